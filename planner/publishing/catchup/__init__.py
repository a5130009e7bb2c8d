"""What waits for a decision after a laptop slept, and what Parley suggests. Nothing here sends anything."""
