"""Plans in and out: files of other tools, Parley's own columns, and the sample business."""
