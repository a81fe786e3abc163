<?php
/* php ctl.php DOCROOT VERB JSON: changes the running site as its editors would; prints JSON.
   publish {title, content, categories, tags, date, status, image}  schedule {…, inSeconds}  edit {id, title, content, tags, status}
   trash {id}  untrash {id}  delete {id}  comment {id, text, author}  rename {tag, name, slug}  cron {}  option {name, value} */
require __DIR__ . '/cli.php';
$verb = $argv[2];
$args = json_decode($argv[3] ?? '{}', true) ?? [];

function windlion_fail(string $message) { fwrite(STDERR, "$message\n"); exit(1); }

function windlion_category(string $name): int {
    $found = get_term_by('name', $name, 'category') ?: get_term_by('slug', $name, 'category');
    return $found ? $found->term_id : wp_insert_term($name, 'category')['term_id'];
}

function windlion_insert(array $args, array $dates): int {
    global $wpdb;
    $id = wp_insert_post($dates + ['post_title' => $args['title'] ?? '新文章', 'post_content' => $args['content'] ?? '<p>內文待補。</p>',
        'post_status' => $args['status'] ?? 'publish', 'post_author' => 2, 'tags_input' => $args['tags'] ?? [],
        'post_category' => array_map('windlion_category', $args['categories'] ?? ['金門新聞'])], true);
    if (is_wp_error($id)) { windlion_fail($id->get_error_message()); }
    $wpdb->update($wpdb->posts, ['guid' => home_url("/?p=$id")], ['ID' => $id]);
    clean_post_cache($id);
    if (($args['image'] ?? true) !== false) { set_post_thumbnail($id, 30000 + $id % 12); }
    return $id;
}

function windlion_schedule(array $args): int {
    global $wpdb;
    // WordPress publishes at once what is due within a minute: scheduled for tomorrow first, then brought forward.
    $far = gmdate('Y-m-d H:i:s', time() + DAY_IN_SECONDS);
    $id = windlion_insert(['status' => 'future'] + $args, ['post_date_gmt' => $far, 'post_date' => get_date_from_gmt($far)]);
    $dueAt = time() + (int) ($args['inSeconds'] ?? 60);
    $due = gmdate('Y-m-d H:i:s', $dueAt);
    $wpdb->update($wpdb->posts, ['post_date_gmt' => $due, 'post_date' => get_date_from_gmt($due),
        'post_modified_gmt' => current_time('mysql', true), 'post_modified' => current_time('mysql')], ['ID' => $id]);
    clean_post_cache($id);
    wp_clear_scheduled_hook('publish_future_post', [$id]);
    wp_schedule_single_event($dueAt, 'publish_future_post', [$id]);
    return $id;
}

function windlion_cron(): void {
    foreach (wp_get_ready_cron_jobs() as $time => $hooks) {
        foreach ($hooks as $hook => $events) {
            foreach ($events as $event) {
                wp_unschedule_event($time, $hook, $event['args']);
                do_action_ref_array($hook, $event['args']);
            }
        }
    }
}

$id = $args['id'] ?? 0;
if ($id && !get_post($id)) { windlion_fail("no post $id"); }
switch ($verb) {
    case 'publish':
        $date = $args['date'] ?? null;
        $id = windlion_insert($args, $date ? ['post_date' => $date, 'post_date_gmt' => get_gmt_from_date($date)] : []);
        break;
    case 'schedule': $id = windlion_schedule($args); break;
    case 'edit':
        $change = ['ID' => $id, 'post_title' => $args['title'] ?? null, 'post_content' => $args['content'] ?? null, 'tags_input' => $args['tags'] ?? null, 'post_status' => $args['status'] ?? null];
        wp_update_post(array_filter($change, fn($value) => $value !== null));
        break;
    case 'trash': wp_trash_post($id); break;
    case 'untrash': wp_untrash_post($id); wp_publish_post($id); break;
    case 'delete': wp_delete_post($id, true); break;
    case 'comment':
        wp_insert_comment(['comment_post_ID' => $id, 'comment_author' => $args['author'] ?? '讀者', 'comment_content' => $args['text'], 'comment_approved' => 1]);
        break;
    case 'rename':
        $renamed = wp_update_term(get_term_by('name', $args['tag'], 'post_tag')->term_id, 'post_tag', ['name' => $args['name'], 'slug' => $args['slug']]);
        if (is_wp_error($renamed)) { windlion_fail($renamed->get_error_message()); }
        break;
    case 'option':
        update_option($args['name'], $args['value']);
        $wp_rewrite->init();
        flush_rewrite_rules(false);
        break;
    case 'cron': windlion_cron(); break;
    default: windlion_fail("unknown verb $verb");
}
$post = $id ? get_post($id) : null;
$gmt = fn($time) => $time ? strtotime("$time GMT") * 1000 : 0;
echo json_encode(['id' => $id, 'path' => $post ? wp_make_link_relative(get_permalink($id)) : null, 'status' => $post->post_status ?? null,
    'dateMs' => $gmt($post->post_date_gmt ?? null), 'modifiedMs' => $gmt($post->post_modified_gmt ?? null)], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
