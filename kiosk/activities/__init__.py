"""One folder, one kind of activity."""
