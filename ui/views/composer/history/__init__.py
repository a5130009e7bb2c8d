"""The versions of the post on the desk: who wrote what when, and how to have it back."""
