<?php
/* Configuration of the WordPress the tests run; values come from the folder's env.php. */
$windlion = require getenv('WINDLION_ENV') ?: dirname(__DIR__) . '/env.php';
define('DB_NAME', 'wp');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . $windlion['socket']);
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) {
    define($key, 'tests-only-' . $key);
}
$table_prefix = 'wp_';
// The address follows the Host header, so that a browser told to map a name to this port sees that name in every link.
$host = $_SERVER['HTTP_HOST'] ?? $windlion['host'];
define('WP_HOME', (($_SERVER['HTTPS'] ?? '') === 'on' ? 'https://' : 'http://') . $host);
define('WP_SITEURL', WP_HOME);
define('WP_ENVIRONMENT_TYPE', 'local');
define('DISABLE_WP_CRON', true);             // the tests fire due events themselves
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_POST_REVISIONS', false);
define('WP_DEBUG', false);
define('WPLANG', 'zh_TW');
if (!defined('ABSPATH')) { define('ABSPATH', __DIR__ . '/'); }
require_once ABSPATH . 'wp-settings.php';
