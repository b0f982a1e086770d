"""What a reply will need is done while the model still reads."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from hfchat_desktop.core.highlight import warm_up as warm_up_colours
from hfchat_desktop.core.markdown import warm_up as warm_up_markdown

_WARM_MS = 20


def warm_up(owner: QObject) -> None:
    """Do it soon, in pieces, while `owner` lives."""
    QTimer.singleShot(_WARM_MS, owner, warm_up_markdown)
    QTimer.singleShot(3 * _WARM_MS, owner, warm_up_colours)
    QTimer.singleShot(6 * _WARM_MS, owner, _settle_memory)


def _settle_memory() -> None:
    """Keep what lives as long as the window out of the collector's sight.

    A full collection over all modules takes 25 ms, in the middle of a reply otherwise.
    """
    gc.collect()
    gc.freeze()
