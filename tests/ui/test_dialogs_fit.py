"""What opens over a small window is no larger than it, and shows all of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QUrl
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.backups import Backup, BackupCounts, BackupKind, RestorePreview
from hfchat_desktop.core.hub_access import DeviceCode
from hfchat_desktop.core.importing.values import (
    ImportPreview,
    ImportProgress,
    ImportStage,
    LeftOut,
)
from hfchat_desktop.core.licences import Licence
from hfchat_desktop.core.release import Release
from hfchat_desktop.errors import ModelTruncatedError
from hfchat_desktop.ui.catalogue.detail_about import TemplateDialog
from hfchat_desktop.ui.dialogs import ConfirmDialog, DetailsDialog, Dialog
from hfchat_desktop.ui.imports.dialog import ImportDialog
from hfchat_desktop.ui.licences_dialog import LicencesDialog
from hfchat_desktop.ui.links import LinkDialog
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.ratings.export_dialog import ExportDialog
from hfchat_desktop.ui.restore_dialog import RestoreDialog
from hfchat_desktop.ui.share.foot import ShareFoot
from hfchat_desktop.ui.share.sign_in_dialog import SignInDialog
from hfchat_desktop.ui.shortcuts_dialog import ShortcutsDialog
from hfchat_desktop.ui.tag_editor import TagEditor
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.update_line import UpdateLine
from tests.ui.long_words import LONGEST
from tests.ui.room_for_words import cut, settle

WIDE, HIGH = 420, 520
LONG_TITLE = "A long title of a chat about the baking of bread with rye"
TITLES = (LONG_TITLE, "Bread", "\u062e\u0628\u0632", "x", "y")
COUNTS = BackupCounts(128, 23_040, 3, 2, 12, 4)
BACKUP = Backup("/b", next(iter(BackupKind)), 1.7e9, 3_100_000, COUNTS, "0.1.0", 3)
PREVIEW = ImportPreview(
    "/export.zip", "chatgpt", 1234, 45_678, 321, 12, 7, 23, 1.6e9, 1.75e9, 90_000_000, TITLES,
    dict.fromkeys(LeftOut, 12_345),
)  # fmt: skip
PARTS = [Licence("numpy", "2.4", "BSD", (), "Terms."), Licence("a-very-long-name-" * 4, "1", "MIT")]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[QWidget]:
    theme.set_reduced_motion(True)
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    made.show()
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def opened(dialog: Dialog) -> Dialog:
    dialog.open()
    settle()
    return dialog


def imports(theme: Theme, window: QWidget) -> ImportDialog:
    dialog = ImportDialog(theme, window)
    opened(dialog)
    dialog.show_preview(PREVIEW)
    return dialog


def imports_that_failed(theme: Theme, window: QWidget) -> ImportDialog:
    dialog = ImportDialog(theme, window)
    opened(dialog)
    dialog.show_choice(describe(ModelTruncatedError("/m/tiny.gguf", 0)))
    return dialog


def restore(theme: Theme, window: QWidget) -> RestoreDialog:
    dialog = RestoreDialog(theme, window)
    opened(dialog)
    dialog.set_waiting(True)
    dialog.show_preview(RestorePreview(BACKUP, COUNTS, 123, 4567, 12, 345, 1.7e9, True))
    return dialog


def sign_in(theme: Theme, window: QWidget) -> SignInDialog:
    dialog = SignInDialog(theme, "github.com", has_code=True, parent=window)
    opened(dialog)
    dialog.show_code(DeviceCode("WDJB-MJHT", "https://github.com/login/device", 900))
    return dialog


LINK = QUrl("https://user@xn--bcher-kva.example.org/a/long/path?and=on")
DIALOGS: dict[str, Callable[[Theme, QWidget], Dialog]] = {
    "import": imports,
    "import that failed": imports_that_failed,
    "restore": restore,
    "sign in": sign_in,
    "licences": lambda t, w: opened(LicencesDialog(t, PARTS, w)),
    "template": lambda t, w: opened(TemplateDialog(t, "{{ messages }}\n" * 40, w)),
    "details": lambda t, w: opened(DetailsDialog(t, "Details", "line\n" * 40, w)),
    "link": lambda t, w: opened(LinkDialog(t, LINK, w)),
    "keys": lambda t, w: opened(ShortcutsDialog(t, {}, True, w)),
    "export": lambda t, w: opened(ExportDialog(t, w)),
}


def inside(dialog: Dialog) -> QScrollArea:
    return next(area for area in dialog.findChildren(QScrollArea) if area.parent() is dialog)


@pytest.mark.parametrize("language", ["en", *LONGEST])
@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_fits_into_the_window_and_shows_all_its_words(
    theme: Theme, window: QWidget, speak, name: str, language: str
) -> None:
    speak(language)
    dialog = DIALOGS[name](theme, window)
    settle()
    assert dialog.width() <= WIDE
    assert dialog.height() <= HIGH
    assert cut(dialog) == []
    area = inside(dialog)
    page = area.widget()
    assert page is not None
    assert page.width() <= area.viewport().width(), "nothing is cut at the side"
    buttons = [b for b in dialog.findChildren(QPushButton) if dialog.foot.indexOf(b) >= 0]
    shown = [b for b in buttons if b.isVisible()]
    assert shown
    assert all(dialog.rect().contains(b.geometry()) for b in shown)
    dialog.reject()


@pytest.mark.parametrize("name", ["keys", "licences", "template", "details"])
@pytest.mark.parametrize("high", [360, 520, 700])
def test_what_scrolls_inside_does_not_scroll_as_a_whole_too(
    theme: Theme, window: QWidget, name: str, high: int
) -> None:
    window.resize(WIDE, high)
    dialog = DIALOGS[name](theme, window)
    settle()
    assert inside(dialog).verticalScrollBar().maximum() == 0
    dialog.reject()


def test_a_window_that_is_larger_than_the_screen_does_not_count(
    theme: Theme, window: QWidget
) -> None:
    window.resize(3000, 3000)
    dialog = DIALOGS["keys"](theme, window)
    screen = dialog.screen().availableSize()
    assert dialog.width() < screen.width()
    assert dialog.height() < screen.height()
    dialog.reject()


def test_what_is_higher_than_the_window_scrolls_by_keys(
    qtbot: QtBot, theme: Theme, window: QWidget
) -> None:
    dialog = imports(theme, window)
    settle()
    bar = inside(dialog).verticalScrollBar()
    assert bar.maximum() > 0
    assert dialog.focusWidget() is not None
    for key, place in (
        (Qt.Key.Key_End, bar.maximum()),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageDown, min(bar.pageStep(), bar.maximum())),
    ):
        qtbot.keyClick(dialog.focusWidget(), key)
        assert bar.value() == place
    dialog.reject()


@pytest.mark.parametrize("high", [400, HIGH])
def test_what_has_the_keyboard_is_in_sight(theme: Theme, window: QWidget, speak, high: int) -> None:
    speak(LONGEST[0])
    window.resize(WIDE, high)
    dialog = sign_in(theme, window)
    settle()
    button = dialog.focusWidget()
    assert button is not None
    area = inside(dialog).viewport()
    assert area.isAncestorOf(button)
    assert area.rect().contains(QRect(button.mapTo(area, QPoint()), button.size()))
    dialog.reject()


def test_a_bar_that_is_not_needed_does_not_stay(qtbot: QtBot, theme: Theme, speak) -> None:
    speak("ar")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(WIDE, HIGH)
    window.show()
    dialog = ImportDialog(theme, window)
    opened(dialog)
    for name in ("conversations-2025-11-04-export.zip", LONG_TITLE):
        dialog.show_preview(PREVIEW)
        settle()
        dialog.show_progress(name, ImportProgress(ImportStage.EXAMINING, 1, 2, 1234))
        settle()
        area = inside(dialog).viewport()
        bar = dialog.findChild(QProgressBar)
        assert bar is not None
        assert area.width() == dialog.width()
        assert area.rect().contains(QRect(bar.mapTo(area, QPoint()), bar.size()))
    dialog.reject()


def test_a_question_about_a_dialog_may_be_larger_than_it(theme: Theme, window: QWidget) -> None:
    first = ConfirmDialog(theme, "Short?", "", "Yes", parent=window)
    opened(first)
    second = ConfirmDialog(theme, "Long?", "words " * 80, "Yes", parent=first)
    opened(second)
    assert second.height() > first.height()
    assert inside(second).verticalScrollBar().maximum() == 0
    for dialog in (second, first):
        dialog.reject()


def test_names_of_other_programs_begin_where_lines_begin(
    theme: Theme, window: QWidget, speak
) -> None:
    speak("ar")
    dialog = imports(theme, window)
    settle()
    titles = [label for label in dialog.findChildren(QLabel) if LONG_TITLE in label.text()]
    assert [label.text()[0] for label in titles] == ["\u200f"]
    dialog.reject()


@pytest.mark.parametrize("language", LONGEST)
@pytest.mark.parametrize("width", [360, 700])
def test_the_buttons_of_a_newer_version_stand_below_where_there_is_no_room(
    qtbot: QtBot, theme: Theme, speak, language: str, width: int
) -> None:
    speak(language)
    line = UpdateLine(theme)
    qtbot.addWidget(line)
    line.resize(width, 60)
    line.show_release(Release("9.1.0", "https://github.com/a/b"))
    line.show()
    settle()
    assert cut(line) == []
    words = line.findChild(QLabel)
    assert words is not None
    assert words.heightForWidth(words.width()) <= 2 * words.fontMetrics().lineSpacing()


def test_a_long_name_of_a_licence_ends_in_dots(theme: Theme, window: QWidget) -> None:
    dialog = opened(LicencesDialog(theme, PARTS, window))
    names = dialog.findChild(QListWidget)
    assert names is not None
    assert not names.horizontalScrollBar().isVisible()
    assert names.visualItemRect(names.item(1)).width() <= names.viewport().width()
    dialog.reject()


@pytest.mark.parametrize("language", LONGEST)
def test_the_search_of_licences_says_what_it_is_for_in_a_wide_window(
    theme: Theme, window: QWidget, speak, language: str
) -> None:
    speak(language)
    window.resize(1100, 760)
    dialog = opened(LicencesDialog(theme, PARTS, window))
    assert cut(dialog) == []
    dialog.reject()


def test_lines_around_texts_are_thick_in_high_contrast(theme: Theme, window: QWidget) -> None:
    theme.set_high_contrast(True)
    try:
        dialogs = [DetailsDialog(theme, "Details", "x", window), LicencesDialog(theme, [], window)]
        for dialog in dialogs:
            (text,) = dialog.findChildren(QPlainTextEdit)
            assert "border: 2px solid" in text.styleSheet()
            dialog.reject()
    finally:
        theme.set_high_contrast(False)


def test_no_words_take_no_room_in_the_narrow_foot(qtbot: QtBot, theme: Theme) -> None:
    foot = ShareFoot(theme)
    qtbot.addWidget(foot)
    foot.resize(400, 120)
    foot.set_narrow(True)
    foot.set_words("It stays here.", "upload")
    foot.show()
    settle()
    with_words = foot.heightForWidth(400)
    foot.set_words("", "upload")
    settle()
    assert foot.heightForWidth(400) < with_words - 12


def test_a_tag_is_read_from_its_sign_on(theme: Theme, window: QWidget, speak) -> None:
    speak("ar")
    editor = TagEditor(theme, ["bread"], [], window)
    (chip,) = [b for b in editor.findChildren(QPushButton) if "bread" in b.text()]
    assert chip.text() == "\u2066#bread\u2069"
    editor.deleteLater()
