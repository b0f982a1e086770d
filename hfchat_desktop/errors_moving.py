"""Failures of exports, imports and backups; what they are is told in `hfchat_desktop.errors`."""

from __future__ import annotations
