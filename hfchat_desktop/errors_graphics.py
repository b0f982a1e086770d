"""Failures of graphics cards; what they are is told in `hfchat_desktop.errors`."""

from __future__ import annotations

from hfchat_desktop.error_base import HFChatError


class GraphicsFailedError(HFChatError):
    """A graphics card failed over a model, which runs on the processor instead.

    `reason` is memory (not enough was free), failed (the driver gave an error), crashed (it
    ended the process) or hung. `device` is the card's name, "" where its driver did not get as
    far; `detail` is what was said last, in English.
    """

    reason: str
    device: str = ""
    detail: str = ""
