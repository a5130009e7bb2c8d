"""What a client uses again: hashtag sets, snippets and templates, inserted from a menu or by a few letters."""
