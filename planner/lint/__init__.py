"""The linter: reads a plan as a careful colleague would, and says where it turns into broadcasting."""
