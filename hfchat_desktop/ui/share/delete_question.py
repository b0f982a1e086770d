"""Asks before something that was shared is deleted: others may have the link."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.sharing import Shared, ShareKind
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.theme import Theme


def ask_to_delete(
    parent: QWidget, theme: Theme, share: Shared, delete: Callable[[], None]
) -> ConfirmDialog:
    """Ask, and call `delete` on a yes."""
    translate = QCoreApplication.translate
    titles = {
        ShareKind.GIST: translate("Share", "Delete this gist?"),
        ShareKind.DATASET: translate("Share", "Delete this file from the dataset?"),
    }
    dialog = ConfirmDialog(
        theme,
        titles[share.kind],
        translate(
            "Share",
            "The link stops working for everybody, and that cannot be undone. The chat on this "
            "computer stays as it is. Copies that others have made stay too.",
        ),
        translate("Share", "Delete"),
        danger=True,
        parent=parent,
    )
    dialog.accepted.connect(delete)
    dialog.open()
    return dialog
