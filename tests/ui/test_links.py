"""No address is opened before a person has seen where it leads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import hfchat_desktop
from hfchat_desktop.ui.links import confirm_and_open, open_folder, safe_url, shown_host
from hfchat_desktop.ui.theme import Theme


class Opened(QObject):
    """Stands where the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note the address."""
        self.urls.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def opened() -> Iterator[Opened]:
    made = Opened()
    schemes = ("http", "https", "mailto", "file", "javascript", "smb")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, made, "take")
    yield made
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def dialog(window: QWidget) -> QDialog:
    found = window.findChildren(QDialog)
    assert len(found) == 1
    return found[0]


def press(window: QWidget, label: str) -> None:
    (button,) = [b for b in dialog(window).findChildren(QPushButton) if b.text() == label]
    button.click()


def words(window: QWidget) -> str:
    return "\n".join(label.text() for label in dialog(window).findChildren(QLabel))


def address(window: QWidget) -> str:
    field = dialog(window).findChild(QPlainTextEdit)
    assert field is not None
    return field.toPlainText()


def test_a_link_is_opened_only_after_a_yes(window: QWidget, theme: Theme, opened: Opened) -> None:
    confirm_and_open(window, theme, "https://en.wikipedia.org/wiki/Tide")
    assert not opened.urls
    assert "en.wikipedia.org" in words(window)

    press(window, "Open in browser")

    assert opened.urls == ["https://en.wikipedia.org/wiki/Tide"]


@pytest.mark.parametrize("how", ["cancel", "escape"])
def test_a_link_is_not_opened_after_a_no(
    window: QWidget, theme: Theme, opened: Opened, how: str
) -> None:
    confirm_and_open(window, theme, "https://example.org")

    if how == "cancel":
        press(window, "Cancel")
    else:
        dialog(window).reject()

    assert not opened.urls


def test_cancel_has_the_keyboard_first(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    confirm_and_open(window, theme, "https://example.org")
    box = dialog(window)
    qtbot.waitExposed(box)

    focused = box.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Cancel"
    assert focused.isDefault()


def test_a_look_alike_host_is_shown_as_the_network_sees_it(
    window: QWidget, theme: Theme, opened: Opened
) -> None:
    confirm_and_open(window, theme, "https://аpple.com/konto")

    assert "xn--pple-43d.com" in words(window)
    assert "can look like others" in words(window)
    shown = address(window)
    press(window, "Open in browser")
    assert opened.urls == [shown] == ["https://xn--pple-43d.com/konto"]


def test_a_name_before_the_at_sign_is_called_what_it_is(window: QWidget, theme: Theme) -> None:
    confirm_and_open(window, theme, "https://good.com@evil.com/login")

    assert "It leads to evil.com." in words(window)
    assert address(window) == "https://good.com@evil.com/login"


def test_a_long_address_is_shown_in_full_and_the_window_stays_small(
    qtbot: QtBot, window: QWidget, theme: Theme
) -> None:
    url = "https://example.org/" + "a" * 5_000
    confirm_and_open(window, theme, url)
    qtbot.waitExposed(dialog(window))

    assert address(window) == url
    assert dialog(window).width() < 700
    assert dialog(window).height() < 500


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "/etc/passwd",
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,hello",
        "smb://server/share",
        "//server/share",
        "ms-msdt:/id",
        "calculator://",
        "vscode://file/x",
        "search-ms:query=x",
        "ftp://example.org",
        "relative/page.html",
        "#heading",
        "",
        "http://",
        "http:///path",
        "https://exa mple.com",
        "mailto:nobody",
        "https://example.org/\u0000",
        "https://example.org/" + "a" * 10_000,
    ],
)
def test_other_kinds_of_address_are_refused_with_a_reason(
    window: QWidget, theme: Theme, opened: Opened, url: str
) -> None:
    confirm_and_open(window, theme, url)

    assert "This link was not opened" in words(window)
    assert [b.text() for b in dialog(window).findChildren(QPushButton)] == ["Close"]
    press(window, "Close")
    assert not opened.urls


def test_a_mail_cannot_carry_a_file(window: QWidget, theme: Theme, opened: Opened) -> None:
    confirm_and_open(window, theme, "mailto:ada@example.org?subject=Hi&attach=/etc/passwd&bcc=x")
    assert "ada@example.org" in words(window)

    press(window, "Write mail")

    assert opened.urls == ["mailto:ada@example.org?subject=Hi"]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("HTTPS://Example.ORG/", "example.org"),
        ("http://127.0.0.1:8080/x", "127.0.0.1:8080"),
        ("https://[::1]:99/", "[::1]:99"),
        ("https://münchen.de", "xn--mnchen-3ya.de"),
        ("https://example.org/\u202egnp.exe", "example.org"),
    ],
)
def test_the_host_is_shown_with_an_unusual_port(url: str, host: str) -> None:
    safe = safe_url(url)

    assert safe is not None
    assert shown_host(safe) == host
    assert bytes(safe.toEncoded().data()).isascii()


def test_the_address_can_be_copied_instead(window: QWidget, theme: Theme, opened: Opened) -> None:
    confirm_and_open(window, theme, "https://example.org/a b")

    press(window, "Copy address")

    assert QGuiApplication.clipboard().text() == "https://example.org/a%20b"
    assert not opened.urls


def test_only_one_line_hands_addresses_to_the_system_and_one_a_folder() -> None:
    package = Path(hfchat_desktop.__file__).parent
    words = ("openUrl", "OpenExternalLinks", "webbrowser")
    found = [
        (path.name, line.strip())
        for path in sorted(package.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if any(word in line for word in words)
    ]

    assert found == [
        ("links.py", "return QDesktopServices.openUrl(folder)"),
        ("links.py", "QDesktopServices.openUrl(self._url)"),
    ]


def test_only_a_folder_that_is_there_is_opened(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "run.sh").write_text("#!/bin/sh\n")

    assert open_folder(str(tmp_path))
    assert not any(open_folder(path) for path in ("", ".", str(tmp_path / "run.sh")))
    assert opened.urls == [QUrl.fromLocalFile(str(tmp_path)).toString()]


def test_mark_of_a_footnote_is_nothing_to_open(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    confirm_and_open(parent, theme, "#^1")
    assert parent.children() == []
