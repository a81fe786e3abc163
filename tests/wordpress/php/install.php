<?php
/* php install.php DOCROOT: an empty WordPress. */
define('WP_INSTALLING', true);
require __DIR__ . '/cli.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('金門GO資訊網', 'admin', 'admin@example.test', true, '', 'admin', 'zh_TW');
