"""Facts that change: each file says where they come from, when they were read, and how good they are."""
