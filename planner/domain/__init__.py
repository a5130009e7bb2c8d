"""The vocabulary: frozen records, enums, ids and errors that every room shares."""
