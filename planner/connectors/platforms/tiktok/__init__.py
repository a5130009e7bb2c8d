"""TikTok: videos and pictures, by an app of one's own."""
