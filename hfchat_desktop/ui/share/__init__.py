"""Sharing: the dialog with its targets, options and check, and the list of what was shared."""
