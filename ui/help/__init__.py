"""The user's guide in the window: its pages, their search, and which page belongs to where one is."""
