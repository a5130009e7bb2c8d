"""The week: days side by side on an axis of hours, posts and what belongs to them at their time."""
