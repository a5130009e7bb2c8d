"""What the engine keeps between runs, so that an edit costs what it touches."""
