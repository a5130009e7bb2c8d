"""Settings of the linter: layers, presets, the settings file, and what it says of clients."""
