"""Pinterest: pins on boards, by an app of one's own."""
