"""The stores of ``planner.ports``, one aggregate per file."""
