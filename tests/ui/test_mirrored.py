"""A window that runs from right to left: what stands where, what is painted, which key goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.chats import Chat
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.badges import Badge, BadgeLook
from hfchat_desktop.ui.catalogue.facet_row import FacetRow
from hfchat_desktop.ui.drawer import Drawer
from hfchat_desktop.ui.elided_label import ElidedLabel
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.key_cap import KeyCap
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.model_selector import ModelSelector
from hfchat_desktop.ui.pane_divider import PaneDivider
from hfchat_desktop.ui.personas.chip import PersonaChip
from hfchat_desktop.ui.search_field import SearchField
from hfchat_desktop.ui.segmented import Segmented
from hfchat_desktop.ui.slider import Slider
from hfchat_desktop.ui.star_row import StarRow
from hfchat_desktop.ui.switch import Switch
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tick_box import RadioChoice, TickBox
from hfchat_desktop.ui.transcript.controls import FlatButton

UI = Path(__file__).resolve().parents[2] / "hfchat_desktop" / "ui"
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
SALAM = "\u0633\u0644\u0627\u0645"
MARK = "OHO"  # letters that look the same in a mirror


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, mirrored: None) -> Iterator[MainWindow]:
    theme.set_reduced_motion(True)
    model, now = ChatListModel(), time.time()
    model.set_chats([Chat(1, "one", updated_at=now, updated_seq=2)], now)
    made = MainWindow(theme, model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def area(widget: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


# --- the window -------------------------------------------------------------------------


def test_rail_and_list_are_at_the_right_and_their_divider_follows(window: MainWindow) -> None:
    rail, pane = area(window.rail), area(window.pane)
    assert rail.right() == window.rect().right()
    assert pane.right() == rail.left() - 1 or abs(pane.right() - rail.left()) <= 2
    divider = window.findChild(PaneDivider)
    assert abs(area(divider).center().x() - pane.left()) <= 5

    wide = window.pane.width()
    QTest.keyClick(divider, Qt.Key.Key_Left)
    QCoreApplication.processEvents()
    assert window.pane.width() > wide
    QTest.keyClick(divider, Qt.Key.Key_Right)
    assert window.pane.width() == wide


def test_the_drawer_opens_at_the_right_and_stays_there(window: MainWindow) -> None:
    window.resize(420, 760)
    QCoreApplication.processEvents()
    window.toggle_list()
    QCoreApplication.processEvents()
    assert window.findChild(Drawer).is_open
    assert area(window.rail).right() == window.rect().right()
    window.resize(440, 760)
    QCoreApplication.processEvents()
    assert area(window.rail).right() == window.rect().right()


def test_the_side_panel_is_at_the_left(window: MainWindow, qtbot: QtBot) -> None:
    panel = QLabel("panel")
    window.side.set_maker(lambda: panel)
    for width in (1280, 960):
        window.resize(width, 760)
        window.side.close()
        window.side.open()
        QCoreApplication.processEvents()
        place = window.chat_page.mapTo(window, QPoint()).x() if width == 960 else 0
        assert area(panel).left() <= place + 1


def test_a_menu_opens_at_the_edge_where_the_lines_of_its_button_begin(
    window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    button = TextButton(theme, "Menu", parent=window)
    button.setGeometry(500, 300, 120, 32)
    button.show()
    right = button.mapToGlobal(QPoint(120, 0)).x()
    left = right - 120
    for at_end, edge in ((False, right), (True, left)):
        menu = Menu(theme, window)
        menu.add("A rather long row of the menu", "copy", lambda: None)
        menu.pop_up_below(button, at_end=at_end)
        seen = menu.geometry()
        assert abs((seen.left() if at_end else seen.right()) - edge) <= 2
        menu.close()


# --- what is painted --------------------------------------------------------------------

Make = Callable[[Theme, QWidget], QWidget]
MADE: dict[str, Make] = {
    "badge": lambda theme, on: Badge(theme, MARK, BadgeLook("text", "sunken", "circle-check"), on),
    "chip": lambda theme, on: PersonaChip(theme, on),
    "elided": lambda theme, on: _elided(theme, on),
    "facet": lambda theme, on: FacetRow(theme, "x", MARK, on),
    "flat button": lambda theme, on: FlatButton(theme, on, MARK, "copy", words=True),
    "model": lambda theme, on: _model(theme, on),
    "radio": lambda theme, on: _on(RadioChoice(theme, MARK, MARK, on)),
    "segmented": lambda theme, on: Segmented(theme, [("a", MARK), ("b", "OOO")], on),
    "slider": lambda theme, on: _slid(theme, on),
    "stars": lambda theme, on: _starred(theme, on),
    "switch": lambda theme, on: _on(Switch(theme, on)),
    "tick": lambda theme, on: _on(TickBox(theme, MARK, on)),
}


def _elided(theme: Theme, on: QWidget) -> QWidget:
    made = ElidedLabel(theme, parent=on)
    made.set_text(MARK)
    return made


def _model(theme: Theme, on: QWidget) -> QWidget:
    made = ModelSelector(theme, on)
    made.set_model(MARK, "OO", "")
    return made


def _slid(theme: Theme, on: QWidget) -> QWidget:
    made = Slider(theme, [0.0, 1.0, 2.0, 3.0, 4.0], on)
    made.setValue(1)
    return made


def _starred(theme: Theme, on: QWidget) -> QWidget:
    made = StarRow(theme, on)
    made.set_stars(2)
    return made


def _on(widget: QWidget) -> QWidget:
    widget.setChecked(True)
    return widget


def difference(one: QImage, other: QImage) -> int:
    """Return how much darker or lighter, and more or less seen through, one picture is."""
    kind = QImage.Format.Format_ARGB32
    bits = (bytes(image.convertToFormat(kind).constBits()) for image in (one, other))
    return sum(abs(a - b) for a, b in zip(*bits, strict=True))


@pytest.mark.parametrize("name", MADE)
def test_what_a_widget_paints_is_seen_as_in_a_mirror(qtbot: QtBot, theme: Theme, name: str) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    widget = MADE[name](theme, holder)
    widget.resize(widget.sizeHint().width() + 41, max(20, widget.sizeHint().height()))
    usual = widget.grab().toImage()
    widget.setLayoutDirection(RTL)
    turned = widget.grab().toImage()

    far, near = (
        difference(turned, usual),
        difference(turned, usual.flipped(Qt.Orientation.Horizontal)),
    )

    assert far > 0
    assert near < far * 0.7, (near, far)  # letters and pictures are not mirrored themselves


def test_icons_that_point_along_a_line_are_turned_and_no_others(
    qapp: QApplication, theme: Theme
) -> None:
    names = ("chevron-right", "panel-left", "copy", "check", "rotate-ccw")
    mirror = Qt.Orientation.Horizontal
    usual = {name: pixmap(theme, name, size=24).toImage() for name in names}
    qapp.setLayoutDirection(RTL)
    try:
        turned = {name: pixmap(theme, name, size=24).toImage() for name in names}
    finally:
        qapp.setLayoutDirection(LTR)
    for name in names:
        as_it_was = difference(turned[name], usual[name])
        as_in_a_mirror = difference(turned[name], usual[name].flipped(mirror))
        is_turned = name in ("chevron-right", "panel-left")
        assert (as_in_a_mirror < as_it_was / 20) if is_turned else not as_it_was, name


# --- pointer and keys -------------------------------------------------------------------


def test_a_slider_and_stars_grow_to_the_left(qtbot: QtBot, theme: Theme, mirrored: None) -> None:
    slider, stars = Slider(theme, [0.0, 1.0, 2.0]), StarRow(theme)
    for widget in (slider, stars):
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        widget.show()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    QTest.keyClick(stars, Qt.Key.Key_Left)
    QTest.keyClick(stars, Qt.Key.Key_Left)
    QTest.keyClick(stars, Qt.Key.Key_Right)
    assert (slider.value(), stars.value()) == (1, 1)
    middle = stars.height() // 2
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(stars.width() - 3, middle))
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(3, middle))
    assert stars.value() == 5


def test_segments_are_chosen_where_they_are_seen(
    qtbot: QtBot, theme: Theme, mirrored: None
) -> None:
    made = Segmented(theme, [("first", "First"), ("second", "Second")])
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert made.current() == "second"
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.current() == "first"


def test_a_search_field_keeps_its_room_on_the_other_side(
    qtbot: QtBot, theme: Theme, mirrored: None
) -> None:
    field = SearchField(theme, "Ctrl+F")
    qtbot.addWidget(field)
    field.resize(300, 32)
    field.show()
    usual = SearchField(theme, "Ctrl+F")
    qtbot.addWidget(usual)
    usual.setLayoutDirection(LTR)
    usual.resize(300, 32)
    usual.show()
    here, there = field.textMargins(), usual.textMargins()
    assert (here.right(), here.left()) == (there.left(), there.right())
    cap = field.findChild(KeyCap)
    assert cap.isVisible() and cap.geometry().right() < 100
