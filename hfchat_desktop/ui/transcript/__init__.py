"""The conversation: a list of messages of which only those on the screen are built."""

from hfchat_desktop.ui.transcript.transcript import Transcript

__all__ = ["Transcript"]
