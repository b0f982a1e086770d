"""HFChat Desktop: chat with open language models on your own computer."""

__version__ = "0.1.0"
APP_NAME = "hfchat"
"""Name of the folders, the command and the desktop entry."""
