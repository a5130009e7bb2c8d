"""What lies over the window for one task: a client, an import, a journal."""
