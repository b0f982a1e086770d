"""Failures of sharing a chat; what they are is told in `hfchat_desktop.errors`."""

from __future__ import annotations
