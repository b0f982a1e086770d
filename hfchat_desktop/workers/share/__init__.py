"""Sharing texts as gists at GitHub and in datasets on the Hub."""
