<?php
/* No mail, no pings. */
add_filter('pre_wp_mail', '__return_true');
add_filter('pre_option_default_pingback_flag', '__return_zero');
remove_action('do_pings', 'do_all_pings');
