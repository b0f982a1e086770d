"""The head of a chat: its model, the model's state, the context, and the menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.chat_header import ChatHeader, ModelChoice
from hfchat_desktop.ui.context_meter import ContextMeter
from hfchat_desktop.ui.model_menu import ModelMenu
from hfchat_desktop.ui.model_selector import ModelSelector
from hfchat_desktop.ui.model_tile import tile_letter, tile_of
from hfchat_desktop.ui.theme import Theme

THREE = [
    ModelChoice("/m/qwen.gguf", "Qwen3 4B", "Q4_K_M", 4_000_000_000, current=True),
    ModelChoice("/m/gemma.gguf", "Gemma 3 4B", "Q4_K_M", 4_300_000_000),
    ModelChoice("/m/bielik.gguf", "Bielik 4.5B v3", "Q4_K_M", 4_600_000_000),
]
MANY = THREE + [ModelChoice(f"/m/{n}.gguf", f"Model {n}") for n in range(5)]


@pytest.fixture
def header(qtbot: QtBot, theme: Theme) -> ChatHeader:
    made = ChatHeader(theme)
    qtbot.addWidget(made)
    made.resize(950, made.height())
    made.set_model("Qwen3 4B", "Q4_K_M", "Qwen")
    made.show()
    return made


def button(header: ChatHeader, name: str) -> QAbstractButton:
    """Return the visible button of this accessible name."""
    found = [b for b in header.findChildren(QAbstractButton) if b.accessibleName() == name]
    assert len(found) == 1, name
    return found[0]


def selector(header: ChatHeader) -> ModelSelector:
    found = header.findChild(ModelSelector)
    assert found is not None
    return found


def meter(header: ChatHeader) -> ContextMeter:
    found = header.findChild(ContextMeter)
    assert found is not None
    return found


def opened_menu(qtbot: QtBot, header: ChatHeader) -> ModelMenu:
    qtbot.mouseClick(selector(header), Qt.MouseButton.LeftButton)
    menu = header.findChild(ModelMenu)
    assert menu is not None and menu.isVisible()
    return menu


def shown_names(menu: ModelMenu) -> list[str]:
    rows = menu.findChild(QListWidget)
    assert rows is not None
    role = Qt.ItemDataRole.UserRole
    return [rows.item(row).data(role).name for row in range(rows.count())]


@pytest.mark.parametrize(
    ("state", "percent", "words"),
    [
        ("not_loaded", 0, "Not loaded"),
        ("loading", 64, "Loading 64%"),
        ("ready", 0, "Ready"),
        ("writing", 0, "Writing"),
        ("stopped", 0, "Stopped"),
    ],
)
def test_the_state_of_the_model_is_told_in_words(
    header: ChatHeader, state: str, percent: int, words: str
) -> None:
    header.set_state(state, percent)

    assert selector(header).accessibleName() == f"Model: Qwen3 4B, Q4_K_M, {words}"
    assert words in selector(header).toolTip()


def test_an_unknown_state_is_refused(header: ChatHeader) -> None:
    with pytest.raises(ValueError, match="asleep"):
        header.set_state("asleep")


def test_loading_can_be_cancelled(qtbot: QtBot, header: ChatHeader) -> None:
    cancel = button(header, "Cancel")
    header.set_state("loading", 10)
    assert cancel.isVisible()

    with qtbot.waitSignal(header.cancel_load_requested):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)

    header.set_state("ready")
    assert not cancel.isVisible()


def test_a_stopped_engine_can_be_restarted(qtbot: QtBot, header: ChatHeader) -> None:
    restart = button(header, "Restart")
    assert not restart.isVisible()
    header.set_state("stopped")

    with qtbot.waitSignal(header.restart_requested):
        qtbot.mouseClick(restart, Qt.MouseButton.LeftButton)


def test_loading_can_be_cancelled_where_it_is_narrow(qtbot: QtBot, header: ChatHeader) -> None:
    header.set_layout("narrow")
    header.set_state("loading", 10)
    cancel = button(header, "Cancel loading")
    assert cancel.isVisible() and not button(header, "Cancel").isVisible()

    with qtbot.waitSignal(header.cancel_load_requested):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("used", "total", "left_out", "words", "role"),
    [
        (0, 2048, 0, "0 of 2k", "chart1"),
        (412, 2048, 0, "412 of 2k", "chart1"),
        (3174, 8192, 0, "3.1k of 8k", "chart1"),
        (6554, 8192, 0, "6.4k of 8k", "warning"),
        (8192, 8192, 0, "Full, oldest messages left out", "danger"),
        (7000, 8192, 4, "Full, oldest messages left out", "danger"),
        (900, 5000, 0, "900 of 5k", "chart1"),
    ],
)
def test_the_context_is_told_in_numbers_and_warns_in_time(
    header: ChatHeader, used: int, total: int, left_out: int, words: str, role: str
) -> None:
    header.set_context(used, total, left_out)

    assert meter(header).isVisible()
    assert meter(header).text_shown() == words
    assert meter(header).color_role() == role


def test_the_meter_tells_how_many_messages_are_left_out(header: ChatHeader) -> None:
    header.set_context(8000, 8192, 5)

    assert "no longer reads: 5" in meter(header).accessibleName()


def test_without_a_context_there_is_no_meter(header: ChatHeader) -> None:
    header.set_context(0, 0, 0)

    assert not meter(header).isVisible()


def test_a_narrow_header_fits_400_pixels_and_keeps_its_words_in_the_tooltip(
    header: ChatHeader,
) -> None:
    header.set_model("A model with a name that is far too long for so little room", "Q4_K_M")
    header.set_state("loading", 7)
    header.set_context(3174, 8192)

    header.set_layout("narrow")

    layout = header.layout()
    assert layout is not None and layout.minimumSize().width() <= 400
    assert button(header, "New chat").isVisible()
    assert "Loading 7%" in selector(header).toolTip()
    assert "3174 of 8192 tokens" in meter(header).toolTip()


def test_a_wide_header_has_no_new_chat_button(header: ChatHeader) -> None:
    assert not button(header, "New chat").isVisible()


def test_a_model_name_from_outside_cannot_break_the_line(header: ChatHeader) -> None:
    header.set_model("bad\n\u202eeman", "Q4\n")

    assert selector(header).name_text() == "bad eman"


def test_choosing_a_model_in_the_menu_names_its_file(qtbot: QtBot, header: ChatHeader) -> None:
    header.set_models(THREE)
    menu = opened_menu(qtbot, header)

    with qtbot.waitSignal(header.model_chosen) as chosen:
        qtbot.keyClick(menu.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(menu.focusWidget(), Qt.Key.Key_Return)

    assert chosen.args == ["/m/gemma.gguf"]
    assert not menu.isVisible()


def test_five_models_need_no_search_and_more_have_one(qtbot: QtBot, header: ChatHeader) -> None:
    header.set_models(MANY[:5])
    menu = opened_menu(qtbot, header)
    field = menu.findChild(QLineEdit)
    assert field is not None and not field.isVisible()
    menu.close()

    header.set_models(MANY)
    opened_menu(qtbot, header)
    assert field.isVisible()
    qtbot.keyClicks(field, "3 gem")

    assert shown_names(menu) == ["Gemma 3 4B"]
    with qtbot.waitSignal(header.model_chosen) as chosen:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == ["/m/gemma.gguf"]


def test_a_search_is_kept_while_the_model_goes_on_loading(qtbot: QtBot, header: ChatHeader) -> None:
    header.set_models(MANY)
    menu = opened_menu(qtbot, header)
    field = menu.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "gemma")

    header.set_state("loading", 40)
    header.set_state("ready")
    header.set_models(MANY)

    assert shown_names(menu) == ["Gemma 3 4B"]


def test_the_menu_opens_a_file_and_unloads_only_a_loaded_model(
    qtbot: QtBot, header: ChatHeader
) -> None:
    header.set_models(THREE)
    header.set_state("not_loaded")
    menu = opened_menu(qtbot, header)
    rows = {b.text(): b for b in menu.findChildren(QPushButton)}
    assert not rows["Unload to free memory"].isEnabled()
    with qtbot.waitSignal(header.open_file_requested):
        rows["Open a model file…"].click()

    header.set_state("ready")
    opened_menu(qtbot, header)
    assert rows["Unload to free memory"].text() == "Unload to free 4.0 GB"
    with qtbot.waitSignal(header.unload_requested):
        rows["Unload to free memory"].click()


def test_escape_closes_the_menu_of_models(qtbot: QtBot, header: ChatHeader) -> None:
    header.set_models(THREE)
    menu = opened_menu(qtbot, header)

    qtbot.keyClick(menu, Qt.Key.Key_Escape)

    assert not menu.isVisible()


@pytest.mark.parametrize(("row", "signal"), [(0, "rename_requested"), (2, "delete_requested")])
def test_the_more_menu_renames_and_deletes(
    qtbot: QtBot, header: ChatHeader, row: int, signal: str
) -> None:
    qtbot.mouseClick(button(header, "More"), Qt.MouseButton.LeftButton)
    menu = header.findChild(QMenu)
    assert menu is not None

    with qtbot.waitSignal(getattr(header, signal)):
        menu.actions()[row].trigger()
    menu.close()


def test_every_control_of_the_header_has_a_name_a_tooltip_and_the_keyboard(
    header: ChatHeader,
) -> None:
    header.set_context(100, 2048)

    for control in header.findChildren(
        QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        assert control.accessibleName(), control
        assert control.toolTip(), control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.accessibleName()


def test_one_publisher_has_one_tint_and_letters_come_from_the_name() -> None:
    assert tile_of("Qwen") == tile_of("qwen", "Qwen3 4B")
    assert tile_of("", "Qwen3 4B") == tile_of("", "qwen2.5 7b")
    assert len({tile_of("", name) for name in ("SmolLM2", "Qwen3", "Gemma", "Bielik", "Phi")}) == 5
    assert tile_letter("  (über) model") == "Ü"
    assert tile_letter("") == "?"
