"""The mix panel: how much of the plan sells, and what the linter says about it."""
