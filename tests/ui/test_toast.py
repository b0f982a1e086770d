"""The line that appears for some seconds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui import toast as toast_module
from hfchat_desktop.ui.spoken_face import Face
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.toast import Toaster


class QuickTheme(Theme):
    """A theme in which a toast stays for a moment only."""

    def duration(self, name: str) -> int:
        """Return hundredths of the usual time."""
        return super().duration(name) // 100


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addStretch(1)
    foot = QFrame()
    foot.setFixedHeight(90)
    column.addWidget(foot)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def toast(window: QWidget, text: str) -> QWidget:
    found = [w for w in window.findChildren(QWidget) if w.accessibleName() == text]
    assert len(found) == 1
    return found[0]


def test_a_toast_goes_away_by_itself(qtbot: QtBot, window: QWidget) -> None:
    toaster = Toaster(window, QuickTheme("light"))

    toaster.show_toast("Chat renamed")
    shown = toast(window, "Chat renamed")

    assert shown.isVisible()
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_a_toast_waits_under_the_pointer(qtbot: QtBot, window: QWidget) -> None:
    toaster = Toaster(window, QuickTheme("light"))
    toaster.show_toast("Chat renamed")
    shown = toast(window, "Chat renamed")

    place = QPointF(5, 5)
    QApplication.sendEvent(shown, QEnterEvent(place, place, place))
    qtbot.wait(120)
    assert shown.isVisible()

    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_undo_is_done_once_and_closes_the_toast(
    qtbot: QtBot, window: QWidget, theme: Theme
) -> None:
    done: list[int] = []
    toaster = Toaster(window, theme)
    toaster.show_toast("Chat deleted", "trash-2", "Undo", lambda: done.append(1))
    undo = next(b for b in window.findChildren(QPushButton) if b.text() == "Undo")

    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)

    assert done == [1]
    assert not undo.isVisible()


def test_a_toast_that_goes_away_does_not_act(qtbot: QtBot, window: QWidget) -> None:
    done: list[int] = []
    toaster = Toaster(window, QuickTheme("light"))
    toaster.show_toast("Chat deleted", "trash-2", "Undo", lambda: done.append(1))
    shown = toast(window, "Chat deleted")

    qtbot.waitUntil(lambda: not shown.isVisible())

    assert not done


def test_a_new_toast_takes_the_place_of_the_old_one(window: QWidget, theme: Theme) -> None:
    toaster = Toaster(window, theme)
    toaster.show_toast("First", "", "Undo", lambda: None)
    toaster.show_toast("Second")

    assert toast(window, "Second").isVisible()
    assert not any(b.isVisible() for b in window.findChildren(QPushButton))
    toaster.dismiss()
    assert not toast(window, "Second").isVisible()


def test_a_toast_stands_above_its_anchor_and_follows_the_window(
    qtbot: QtBot, window: QWidget, theme: Theme
) -> None:
    anchor = window.findChild(QFrame)
    assert anchor is not None
    toaster = Toaster(window, theme)
    toaster.set_anchor(anchor)
    toaster.show_toast("Chat deleted")
    shown = toast(window, "Chat deleted")

    for width in (700, 420):
        window.resize(width, 480)
        qtbot.wait(1)
        assert shown.geometry().bottom() < anchor.geometry().top()
        assert abs(shown.geometry().center().x() - width // 2) <= 1


def test_a_long_toast_stays_inside_the_window(window: QWidget, theme: Theme) -> None:
    window.resize(400, 480)
    toaster = Toaster(window, theme)
    text = "A title that someone made very long " * 5
    toaster.show_toast(text, "trash-2", "Rückgängig machen", lambda: None)

    assert window.rect().contains(toast(window, text.strip()).geometry())


def test_what_a_toast_offers_is_done_once_by_keys(window: QWidget, theme: Theme) -> None:
    done: list[str] = []
    toaster = Toaster(window, theme)

    toaster.act()
    toaster.show_toast("Chat deleted", "trash-2", "Undo", lambda: done.append("undone"))
    toaster.act()
    toaster.act()

    assert done == ["undone"]
    assert not toast(window, "Chat deleted").isVisible()


def test_the_keys_that_do_what_a_toast_offers_stand_in_its_tooltip(
    window: QWidget, theme: Theme
) -> None:
    toaster = Toaster(window, theme)
    toaster.set_keys({"undo": "Ctrl+U"}.get)
    toaster.show_toast("Chat deleted", "trash-2", "Undo", lambda: None)
    button = window.findChild(QPushButton)
    assert button.toolTip() == "Undo (Ctrl+U)"

    toaster.set_keys({"undo": "Ctrl+J"}.get)
    assert button.toolTip() == "Undo (Ctrl+J)"
    toaster.set_keys({"undo": ""}.get)
    assert button.toolTip() == "Undo"
    assert button.accessibleName() == "Undo"


@pytest.mark.parametrize("width", [400, 420, 700])
def test_words_that_are_too_long_for_a_line_wrap(window: QWidget, theme: Theme, width: int) -> None:
    window.resize(width, 480)
    toaster = Toaster(window, theme)
    text = "Nothing was written: no two versions of an answer differ in rating"

    toaster.show_toast(text, "info")
    shown = toast(window, text)

    lines = shown._lines(shown.width())
    assert " ".join(lines) == text
    assert (len(lines) > 1) == (width < 700)
    assert window.rect().contains(shown.geometry())
    assert shown.height() >= len(lines) * shown.fontMetrics().height()
    toaster.show_toast("Chat renamed")
    assert toast(window, "Chat renamed").height() == theme.size("toast")


def test_what_is_far_too_long_is_cut_after_some_lines(window: QWidget, theme: Theme) -> None:
    window.resize(400, 480)
    text = "長い名前" * 200

    Toaster(window, theme).show_toast(text, "trash-2", "Undo", lambda: None)

    shown = toast(window, text)
    lines = shown._lines(shown.width())
    assert lines[-1].endswith("…")
    assert shown.height() < 160 and shown.toolTip() == text


@pytest.mark.parametrize("action", ["", "Undo"])
def test_those_who_listen_are_told_once_and_not_interrupted(
    window: QWidget, theme: Theme, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    told: list[object] = []
    monkeypatch.setattr(
        toast_module, "announce", lambda _widget, *words, **how: told.append((*words, how))
    )
    Toaster(window, theme).show_toast("Chat deleted", action=action, on_action=lambda: None)
    assert told == [(f"Chat deleted {action}".strip(), {})]
    role = Face(toast(window, "Chat deleted"), "").role()
    assert role != QAccessible.Role.Notification  # which is spoken as it appears
