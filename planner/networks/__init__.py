"""What each network counts and allows, and the exact text that goes out. Pure: no HTTP."""
