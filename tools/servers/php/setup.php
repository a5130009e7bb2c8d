<?php // php setup.php SITE INFO_FILE: a fresh site with one user per role, each with an application password
[, $site, $out] = $argv;
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
define('WP_INSTALLING', true);
function wp_new_blog_notification() {} // there is no mail here
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
$admins = wp_generate_password(20, false);
wp_install('Connector tests', 'admin', 'admin@example.test', true, '', $admins);
switch_theme('twentytwentythree');
update_option('timezone_string', 'UTC');
$wp_rewrite->init();
$wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%postname%/');
flush_rewrite_rules(false);
$roles = ['admin' => 'administrator', 'editor' => 'editor', 'author' => 'author',
          'contributor' => 'contributor', 'reader' => 'subscriber', 'closed' => 'author'];
$users = [];
foreach ($roles as $login => $role) {
    $known = get_user_by('login', $login);
    $main = $known ? $admins : wp_generate_password(20, false);
    $id = $known ? $known->ID : wp_insert_user(['user_login' => $login, 'role' => $role,
        'user_pass' => $main, 'user_email' => "$login@example.test"]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'connector tests']);
    $users[$login] = ['id' => $id, 'username' => $login, 'role' => $role, 'password' => $main,
                      'app_password' => WP_Application_Passwords::chunk_password($password)];
}
file_put_contents($out, json_encode([
    'server' => 'wordpress', 'version' => get_bloginfo('version'), 'base_url' => get_option('home'),
    'rest_url' => get_option('home') . '/wp-json/', 'username' => 'admin',
    'app_password' => $users['admin']['app_password'], 'users' => $users,
], JSON_UNESCAPED_SLASHES));
