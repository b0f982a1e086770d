"""The side panel of parameters, as a person uses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.model_memory import ModelMemory
from hfchat_desktop.bridge.parameters import ParameterDesk
from hfchat_desktop.bridge.personas import Personas
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.parameters import BY_NAME, GROUPS, PARAMETERS, ParameterKind, unsupported
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import GrammarError
from hfchat_desktop.paths import resource
from hfchat_desktop.ui.choice_field import ChoiceField
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.number_field import NumberField
from hfchat_desktop.ui.parameters.controller import ParametersController
from hfchat_desktop.ui.parameters.fields import TextOf
from hfchat_desktop.ui.parameters.preset_files import NameDialog
from hfchat_desktop.ui.parameters.source_mark import SourceMark
from hfchat_desktop.ui.parameters.stops import stops_of
from hfchat_desktop.ui.parameters.words import (
    choice_words,
    group_words,
    parameter_words,
    reason_words,
    value_words,
)
from hfchat_desktop.ui.personas.controller import PersonaController
from hfchat_desktop.ui.slider import Slider
from hfchat_desktop.ui.theme import Theme

WIDE, COMPACT, NARROW = 1280, 960, 420


class Panel:
    """A window with a panel, and everything behind it."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, model: Path) -> None:
        self.store, _ = ChatStore.open(folder / "chats.sqlite3", backups=folder / "backups")
        self.engine = Engine(lambda: pytest.fail("no child is wanted"))
        self.engine.set_options(LoadOptions(str(model)))
        self.session = ChatSession(self.store, self.engine, ReplyWriter(self.store, self.engine))
        self.keeper = SettingsKeeper(folder / "settings.json", Settings())
        self.keeper.changed.connect(lambda _, s: self.session.asking.set_settings(s))
        theme.set_reduced_motion(True)
        self.window = MainWindow(theme, ChatListModel())
        qtbot.addWidget(self.window)
        self.desk = ParameterDesk(self.session, self.engine, self.keeper, self.store, self.window)
        self.memory = ModelMemory(folder, self.window)
        personas = Personas(self.store, resource("personas.json"), "en", self.window)
        self.personas = PersonaController(self.window, self.session, personas, self.window)
        self.reloads: list[bool] = []
        self.failures: list[object] = []
        self.controller = ParametersController(
            self.window,
            self.desk,
            self.memory,
            self.engine,
            lambda: self.reloads.append(True),
            self.failures.append,
            self.personas,
            self.window,
        )
        self.panel = self.controller.panel
        self.window.side.set_maker(lambda: self.panel)
        self.session.new_chat()
        self.window.resize(WIDE, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.side.open()
        QCoreApplication.processEvents()

    def row(self, name: str) -> QWidget:
        self.panel.sections[BY_NAME[name].group].set_open(True)
        QCoreApplication.processEvents()
        return self.panel.rows[name]

    def slider(self, name: str) -> Slider:
        return self.row(name).findChild(Slider)

    def number(self, name: str) -> NumberField:
        return self.row(name).findChild(NumberField)

    def mark(self, name: str) -> SourceMark:
        return self.row(name).findChild(SourceMark)

    def words(self) -> str:
        return "\n".join(
            label.text() for label in self.panel.findChildren(QLabel) if label.isVisible()
        )

    def close(self) -> None:
        self.memory.close()
        self.window.close()
        self.engine.close()
        self.store.close()


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, tmp_path: Path, starter_model: Path) -> Iterator[Panel]:
    made = Panel(qtbot, theme, tmp_path, starter_model)
    yield made
    made.close()


def test_every_parameter_group_choice_and_reason_has_words():
    values = {spec.name: spec.default for spec in PARAMETERS}
    for spec in PARAMETERS:
        words = parameter_words(spec.name)
        assert words.label and words.help.endswith(".")
        assert value_words(spec.name, spec.default)
        if spec.kind is ParameterKind.CHOICE:
            assert set(choice_words(spec.name)) == {str(choice) for choice in spec.choices}
    for group in (*GROUPS, "plain"):
        assert group_words(group)
    reasons = set(unsupported(values, {"x": 1}).values()) | {"greedy", "mirostat", "schema"}
    others = {"no_gpu", "gpu_off", "gpu_failed", "no_model"}
    assert all(reason_words(reason) for reason in reasons | others)


def test_every_row_is_there_and_every_control_has_name_and_help(shown: Panel):
    assert "dry_base" not in shown.panel.rows  # its part is folded
    for section in shown.panel.sections.values():
        section.set_open(True)
    assert set(shown.panel.rows) == {spec.name for spec in PARAMETERS}
    for row in shown.panel.rows.values():
        for control in row.controls():
            assert control.accessibleName() == parameter_words(row.spec.name).label
            assert control.toolTip() == parameter_words(row.spec.name).help


def test_a_slider_moved_by_key_sets_the_value_for_this_chat(qtbot: QtBot, shown: Panel):
    assert shown.mark("temperature").text() == "Model"
    slider = shown.slider("temperature")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert shown.desk.own() == {"temperature": 0.25}
    assert shown.number("temperature").text() == "0.25"
    assert shown.mark("temperature").text() == "Chat"

    qtbot.mouseClick(shown.mark("temperature"), Qt.MouseButton.LeftButton)
    assert shown.desk.own() == {}
    assert shown.number("temperature").text() == "0.2"
    assert shown.mark("temperature").text() == "Model"
    assert not shown.mark("temperature").isEnabled()


def test_a_number_is_typed_and_one_out_of_range_offers_the_nearest(qtbot: QtBot, shown: Panel):
    field = shown.number("top_p")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "3")
    assert "out of range" in shown.words()
    assert shown.desk.own() == {}
    use = next(b for b in shown.row("top_p").findChildren(QPushButton) if "Use" in b.text())
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert shown.desk.own() == {"top_p": 1.0}
    assert "out of range" not in shown.words()


def test_plain_words_set_values_and_show_them(qtbot: QtBot, shown: Panel):
    length, invention = shown.panel.plain.findChildren(Slider)
    length.setFocus()
    qtbot.keyClick(length, Qt.Key.Key_Home)
    assert shown.desk.own() == {"max_tokens": 64}
    assert "At most 64 tokens, about 50 words" in shown.words()
    qtbot.keyClick(length, Qt.Key.Key_End)
    assert "No limit" in shown.words()
    qtbot.keyClick(invention, Qt.Key.Key_End)
    assert shown.desk.own()["temperature"] == 1.5
    assert "Temperature 1.50 · Top-p 1.00 · Min-p 0.02" in shown.words()


def test_values_that_do_nothing_say_why_and_cannot_be_moved(shown: Panel):
    assert not shown.slider("dry_base").isEnabled()
    assert "switched off" in shown.words()
    shown.desk.set_values({"dry_multiplier": 1.0, "mirostat": 0})
    assert shown.slider("dry_base").isEnabled()
    shown.desk.set_values({"mirostat": 2, "temperature": 0.8})
    assert not shown.slider("top_k").isEnabled()
    assert "Mirostat chooses in its place." in shown.words()
    assert shown.slider("mirostat_tau").isEnabled()


def test_why_a_value_does_nothing_stands_nearer_to_it_than_to_the_next_one(shown: Panel) -> None:
    row, next_row = shown.row("top_k"), shown.row("top_p")
    close = next_row.y() - row.geometry().bottom()

    row.set_reason("mirostat")
    QCoreApplication.processEvents()

    reason = next(x for x in row.findChildren(QLabel) if x.text() == reason_words("mirostat"))
    below = next_row.y() - (row.y() + reason.geometry().bottom())
    above = reason.y() - shown.slider("top_k").geometry().bottom()
    assert below > 2 * above and below > close
    row.set_reason("")
    QCoreApplication.processEvents()
    assert next_row.y() - row.geometry().bottom() == close


def test_a_wrong_grammar_is_told_below_it_and_not_kept(qtbot: QtBot, shown: Panel):
    field = shown.row("grammar").findChild(TextOf)
    field.area.setPlainText("root ::= gone")
    field.area.clearFocus()
    qtbot.waitUntil(lambda: "no rule “gone”" in shown.words())
    assert shown.desk.own() == {}
    field.area.setPlainText('root ::= "yes" | "no"')
    qtbot.waitUntil(lambda: shown.desk.own() == {"grammar": 'root ::= "yes" | "no"'})
    assert "gone" not in shown.words()

    schema = shown.row("json_schema").findChild(TextOf)
    schema.area.setPlainText("{")
    qtbot.waitUntil(lambda: "no valid JSON" in shown.words())
    schema.area.setPlainText('{"type": "object"}')
    qtbot.waitUntil(lambda: "json_schema" in shown.desk.own())
    assert "The JSON schema goes first." in shown.words()


def test_stops_are_lines_and_a_seed_is_diced(qtbot: QtBot, shown: Panel):
    stops = shown.row("stop").findChild(TextOf)
    stops.area.setPlainText("END\n\n ###\n")
    qtbot.waitUntil(lambda: shown.desk.own() == {"stop": ("END", " ###")})
    dice = shown.row("seed").controls()[0].dice
    qtbot.mouseClick(dice, Qt.MouseButton.LeftButton)
    assert 0 <= shown.desk.own()["seed"] < 2**32 - 1
    assert shown.number("seed").text() == str(shown.desk.own()["seed"])


def test_reset_offers_undo(qtbot: QtBot, shown: Panel):
    shown.desk.set_values({"top_k": 3, "seed": 4})
    shown.panel.reset_requested.emit()
    assert shown.desk.own() == {}
    undo = next(b for b in shown.window.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert shown.desk.own() == {"top_k": 3, "seed": 4}


def test_presets_are_chosen_by_key_saved_and_deleted_with_undo(qtbot: QtBot, shown: Panel):
    bar = shown.panel.presets
    bar.focus_first()
    segmented = shown.window.focusWidget()
    qtbot.keyClick(segmented, Qt.Key.Key_Right)
    assert shown.desk.current_preset().key == "balanced"
    shown.desk.set_values({"temperature": 0.33})
    assert "Preset: custom" in shown.words()

    bar.save_requested.emit()
    dialog = shown.window.findChild(NameDialog)
    qtbot.keyClicks(dialog.field, "My preset")
    dialog.accept()
    saved = shown.desk.current_preset()
    assert saved.name == "My preset"
    assert "Preset: custom" not in shown.words()
    bar.delete_requested.emit(saved.key)
    assert shown.desk.current_preset() is None
    undo = next(b for b in shown.window.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert shown.desk.current_preset() == saved


def test_loading_values_wait_for_the_reload_and_then_hold_for_the_model(qtbot: QtBot, shown: Panel):
    qtbot.waitUntil(lambda: "GB of memory" in shown.words())
    # no further than the model was made for
    assert shown.slider("context_tokens").stops[-1] == 8192
    assert shown.slider("gpu_layers").isEnabled()
    none = {"graphics": {"state": "no_driver", "cards": []}}
    shown.engine.graphics.hear("hardware", {"hardware": none})
    assert not shown.slider("gpu_layers").isEnabled()
    assert "no graphics card" in shown.words()
    reload_button = next(
        b for b in shown.panel.findChildren(QPushButton) if b.text() == "Reload model"
    )
    assert not reload_button.isEnabled()
    slider = shown.slider("context_tokens")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert shown.keeper.settings.model_values == {}
    assert shown.number("context_tokens").text() == "8192"
    assert "Takes effect after a reload." in shown.words()
    qtbot.mouseClick(reload_button, Qt.MouseButton.LeftButton)
    assert shown.reloads == [True]
    name = Path(shown.desk.model_path).name
    assert shown.keeper.settings.model_values == {name: {"context_tokens": 8192}}
    assert shown.mark("context_tokens").text() == "Model"
    assert shown.desk.own() == {}

    qtbot.mouseClick(shown.mark("context_tokens"), Qt.MouseButton.LeftButton)
    assert shown.keeper.settings.model_values == {}
    assert shown.number("context_tokens").text() == "4096"


def test_what_is_set_here_can_become_the_models_own(qtbot: QtBot, shown: Panel):
    shown.desk.set_values({"top_k": 3})
    shown.panel.model_default_requested.emit()
    assert shown.desk.own() == {}
    assert shown.desk.model_own() == {"top_k": 3}
    undo = next(b for b in shown.window.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert (shown.desk.own(), shown.desk.model_own()) == ({"top_k": 3}, {})


def test_a_persona_is_chosen_and_its_values_show_through(qtbot: QtBot, shown: Panel):
    field = shown.panel.persona.findChild(ChoiceField)
    key = next(p.key for p in shown.personas.personas.personas() if "temperature" in p.parameters)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    shown.panel.persona.persona_chosen.emit(key)
    persona = shown.personas.personas.persona(key)
    assert shown.session.shown.persona == field.currentData() == key
    assert persona.system_prompt[:40] in shown.words()
    assert shown.mark("temperature").text() == "Persona"


def test_beside_over_and_in_place_of_the_chat(shown: Panel):
    window, side = shown.window, shown.window.side
    page = window.chat_page
    assert page.geometry().right() < shown.panel.geometry().left()
    assert shown.panel.width() == window.theme.size("sidePanel")

    window.resize(COMPACT, 700)
    QCoreApplication.processEvents()
    assert not side.is_open  # what lay beside does not come to cover
    side.open()
    QCoreApplication.processEvents()
    assert shown.panel.geometry().right() == page.geometry().right()
    assert page.geometry().right() > shown.panel.geometry().left()
    window.activateWindow()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    assert not side.is_open

    window.resize(NARROW, 700)
    side.open()
    QCoreApplication.processEvents()
    assert shown.panel.width() == NARROW
    shown.panel.close_requested.emit()
    assert not side.is_open and not shown.panel.isVisible()


def test_it_comes_back_when_the_window_is_wide_again(shown: Panel):
    shown.window.resize(COMPACT, 700)
    QCoreApplication.processEvents()
    shown.window.resize(WIDE, 700)
    QCoreApplication.processEvents()
    assert shown.panel.isVisible()
    assert shown.window.regions()[-1] is shown.panel


def test_its_line_is_dragged_and_snaps_shut(qtbot: QtBot, shown: Panel):
    side = shown.window.side
    divider = side.divider
    assert divider.isVisible()
    middle = QPoint(4, 200)
    QTest.mousePress(divider, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(divider, middle - QPoint(40, 0))
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()
    assert 340 < shown.panel.width() <= 380
    kept = shown.window.place()["side_width"]
    assert kept == shown.panel.width()
    divider.setFocus()
    for _ in range(10):
        qtbot.keyClick(divider, Qt.Key.Key_Right)
    assert not side.is_open


def test_stops_of_sliders_end_in_no_limit_where_there_is_one():
    specs = {spec.name: spec for spec in PARAMETERS}
    lengths = stops_of(specs["max_tokens"])
    assert lengths[0] == 16 and lengths[-2:] == (8192, 0)
    assert stops_of(specs["context_tokens"], 40960)[-1] == 40960
    assert stops_of(specs["top_k"])[:3] == (0, 1, 2)
    for spec in PARAMETERS:
        if spec.kind in (ParameterKind.WHOLE, ParameterKind.DECIMAL):
            assert all(spec.allows(value) for value in stops_of(spec))


def test_a_problem_of_a_grammar_leads_to_the_parameters():
    from hfchat_desktop.ui.problems import describe

    problem = describe(GrammarError(reason="unknown_rule", detail="x {y}", line=3))
    assert "Line 3: There is no rule “x {y}”." in problem.detail
    assert problem.actions[0][0] == "parameters"
    told = describe(GrammarError(reason="unsupported", detail="what {is}", schema=True))
    assert "what {is}" in told.detail and "JSON schema" in told.title
