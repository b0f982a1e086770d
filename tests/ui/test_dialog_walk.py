"""What opens over the window, by keys alone: reached, seen, left with Esc, and back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.backups import Backup, BackupCounts, BackupKind, RestorePreview
from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.licences import Licence
from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.prompts import SavedPrompt
from hfchat_desktop.ui.answer_dialog import AnswerDialog
from hfchat_desktop.ui.dialogs import ConfirmDialog, DetailsDialog
from hfchat_desktop.ui.focus_ring import FocusRing
from hfchat_desktop.ui.imports.dialog import ImportDialog
from hfchat_desktop.ui.licences_dialog import LicencesDialog
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.parameters.preset_files import NameDialog
from hfchat_desktop.ui.personas.editor import PersonaEditor
from hfchat_desktop.ui.personas.prompt_editor import PromptEditor
from hfchat_desktop.ui.quick_window import QuickWindow
from hfchat_desktop.ui.ratings.export_dialog import ExportDialog
from hfchat_desktop.ui.restore_dialog import RestoreDialog
from hfchat_desktop.ui.share.dialog import ShareDialog
from hfchat_desktop.ui.share.sign_in_dialog import SignInDialog
from hfchat_desktop.ui.shortcuts_dialog import ShortcutsDialog
from hfchat_desktop.ui.theme import Theme
from tests.ui.tab_walk import missed, settle, told, walk, wrong_order

LICENCES = [
    Licence("HFChat Desktop", "", "Apache-2.0", (), "own terms"),
    Licence("numpy", "2.4", "BSD-3-Clause", (), "terms of numpy"),
]
BACKUP = Backup("/b", BackupKind.WEEKLY, time.time(), 3_100_000, BackupCounts(9, 99, 3), "0.1.0", 3)
ADA = Persona("ada", "Ada", system_prompt="Be Ada.", parameters={"temperature": 0.2})


def share(target: str) -> Callable[[MainWindow], QDialog]:
    def make(window: MainWindow) -> QDialog:
        made = ShareDialog(window.theme, [("path", "This chat")], window)
        made.set_title("Share this chat")
        made.set_target(target)
        made.set_again("")
        made.leave_requested.connect(made.leave)
        made.open_over(window)
        return made

    return make


def restore(window: MainWindow) -> QDialog:
    made = RestoreDialog(window.theme, window)
    made.open()
    made.show_preview(
        RestorePreview(BACKUP, BackupCounts(130, 2400), 3, 14, 2, 5, time.time(), True)
    )
    return made


def shared(window: MainWindow) -> QDialog:
    made = share("gist")(window)
    assert isinstance(made, ShareDialog)
    made.show_done("Shared", "Everybody with the link can read it.", "https://gist.github.com/m/1")
    return made


def opened(make: Callable[[MainWindow], QDialog]) -> Callable[[MainWindow], QDialog]:
    def made(window: MainWindow) -> QDialog:
        dialog = make(window)
        getattr(dialog, "open_over", lambda _window: dialog.open())(window)
        return dialog

    return made


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "share a file": share("markdown"),
    "share a gist": share("gist"),
    "share a dataset": share("dataset"),
    "shared": shared,
    "restore": restore,
    "import": opened(lambda w: ImportDialog(w.theme, w)),
    "licences": opened(lambda w: LicencesDialog(w.theme, LICENCES, w)),
    "export of ratings": opened(lambda w: ExportDialog(w.theme, w)),
    "persona": opened(lambda w: PersonaEditor(w.theme, ADA, ["Qwen3 4B"], {"top_p": 0.5}, w)),
    "prompt": opened(lambda w: PromptEditor(w.theme, SavedPrompt("h", "haiku", "A haiku"), w)),
    "answer": opened(lambda w: AnswerDialog(w.theme, w)),
    "name": opened(lambda w: NameDialog(w.theme, "Name", "", "Save", w)),
    "shortcuts": opened(lambda w: ShortcutsDialog(w.theme, {}, True, w)),
    "sign in": opened(lambda w: SignInDialog(w.theme, "github.com", has_code=False, parent=w)),
    "question": opened(lambda w: ConfirmDialog(w.theme, "Delete?", "For ever.", "Go", parent=w)),
    "details": opened(lambda w: DetailsDialog(w.theme, "Log", "line\n" * 40, w)),
}


@pytest.fixture(params=[1280, 420])
def window(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme) -> Iterator[MainWindow]:
    theme.set_reduced_motion(True)
    made = MainWindow(theme, ChatListModel())
    qtbot.addWidget(made)
    made.resize(request.param, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.composer.focus()
    settle()
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_walked_as_it_is_read_and_left_to_where_one_was(
    window: MainWindow, name: str
) -> None:
    before = window.focusWidget()
    assert before is not None
    dialog = DIALOGS[name](window)
    settle()
    assert QApplication.activeWindow() is dialog
    assert QApplication.focusWidget() is not None, "where the keyboard is cannot be told"
    assert dialog.width() <= window.width()
    stops = walk(dialog)
    assert wrong_order(stops, dialog, round_about=True) == []
    assert missed(dialog, stops) == []
    assert set(walk(dialog, Qt.Key.Key_Backtab)) == set(stops)
    assert unseen(dialog, len(stops)) == []

    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    settle()
    assert not isValid(dialog) or not dialog.isVisible()
    window.activateWindow()  # as a window manager does
    settle()
    assert QApplication.focusWidget() is before


def unseen(window: QWidget, count: int) -> list[str]:
    """Return the stops at which nobody sees where the keyboard is, or that are out of view."""
    ring = window.findChild(FocusRing)
    assert ring is not None
    found = []
    for _ in range(count):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        settle()
        focused = window.focusWidget()
        assert focused is not None
        shown = ring.isVisible() or focused.property("focusRing") is False
        if not shown or focused.visibleRegion().isEmpty():
            found.append(told(focused))
    return found


@pytest.mark.parametrize("answered", [False, True])
def test_the_small_window_is_walked_as_it_is_read(
    qtbot: QtBot, theme: Theme, answered: bool
) -> None:
    quick = QuickWindow(theme)
    qtbot.addWidget(quick)
    quick.come_forward()
    qtbot.waitExposed(quick)
    if answered:
        quick.show_path(
            [
                Message(1, 7, None, Role.USER, "Why?"),
                Message(2, 7, 1, Role.ASSISTANT, "So.", state=ReplyState.DONE),
            ],
            ["and then?"],
        )
    quick.composer.set_text("Written")
    qtbot.wait(50)
    stops = walk(quick)
    assert wrong_order(stops, quick, round_about=True) == []
    assert missed(quick, stops) == []
    assert unseen(quick, len(stops)) == []
    names = {b.accessibleName() for b in stops if isinstance(b, QAbstractButton)}
    assert {"Copy", "New", "Open in window"} <= names or not answered
    QTest.keyClick(quick.windowHandle(), Qt.Key.Key_Escape)
    assert not quick.isVisible()
