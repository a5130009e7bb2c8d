"""WordPress, through its own REST interface."""
