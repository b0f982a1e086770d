"""Personas and saved prompts in the window. Nothing here is imported before it is needed."""
