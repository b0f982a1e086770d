"""The only place that hands an address to the system, after a person has seen it.

A model may write any link. Only http, https and mailto are opened. The window shows the
host as the network sees it (ACE, so that Cyrillic look-alikes become `xn--…`), and the
address exactly as it will be opened.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.markdown_blocks import NOTE_LINK
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.theme import Theme

_WEB = ("http", "https")
_MAIL_FIELDS = ("subject", "body", "cc")  # never `attach`, which some programs obey
_NOTES = (NOTE_LINK, "#<")  # to a footnote, and back to its mark
_LONGEST_URL = 8_000
_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def confirm_and_open(parent: QWidget | None, theme: Theme, url: str) -> None:
    """Ask before `url` is opened, and open it with the system's program on a yes.

    What is not http, https or mailto, or cannot be read, is refused with a reason. The mark
    of a footnote is nothing to open.
    """
    if url.startswith(_NOTES):
        return
    safe = safe_url(url)
    if safe is None:
        RefusedLinkDialog(theme, url, parent).open()
    else:
        LinkDialog(theme, safe, parent).open()


def safe_url(text: str) -> QUrl | None:
    """Return the address that may be opened, or None.

    A mail address keeps subject, body and copy, and loses everything else.
    """
    text = text.strip()
    if len(text) > _LONGEST_URL or any(ord(char) < ord(" ") for char in text):
        return None
    url = QUrl(text, QUrl.ParsingMode.TolerantMode)
    if not url.isValid():
        return None
    if url.scheme() in _WEB:
        return url if url.host() else None
    if url.scheme() == "mailto" and "@" in url.path():
        return _plain_mail(url)
    return None


def is_web_address(text: str) -> bool:
    """Return whether `text` is the address of a web server."""
    url = safe_url(text)
    return url is not None and url.scheme() in _WEB


def can_open_folder(path: str) -> bool:
    """Return whether `path` is a folder; on macOS one with a suffix may be a program."""
    folder = Path(path)
    is_program = sys.platform == "darwin" and bool(folder.suffix)
    return folder.is_absolute() and folder.is_dir() and not is_program


def open_folder(path: str) -> bool:
    """Show a folder of this computer in the system's file browser; False where it cannot be."""
    if not can_open_folder(path):
        return False
    folder = QUrl.fromLocalFile(path)
    return QDesktopServices.openUrl(folder)


def shown_host(url: QUrl) -> str:
    """Return where `url` leads: host and unusual port in ACE, or the mail address."""
    if url.scheme() == "mailto":
        return plain_label(url.path(_ENCODED))
    host = url.host(_ENCODED)
    if ":" in host:
        host = f"[{host}]"
    return f"{host}:{url.port()}" if url.port() != -1 else host


def _plain_mail(url: QUrl) -> QUrl:
    query, kept = QUrlQuery(url), QUrlQuery()
    for name, value in query.queryItems(_ENCODED):
        if name.casefold() in _MAIL_FIELDS:
            kept.addQueryItem(name, value)
    result = QUrl()
    result.setScheme("mailto")
    result.setPath(url.path(_ENCODED), QUrl.ParsingMode.TolerantMode)
    if not kept.isEmpty():
        result.setQuery(kept)
    return result


class LinkDialog(Dialog):
    """Shows where a link leads. Cancel is the default."""

    def __init__(self, theme: Theme, url: QUrl, parent: QWidget | None = None) -> None:
        super().__init__(theme, "warning" if url.userInfo() else "info", parent)
        self._url = url
        mail = url.scheme() == "mailto"
        self.set_title(self.tr("Write to this address?") if mail else self.tr("Open this link?"))
        host = self.add_words(shown_host(url), "heading", "accent")
        host.setAccessibleName(shown_host(url))
        if url.userInfo():
            words = self.tr(
                "The name before the @ sign is not where this link leads. It leads to {host}."
            )
            self.add_words(words.format(host=shown_host(url)), "small", "warning")
        elif "xn--" in url.host(_ENCODED):
            words = self.tr("This name has letters that can look like others.")
            self.add_words(words, "small", "warning")
        field = self.add_text(bytes(url.toEncoded().data()).decode("ascii", "replace"), lines=3)
        field.setAccessibleName(self.tr("Full address"))
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setDefault(True)
        copy = self.add_button(self.tr("Copy address"))
        copy.clicked.connect(self._on_copy_clicked)
        label = self.tr("Write mail") if mail else self.tr("Open in browser")
        go_on = self.add_button(label, "primary")
        go_on.clicked.connect(self._on_open_clicked)
        cancel.setFocus()

    def _on_copy_clicked(self) -> None:
        encoded = bytes(self._url.toEncoded().data()).decode("ascii", "replace")
        QGuiApplication.clipboard().setText(encoded)
        self.reject()

    def _on_open_clicked(self) -> None:
        self.accept()
        QDesktopServices.openUrl(self._url)


class RefusedLinkDialog(Dialog):
    """Says that a link is not opened, and why."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "warning", parent)
        self.set_title(self.tr("This link was not opened"))
        self.add_words(
            self.tr(
                "Only web and mail addresses are opened from a chat. "
                "A link of another kind can start programs or read files."
            )
        )
        field = self.add_text(plain_label(text, longest=2_000), lines=2)
        field.setAccessibleName(self.tr("Address"))
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        close.setDefault(True)
        close.setFocus()
