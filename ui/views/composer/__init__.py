"""The composer: a sheet on which one post is written, checked and scheduled."""
