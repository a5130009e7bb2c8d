"""The agenda: days as headings, one line for each post and reply window."""
