"""Downloads that end with the right file, whatever happens on the way."""
