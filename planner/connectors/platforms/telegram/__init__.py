"""A Telegram channel or group, posted to by a bot."""
