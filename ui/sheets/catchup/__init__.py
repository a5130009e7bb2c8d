"""The catch-up screen: what was missed while the computer slept, and one decision for each post."""
