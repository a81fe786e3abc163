<?php
/* php seed.php DOCROOT SEED.json: fills the empty site with the demo site's own posts, under the same ids. */
require __DIR__ . '/cli.php';
$seed = json_decode(file_get_contents($argv[2]), true);
wp_suspend_cache_addition(false);
foreach (['WPLANG' => 'zh_TW', 'timezone_string' => 'Asia/Taipei', 'date_format' => 'Y 年 n 月 j 日', 'time_format' => 'H:i', 'blogname' => $seed['title'],
    'blogdescription' => $seed['tagline'], 'posts_per_page' => 10, 'posts_per_rss' => 10, 'default_comment_status' => 'open', 'comment_moderation' => 0,
    'comment_previously_approved' => 0, 'permalink_structure' => '/%postname%/'] as $name => $value) { update_option($name, $value); }
switch_theme('soledad');
$wp_rewrite->init();
$wp_rewrite->flush_rules(false);
foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $post) { wp_delete_post($post->ID, true); }

foreach ($seed['authors'] as $author) {
    wp_insert_user(['user_login' => $author['slug'], 'user_nicename' => $author['slug'], 'user_pass' => 'tests-only', 'display_name' => $author['name'],
        'user_email' => $author['slug'] . '@example.test', 'role' => 'editor']);
}
$terms = [1 => 1];
foreach ($seed['terms'] as $term) {
    if ($term['id'] === 1) { continue; }
    $made = wp_insert_term($term['name'], $term['taxonomy'], ['slug' => $term['slug'], 'parent' => $terms[$term['parentId']] ?? 0]);
    if (is_wp_error($made)) { fwrite(STDERR, $made->get_error_message() . ': ' . $term['name'] . "\n"); exit(1); }
    $terms[$term['id']] = $made['term_id'];
}
$pictures = [];
foreach ($seed['pictures'] as $index => $file) {
    $pictures[] = $id = wp_insert_attachment(['import_id' => 30000 + $index, 'post_mime_type' => 'image/png', 'post_title' => basename($file, '.png'), 'post_status' => 'inherit', 'post_author' => 2], "scenes/$file");
    wp_update_attachment_metadata($id, ['width' => 960, 'height' => 640, 'file' => "scenes/$file", 'sizes' => []]);
}
$at = fn(int $ms) => gmdate('Y-m-d H:i:s', intdiv($ms, 1000));
foreach ($seed['posts'] as $post) {
    $date = $at($post['dateMs']);
    $id = wp_insert_post(['import_id' => $post['id'], 'post_type' => $post['type'], 'post_name' => $post['slug'], 'post_title' => $post['title'],
        'post_content' => str_replace('{origin}', home_url(), $post['contentHtml']), 'post_excerpt' => $post['excerpt'], 'post_status' => 'publish',
        'post_author' => $post['authorId'], 'post_date' => get_date_from_gmt($date), 'post_date_gmt' => $date,
        'post_category' => array_map(fn($term) => $terms[$term], $post['categoryIds'])], true);
    if (is_wp_error($id)) { fwrite(STDERR, $id->get_error_message() . "\n"); exit(1); }
    wp_set_object_terms($id, array_map(fn($term) => $terms[$term], $post['tagIds']), 'post_tag');
    if ($post['pictureId'] !== null) { set_post_thumbnail($id, $pictures[$post['pictureId'] % count($pictures)]); }
    // wp_insert_post() stamps its own time and a pretty guid; the editor, who begins with a draft, leaves `?p=`.
    $wpdb->update($wpdb->posts, ['guid' => home_url("/?p=$id"), 'post_modified' => get_date_from_gmt($date), 'post_modified_gmt' => $date], ['ID' => $id]);
    clean_post_cache($id);
}
foreach ($seed['comments'] as $comment) {
    $date = $at($comment['dateMs']);
    wp_insert_comment(['comment_post_ID' => $comment['postId'], 'comment_author' => $comment['author'], 'comment_content' => $comment['text'], 'comment_approved' => 1,
        'comment_date' => get_date_from_gmt($date), 'comment_date_gmt' => $date]);
}
wp_cache_flush();
