"""What starts the agent by itself: systemd, launchd, or the Task Scheduler."""
