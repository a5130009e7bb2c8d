"""The presets: one file each, with label, meaning, numbers, source and grade."""
