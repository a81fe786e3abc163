<?php
/* Loads WordPress on the command line as if a browser had asked. php FILE.php DOCROOT … */
$windlion_env = require getenv('WINDLION_ENV');
$_SERVER = array_merge($_SERVER, ['HTTP_HOST' => $windlion_env['host'], 'SERVER_PROTOCOL' => 'HTTP/1.1',
    'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'REMOTE_ADDR' => '127.0.0.1']);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
