"""Tumblr: posts on one blog, by an app of one's own."""
