"""Scripted uses of the real app on a screen of its own; not collected by pytest."""
