"""What the check before sharing found, with its ticks, and the preview of what leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.privacy import Kind, Subject, find, group, redact
from hfchat_desktop.ui.share.check_list import CheckList
from hfchat_desktop.ui.share.check_row import CheckRow
from hfchat_desktop.ui.share.preview import Preview
from hfchat_desktop.ui.share.source_text import SourceText
from hfchat_desktop.ui.theme import Theme

KEY = "hf_" + "aB3dE5gH" * 4
TEXT = f"Write to anna@example.org or +48 601 234 567, key {KEY}, anna@example.org 😀"
MAIL = Subject(Kind.EMAIL, "anna@example.org")


@pytest.fixture
def check(qtbot: QtBot, theme: Theme) -> CheckList:
    """Return the list with what is in `TEXT`, on the screen."""
    made = CheckList(theme)
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.set_topics(group(find(TEXT)))
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme) -> Preview:
    """Return an empty preview on the screen."""
    made = Preview(theme)
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows(check: CheckList) -> dict[Kind, CheckRow]:
    """Return the rows by what they are about."""
    seen = (row for row in check.findChildren(CheckRow) if row.isVisible())
    return {row.topic.kind: row for row in seen}


def words(check: CheckList) -> str:
    """Return all words that can be seen beside the rows."""
    labels = (label for label in check.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in labels)


def test_everything_found_is_ticked_and_told_with_its_number(check: CheckList):
    found = rows(check)
    assert list(found) == [Kind.KEY, Kind.EMAIL, Kind.PHONE]
    assert all(row.isChecked() for row in found.values())
    assert found[Kind.EMAIL].accessibleName().startswith("E-mail address, anna@example.org, 2")
    assert KEY not in found[Kind.KEY].accessibleName()
    assert check.kept == frozenset()


def test_space_keeps_something_and_replaces_it_again(qtbot: QtBot, check: CheckList):
    row = rows(check)[Kind.EMAIL]
    row.setFocus()
    with qtbot.waitSignal(check.kept_changed):
        qtbot.keyClick(row, Qt.Key.Key_Space)
    assert check.kept == {MAIL}
    assert row.accessibleDescription() == "Kept"
    with qtbot.waitSignal(check.kept_changed):
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert check.kept == frozenset()


def test_a_key_stays_ticked_in_what_is_published_and_says_why(qtbot: QtBot, check: CheckList):
    row = rows(check)[Kind.KEY]
    with qtbot.assertNotEmitted(check.kept_changed):
        qtbot.keyClick(row, Qt.Key.Key_Space)
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.isChecked()
    assert "never published" in words(check)
    check.set_publish(False)
    assert "never published" not in words(check)
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert {subject.kind for subject in check.kept} == {Kind.KEY}
    check.set_publish(True)
    assert row.isChecked()


def test_arrows_walk_through_the_rows(qtbot: QtBot, check: CheckList):
    found = rows(check)
    found[Kind.KEY].setFocus()
    qtbot.keyClick(found[Kind.KEY], Qt.Key.Key_Down)
    assert found[Kind.EMAIL].hasFocus()
    qtbot.keyClick(found[Kind.EMAIL], Qt.Key.Key_Up)
    assert found[Kind.KEY].hasFocus()


def test_the_keyboard_and_what_is_kept_stay_when_the_text_is_made_again(
    qtbot: QtBot, check: CheckList
):
    qtbot.keyClick(rows(check)[Kind.EMAIL], Qt.Key.Key_Space)
    rows(check)[Kind.EMAIL].setFocus()
    check.set_topics(group(find(TEXT)))
    assert rows(check)[Kind.EMAIL].hasFocus()
    check.set_topics(group(find(TEXT + " bob@example.org")))
    seen = (row for row in check.findChildren(CheckRow) if row.isVisible())
    again = next(row for row in seen if row.topic.subject == MAIL)
    assert again.hasFocus()
    assert not again.isChecked()
    assert check.kept == {MAIL}


def test_many_things_are_shown_when_they_are_asked_for(qtbot: QtBot, check: CheckList):
    check.set_topics(group(find(" ".join(f"a{n}@example.org" for n in range(500)))))
    seen = [row for row in check.findChildren(CheckRow) if row.isVisible()]
    assert len(seen) == 4
    more = check.findChild(QPushButton)
    assert more is not None
    assert more.text() == "Show all 500"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    seen = [row for row in check.findChildren(CheckRow) if row.isVisible()]
    assert len(seen) == 200
    assert seen[4].hasFocus()
    assert "300 more" in words(check)


def test_nothing_found_asks_to_look_nevertheless(check: CheckList):
    check.set_topics([])
    assert "Look it over yourself too" in words(check)
    assert rows(check) == {}


# --- the preview ----------------------------------------------------------------------------


def source(preview: Preview) -> SourceText:
    """Return the view of the source."""
    found = preview.findChild(SourceText)
    assert found is not None
    return found


def marked(preview: Preview) -> list[str]:
    """Return the words that are marked, of those that can be seen."""
    return [one.cursor.selectedText() for one in source(preview).extraSelections()]


def test_the_preview_is_the_text_letter_by_letter_with_its_replacements_marked(preview: Preview):
    findings = find(TEXT)
    copy = redact(TEXT, findings)
    preview.show_text(copy.text, copy.marks, "gist")
    assert source(preview).toPlainText() == copy.text
    assert marked(preview) == ["[e-mail]", "[phone]", "[key]", "[e-mail]"]


@pytest.mark.parametrize(
    "before",
    [
        "a\r\nb ",
        "😀\u2028x\u2029",
        "\x00\x0b\x0c ",
        "x" * 5_000 + " ",
        "\ud800 \ufdd0",
        "\u202eabc ",
    ],
    ids=["line ends", "separators", "controls", "long line", "no letters", "turned"],
)
def test_odd_letters_do_not_move_the_marks(preview: Preview, before: str):
    text = f"{before}anna@example.org\n{before}anna@example.org"
    copy = redact(text, find(text))
    preview.show_text(copy.text, copy.marks, "json")
    view = source(preview)
    assert view.mark_count() == 2
    seen = []
    for place in (0, view.verticalScrollBar().maximum()):
        view.verticalScrollBar().setValue(place)
        seen += marked(preview)
    assert set(seen) == {"[e-mail]"}


def test_a_megabyte_opens_in_slices(qtbot: QtBot, preview: Preview):
    line = "Some words, and anna@example.org between them, and more of the words. " * 2
    text = f"{line}\n" * 7_500
    copy = redact(text, find(text))
    assert len(copy.text) > 900_000
    slices = 0
    preview.show_text(copy.text, copy.marks, "gist")
    while not source(preview).is_complete:
        slices += 1
        QApplication.processEvents()
    assert slices > 10
    assert source(preview).toPlainText() == copy.text


def test_the_place_is_kept_when_something_is_replaced(preview: Preview):
    text = "\n".join(f"line {n} anna@example.org" for n in range(400))
    findings = find(text)
    copy = redact(text, findings)
    preview.show_text(copy.text, copy.marks, "gist")
    view = source(preview)
    view.verticalScrollBar().setValue(200)
    other = redact(text, findings, {MAIL})
    preview.show_text(other.text, other.marks, "gist")
    assert view.verticalScrollBar().value() == 200
    assert marked(preview) == []


def test_markdown_can_be_read_formatted_and_json_cannot(qtbot: QtBot, preview: Preview):
    from hfchat_desktop.ui.share.formatted_text import FormattedText

    copy = redact(f"# Title\n\n{TEXT}", find(f"# Title\n\n{TEXT}"))
    preview.show_text(copy.text, copy.marks, "markdown")
    preview.show_formatted()
    formatted = preview.findChild(FormattedText)
    assert formatted is not None
    assert formatted.isVisible()
    assert not source(preview).isVisible()
    qtbot.waitUntil(lambda: formatted.is_complete)
    preview.show_text("{}", (), "json")
    assert source(preview).isVisible()
    assert not formatted.isVisible()
    preview.show_text(copy.text, copy.marks, "gist")
    assert formatted.isVisible()


def test_a_long_text_is_formatted_in_portions(qtbot: QtBot, preview: Preview):
    from hfchat_desktop.ui.share.formatted_text import FormattedText

    preview.show_text("A paragraph of words.\n\n" * 4_000, (), "gist")
    preview.show_formatted()
    formatted = preview.findChild(FormattedText)
    assert formatted is not None
    more = formatted.findChild(QPushButton, options=Qt.FindChildOption.FindChildrenRecursively)
    assert more is not None
    qtbot.waitUntil(lambda: formatted.is_complete)
    assert more.isVisible()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: formatted.is_complete)
