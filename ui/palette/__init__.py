"""The command palette: go somewhere, find a post, do something, all by a few letters."""
