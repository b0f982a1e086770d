"""Text in the conversation: selected, linked, hostile, or very long."""

import os
import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.ui.transcript import Transcript
from hfchat_desktop.ui.transcript.controls import FlatButton
from hfchat_desktop.ui.transcript.message_view import MessageView


@pytest.fixture
def show(qtbot, theme):
    """Show one answer and return the view of it."""
    transcript = Transcript(theme)
    transcript.resize(760, 900)
    qtbot.addWidget(transcript)
    transcript.show()

    def shown(text, role=Role.ASSISTANT, **more):
        transcript.show_messages([Message(1, 1, None, role, text, model="M", **more)])
        QApplication.processEvents()
        view = transcript.findChildren(MessageView)[-1]
        view.transcript = transcript
        return view

    return shown


def words(view):
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return view.selected_text()


def place(view, text):
    """Return where a text stands in the view, at its left edge and middle."""
    for leaf in view.leaves():
        at = leaf.text.find(text)
        if at >= 0:
            rect = leaf.rect
            for x in range(int(rect.left()), int(rect.right()) + 1):
                for y in range(int(rect.top()) + 10, int(rect.bottom()), 20):
                    if leaf.position_at(QPointF(x, y)) == at + 1:
                        return QPoint(x, y)
    raise AssertionError(text)


def drag(qtbot, view, start, end):
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QApplication.sendEvent(
        view,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(end),
            QPointF(view.mapToGlobal(end)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


# --- selecting --------------------------------------------------------------------------


def test_selection_goes_across_blocks_and_is_copied_as_plain_words(qtbot, show):
    view = show("First **bold** words\n\n- an item\n\n```\ncode here\n```\n\nLast words")
    drag(qtbot, view, place(view, "bold"), place(view, "here"))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "old words\nan item\ncode h"


def test_cells_of_a_table_are_copied_with_tabs(show):
    assert words(show("| a | b |\n|---|---|\n| 1 | 2 |")) == "a\tb\n1\t2"


def test_double_click_selects_a_word_also_behind_emoji(qtbot, show):
    view = show("🙂🙂 some wonderful words")
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place(view, "wonderful"))
    assert view.selected_text() == "wonderful"


def test_third_click_selects_the_paragraph(qtbot, show):
    view = show("One paragraph.\n\nThe second one here.\n\nA third.")
    at = place(view, "second")
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.selected_text() == "The second one here."


def test_selecting_in_one_message_ends_the_selection_in_another(qtbot, show):
    transcript = show("Some words").transcript
    transcript.append_message(Message(2, 1, 1, Role.ASSISTANT, "Other words", model="M"))
    first, second = sorted(transcript.findChildren(MessageView), key=lambda view: view.y())
    words(first)
    qtbot.mouseDClick(second, Qt.MouseButton.LeftButton, pos=place(second, "Other"))
    assert (first.selected_text(), second.selected_text()) == ("", "Other")


def test_copy_without_selection_copies_the_message_as_markdown(qtbot, show):
    view = show("Some **bold** words")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Some **bold** words"


def test_code_is_copied_by_its_button(qtbot, show):
    view = show("```py\nx = 1\n\ny = 2\n```")
    button = next(b for b in view.findChildren(FlatButton) if b.accessibleName() == "Copy code")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "x = 1\n\ny = 2"
    assert any(b.text() == "Copied" for b in view.findChildren(FlatButton))


def test_long_code_is_folded_until_asked_for(qtbot, show):
    view = show("```\n" + "\n".join(f"line {n}" for n in range(60)) + "\n```")
    before = view.height()
    button = next(b for b in view.findChildren(FlatButton) if b.text() == "Show all 60 lines")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.height() > before + 35 * 20
    assert "line 59" in words(view)


# --- links ------------------------------------------------------------------------------


def test_click_on_a_link_is_only_a_wish(qtbot, show):
    view = show("See [this page](https://example.org/x) now")
    with qtbot.waitSignal(view.transcript.link_activated) as link:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, "page"))
    assert link.args == ["https://example.org/x"]
    with qtbot.assertNotEmitted(view.transcript.link_activated):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, "now"))


def test_dragging_over_a_link_selects_it(qtbot, show):
    view = show("See [this page](https://example.org/x) now")
    with qtbot.assertNotEmitted(view.transcript.link_activated):
        drag(qtbot, view, place(view, "this"), place(view, "now"))
    assert "page" in view.selected_text()


def test_addresses_that_are_never_opened_are_text(qtbot, show):
    view = show("[run](javascript:alert(1)) <file:///etc/passwd> ![x](/dev/zero)")
    assert "javascript:alert(1)" in words(view)
    assert not any(leaf.links for leaf in view.leaves())


# --- text from elsewhere ----------------------------------------------------------------


def test_no_file_is_read_however_it_is_named(show, tmp_path):
    fifo = tmp_path / "fifo"  # whoever opens it hangs
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no such files")
    os.mkfifo(fifo)
    for address in (str(fifo), fifo.as_uri(), "/dev/zero", "//host/share/x.png"):
        view = show(f"![picture]({address}) <img src='{address}'> text")
        assert "picture" in words(view)


def test_markup_of_others_is_shown_as_it_was_written(show):
    text = "<think>a</think> <b>b</b> <script>c</script> if x<y and z>0"
    for role in (Role.ASSISTANT, Role.USER):
        assert words(show(text, role)) == text


def test_own_words_are_never_taken_as_markdown(show):
    text = "# not a heading\n- *not* a list\n\n```not code"
    assert words(show(text, Role.USER)).split() == text.split()


def test_text_from_right_to_left_stands_at_the_right(show):
    view = show("שלום עולם")
    leaf = next(iter(view.leaves()))
    middle = QPointF(leaf.rect.right() - 5, leaf.rect.center().y())
    assert leaf.position_at(middle) <= 1


@pytest.mark.parametrize("character", ["\x00", "\ud83d", "\u2028", "\u202e", "\ufeff", "\x1b"])
def test_characters_that_cannot_be_shown_do_no_harm(show, character):
    for role in (Role.ASSISTANT, Role.USER):
        shown = words(show(f"before{character}after", role))
        assert "before" in shown
        assert "after" in shown


HOSTILE = {
    "one word": "a" * 300_000,
    "words": "word " * 100_000,
    "list": "- x\n" * 20_000,
    "table": "a|b|c|d\n-|-|-|-\n" + "1|2|3|4\n" * 5_000,
    "marks on one letter": ("a" + "\u0301" * 200) * 500,
    "no-break spaces": "a\u00a0" * 100_000,
    "emphasis": "_*" * 30_000,
    "isolates": "\u2066" * 50_000,
    "stars": "a***" * 20_000,
    "quotes": "> " * 20_000,
    "brackets": "[" * 20_000 + "![" * 10_000,
    "code": "```\n" + "x" * 300_000,
    "joined emoji": "👩\u200d👩\u200d👧" * 10_000,
    "line ends": "\n" * 200_000 + "x",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_text_made_to_hang_is_shown_in_time(show, name):
    for role in (Role.ASSISTANT, Role.USER):
        started = time.process_time()
        show(HOSTILE[name], role).transcript.resize(500, 900)
        QApplication.processEvents()
        assert time.process_time() - started < 5  # seconds; what hangs takes over 30


def test_streamed_text_of_any_kind_reads_as_the_whole(show, qtbot):
    text = "# A\n\n1. b\n   - c\n\n|d|e|\n|-|-|\n|f|g|\n\n```\nh\n```\n> i\n\n🙂 [j](https://k.l)\n"
    whole = words(show(text))
    view = show("", state=ReplyState.WRITING)
    for character in text:
        view.transcript.append_text(1, character)
        view.transcript.flush()
    assert words(view) == whole


def test_long_lines_of_code_are_wrapped_when_asked_for(qtbot, show):
    code = "x = " + "word " * 60 + "end\n\ty = '" + "漢字" * 90 + "'"
    view = show(f"```py\n{code}\n```")

    def button(name):
        return next(b for b in view.findChildren(FlatButton) if b.accessibleName() == name)

    before, marked = view.height(), words(view)
    qtbot.mouseClick(button("Wrap lines"), Qt.MouseButton.LeftButton)
    assert view.height() > before + 80
    leaf = next(iter(view.leaves()))
    assert leaf.widest <= leaf.rect.width() <= view.width() - 60
    assert words(view) == marked == code
    drag(qtbot, view, place(view, "end"), place(view, "y = "))
    assert view.selected_text() == "nd\n\ty"
    qtbot.mouseClick(button("Do not wrap lines"), Qt.MouseButton.LeftButton)
    assert view.height() == before


def test_code_that_fits_offers_no_wrapping(show):
    view = show("```py\nx = 1\n```")
    names = [b.accessibleName() for b in view.findChildren(FlatButton)]
    assert "Wrap lines" not in names
