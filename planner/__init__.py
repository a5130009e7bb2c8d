"""What Parley knows: plans, rules, networks and publishing. No Qt, no SQL."""
