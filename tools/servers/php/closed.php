<?php // as a security plugin does: one user may have no application passwords
add_filter('wp_is_application_passwords_available_for_user', fn($may, $user) => $may && $user->user_login !== 'closed', 10, 2);
