"""Formulas, footnotes and tasks in an answer."""

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.formulas import tex_of
from hfchat_desktop.ui.transcript import Transcript, message_list
from hfchat_desktop.ui.transcript.formulas import Formulas
from hfchat_desktop.ui.transcript.message_view import MessageView

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">'
    '<rect width="20" height="20" fill="currentColor"/></svg>'
)


class Drawer(QObject):
    """Draws squares when it is told to."""

    drawn = Signal(str, bool, str, object)
    failed = Signal(str, bool)

    def __init__(self):
        super().__init__()
        self.asked = []

    def draw(self, tex, display):
        self.asked.append((tex, display))

    def answer(self, box=(2.0, 2.0, 1.5)):
        for tex, display in self.asked:
            self.drawn.emit(tex, display, SVG, box)
        self.asked.clear()

    def close(self):
        pass


@pytest.fixture
def drawer(monkeypatch):
    made = Drawer()
    monkeypatch.setattr(message_list, "Formulas", lambda parent: Formulas(parent, made))
    return made


@pytest.fixture
def show(qtbot, theme, drawer):
    """Show one answer and return the view of it."""
    transcript = Transcript(theme)
    transcript.resize(760, 700)
    qtbot.addWidget(transcript)
    transcript.show()

    def shown(text, **more):
        transcript.show_messages([Message(1, 1, None, Role.ASSISTANT, text, model="M", **more)])
        QApplication.processEvents()
        view = transcript.findChildren(MessageView)[-1]
        view.transcript = transcript
        return view

    return shown


def answer(drawer, qtbot, **how):
    drawer.answer(**how)
    qtbot.wait(60)


def words(view):
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return view.selected_text()


def leaf_with(view, text):
    return next(leaf for leaf in view.leaves() if text in leaf.text)


def dark_pixels(view, rect):
    image = view.grab(rect.toAlignedRect()).toImage()
    return sum(
        image.pixelColor(x, y).lightness() < 100
        for x in range(image.width())
        for y in range(image.height())
    )


TEXT = "A formula $x^2$ here\n\n$$\ny\n$$\n\n- item $z$\n\n|a|b|\n|-|-|\n|$t$|c|"


def test_formulas_are_shown_as_written_until_they_are_drawn(show, drawer, qtbot):
    view = show(TEXT)
    assert set(drawer.asked) == {("x^2", False), ("y", True), ("z", False), ("t", False)}
    before = view.height()
    leaf = leaf_with(view, "x^2")
    wide = leaf.natural_width
    answer(drawer, qtbot)
    assert view.height() != before
    assert leaf_with(view, "x^2").natural_width < wide
    assert drawer.asked == []


def test_a_drawn_formula_is_selected_and_copied_as_its_source(show, drawer, qtbot):
    view = show(TEXT)
    before = words(view)
    answer(drawer, qtbot)
    assert words(view) == before == "A formula $x^2$ here\n$$\ny\n$$\nitem $z$\na\tb\n$t$\tc"
    leaf = leaf_with(view, "x^2")
    places = {leaf.position_at(QPointF(x, leaf.rect.top() + 12)) for x in range(700)}
    assert places.isdisjoint(range(11, 15))  # not inside the source
    assert {10, 15, 20} <= places
    assert leaf.word_at(12) == (10, 15)
    at = next(x for x in range(700) if leaf.position_at(QPointF(x, leaf.rect.top() + 12)) == 15)
    qtbot.mouseDClick(
        view, Qt.MouseButton.LeftButton, pos=QPoint(at - 4, int(leaf.rect.top() + 12))
    )
    assert view.selected_text() == "$x^2$"
    view.grab()  # painted as selected


def test_a_drawn_formula_is_painted_in_the_colour_of_the_text(show, drawer, qtbot, theme):
    view = show("$$\ny\n$$")
    answer(drawer, qtbot, box=(4.0, 4.0, 3.0))
    leaf = leaf_with(view, "y")
    assert dark_pixels(view, leaf.rect) > 0.9 * leaf.rect.width() * leaf.rect.height()
    theme.set_mode("dark")
    QApplication.processEvents()
    view = view.transcript.findChildren(MessageView)[-1]
    assert dark_pixels(view, leaf_with(view, "y").rect) < 100  # the edge


def test_tall_formula_makes_room_and_a_wide_one_is_made_smaller(show, drawer, qtbot):
    view = show("A formula $x^2$ here")
    answer(drawer, qtbot, box=(2.0, 6.0, 4.0))
    assert leaf_with(view, "x^2").height > 80
    view = show("A formula $w^2$ here")
    answer(drawer, qtbot, box=(500.0, 2.0, 1.5))
    assert leaf_with(view, "w^2").natural_width <= leaf_with(view, "w^2").width


def test_wide_formula_of_its_own_is_scrolled(show, drawer, qtbot):
    view = show("$$\nx\n$$")
    answer(drawer, qtbot, box=(200.0, 2.0, 1.5))
    leaf = leaf_with(view, "x")
    left = leaf.rect.left()
    view._scrolls[0].move(100)
    assert leaf.rect.left() == left - 100


def test_formula_that_cannot_be_drawn_stays_as_written(show, drawer, qtbot):
    view = show("so $x^2$ it")
    drawer.failed.emit("x^2", False)
    qtbot.wait(60)
    assert leaf_with(view, "x^2").formula_at(QPointF(100, 100)) == ""
    view.transcript.show_messages([])
    show("so $x^2$ it")
    assert drawer.asked == [("x^2", False)]  # not asked again


def test_source_is_told_under_the_pointer(show, drawer, qtbot):
    view = show("$$\ny<b>\n$$")
    answer(drawer, qtbot)
    at = leaf_with(view, "y").rect.center().toPoint()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    assert QToolTip.text() == "$$ y‹b> $$"
    QToolTip.hideText()


def test_half_a_formula_is_never_asked_for(show, drawer):
    view = show("", state=ReplyState.WRITING)
    for character in "so $a$ and $$b$$\n\n\\[\nc\n\\]\nend":
        view.transcript.append_text(1, character)
        view.transcript.flush()
    assert drawer.asked == [("a", False), ("b", True), ("c", True)]


def test_formula_is_in_the_accessible_name_as_written(show, drawer, qtbot):
    view = show("so $x^2$ it")
    answer(drawer, qtbot)
    assert "so $x^2$ it" in view.accessibleName()


def test_click_on_a_mark_goes_to_the_footnote_and_back(show, qtbot):
    text = "First[^1].\n\n" + "Words.\n\n" * 60 + "[^1]: The note."
    view = show(text)
    transcript = view.transcript
    transcript.verticalScrollBar().setValue(0)
    mark = leaf_with(view, "First[1]")
    at = next(
        QPoint(x, int(mark.rect.top() + 10))
        for x in range(700)
        if mark.link_at(QPointF(x, mark.rect.top() + 10))
    )
    with qtbot.assertNotEmitted(transcript.link_activated):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    note = leaf_with(view, "The note.")
    assert 0 < view.y() + note.rect.top() < transcript.height()
    back = next(leaf for leaf in view.leaves() if leaf.text == "[1]")
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=back.rect.center().toPoint())
    assert 0 <= view.y() + mark.rect.top() < transcript.height()


def test_boxes_of_tasks_are_painted(show):
    view = show("- [x] done\n- [ ] open\n- none")
    pictures = []
    for word in ("done", "open", "none"):
        rect = leaf_with(view, word).rect
        rect.setRight(rect.left())
        rect.setLeft(rect.left() - 22)
        pictures.append(view.grab(rect.toAlignedRect()).toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    assert words(view) == "done\nopen\nnone"


def test_real_formulas_are_drawn_by_the_child(qtbot, theme):
    transcript = Transcript(theme)
    qtbot.addWidget(transcript)
    transcript.resize(700, 500)
    transcript.show()
    with qtbot.waitSignal(transcript.style_.formulas.arrived, timeout=20_000):
        transcript.show_messages([Message(1, 1, None, Role.ASSISTANT, r"$\frac{a}{b}$", model="M")])
    assert transcript.style_.formula(r"$\frac{a}{b}$") is not None
    assert tex_of(r"$\frac{a}{b}$")[0] == r"\frac{a}{b}"
    QGuiApplication.clipboard()


# --- copying ----------------------------------------------------------------------------


def test_selection_is_copied_as_words_and_as_rich_text(show, drawer, qtbot):
    view = show("Some **bold** $x^2$\n\n- [x] item\n\n|a|b|\n|-|-|\n|1|2|\n\n```\n<code>\n```")
    answer(drawer, qtbot)
    words(view)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Some bold $x^2$\nitem\na\tb\n1\t2\n<code>"
    html = bytes(data.data("text/html").data()).decode()
    assert "<p>Some <strong>bold</strong> $x^2$</p>" in html
    assert "<li>☑ item</li>" in html
    assert "<td>1</td>" in html
    assert "<code>&lt;code&gt;</code>" in html


def test_part_that_is_selected_is_copied_as_markdown(show, drawer, qtbot):
    view = show("Some **bold words**\n\n- item")
    leaf = leaf_with(view, "bold")
    y = leaf.rect.top() + 12
    at = next(x for x in range(700) if leaf.position_at(QPointF(x, y)) == 6)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(at, int(y)))
    view.copy_selection_as_markdown()
    assert QGuiApplication.clipboard().text() == "**bold**"


def test_message_is_copied_as_rich_text_beside_its_words(show, drawer):
    view = show("# Head\n\nSome *words*")
    view.copy_words()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Head\n\nSome words"
    assert "<h1>Head</h1>" in bytes(data.data("text/html").data()).decode()


def test_all_of_a_folded_answer_is_copied_when_all_is_selected(show, drawer, qtbot):
    view = show("".join(f"Paragraph {n}\n\n" for n in range(2_000)))
    assert view.row.is_folded
    words(view)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().endswith("Paragraph 1999")


def test_thoughts_are_copied_with_the_answer_where_they_are_open(show, drawer, qtbot):
    view = show("The *answer*", thinking="Some *thoughts*")
    view.row.thinking_shown = True
    view.resized.emit(view.row.message.id)
    words(view)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    html = bytes(QGuiApplication.clipboard().mimeData().data("text/html").data()).decode()
    assert html.endswith("<p>Some *thoughts*</p>\n<p>The <em>answer</em></p>")
