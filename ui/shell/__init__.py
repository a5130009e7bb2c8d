"""The window around the pages: rail, panel, sheets, keys, first run."""
