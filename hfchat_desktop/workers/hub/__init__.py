"""Asking the Hub for what it knows of models, and signing in there."""
