"""Finding posts in the window: what the toolbar's search and the command palette share."""
