"""Mastodon and the servers that speak its language."""
