"""A Discord channel, posted to by a webhook or by a bot."""
