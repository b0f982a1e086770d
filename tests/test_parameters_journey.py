"""Parameters in the whole application: from the panel to what a real model writes."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from hfchat_desktop.application import Application
from hfchat_desktop.bridge.engine import EngineState
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_options, load_settings
from hfchat_desktop.ui.parameters.fields import TextOf
from hfchat_desktop.ui.parameters.thinking_chip import ThinkingChip
from hfchat_desktop.ui.slider import Slider
from tests.fakes.tiny_models import write_mamba

THINKING = "{{ messages[-1]['content'] }}{% if enable_thinking %}<think>\n{% endif %}"
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def application(qtbot, profile, starter_model):
    """Return the application with the starter model, in a wide window."""
    profile.models.mkdir(parents=True)
    (profile.models / starter_model.name).symlink_to(starter_model)
    profile.config.mkdir(parents=True)
    profile.settings_file.write_text(json.dumps({"max_tokens": 12}))
    lock = ProfileLock(profile.lock_file)
    assert lock.acquire()
    settings, _ = load_settings(profile.settings_file)
    made = Application(QApplication.instance(), profile, settings, lock)
    made.start(None, load_options(settings, str(profile.models / starter_model.name)), "")
    made.window.resize(1280, 800)
    qtbot.waitUntil(lambda: "parameters" in made.window.commands.names)
    yield made
    if isValid(made):
        made.window.close()
        made.close()
        made.window.deleteLater()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_chip_in_the_composer_has_a_model_think_or_not(
    qtbot, application, starter_model, tmp_path
):
    composer = application.window.composer
    assert composer.findChild(ThinkingChip) is None  # the starter model cannot be told
    thinker = tmp_path / "thinker.gguf"
    write_mamba(thinker, template=THINKING)
    application.engine.load(LoadOptions(path=str(thinker), n_ctx=512))

    qtbot.waitUntil(lambda: composer.findChild(ThinkingChip) is not None)
    chip = composer.findChild(ThinkingChip)
    assert chip.isVisible() and not chip.isChecked()
    plain = answer(qtbot, application, "Why?")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    thoughtful = answer(qtbot, application, "Why?")

    assert chip.isChecked() and not plain.thinking and thoughtful.thinking
    assert application.session.chat.parameters["thinking"] == "on"
    application.session.new_chat()
    assert not chip.isChecked()
    application.engine.load(LoadOptions(path=str(starter_model), n_ctx=512))
    qtbot.waitUntil(lambda: not chip.isVisible())


def answer(qtbot, application: Application, text: str):
    """Send, wait for the end, and return the reply."""
    application.session.send(text)
    qtbot.waitUntil(lambda: not application.writer.busy, timeout=60_000)
    return application._store.path(application.session.chat.id)[-1]


def test_what_the_panel_sets_is_what_the_next_answer_keeps_to(qtbot, application):
    window = application.window
    window.activateWindow()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_P, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: window.side.is_open)
    panel = window.side.widget
    panel.sections["form"].set_open(True)
    field = panel.rows["grammar"].findChild(TextOf)
    field.area.setPlainText('root ::= "yes" | "no"')
    qtbot.waitUntil(lambda: "grammar" in application.session.shown.parameters)
    slider = panel.rows["temperature"].findChild(Slider)
    qtbot.keyClick(slider, Qt.Key.Key_End)

    first = answer(qtbot, application, "Is water wet?")
    assert first.text in ("yes", "no")
    assert (first.sampling.temperature, first.sampling.max_tokens) == (2.0, 12)
    chat = application.session.chat
    assert chat.parameters["grammar"] == first.sampling.grammar

    # a grammar that cannot be used is told where the answer would stand, and leads back
    application.session.set_fields(parameters={"grammar": "root ::= gone"})
    failed = answer(qtbot, application, "And fire?")
    assert failed.problem["kind"] == "GrammarError"
    window.side.close()
    window.problem_action_requested.emit("parameters")
    assert window.side.is_open

    application.session.new_chat()
    assert answer(qtbot, application, "Hello").text not in ("yes", "no")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_P, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: not window.side.is_open)


def test_loading_values_hold_after_the_reload_and_at_the_next_start(qtbot, application, profile):
    engine, window = application.engine, application.window
    answer(qtbot, application, "Hello")
    assert engine.model["n_ctx"] == 4096
    window.commands.do("parameters")
    panel = window.side.widget
    slider = panel.rows["context_tokens"].findChild(Slider)
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    reload = next(b for b in panel.findChildren(QPushButton) if b.text() == "Reload model")
    qtbot.mouseClick(reload, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.state is EngineState.READY, timeout=60_000)
    assert engine.model["n_ctx"] == 512
    qtbot.waitUntil(lambda: not reload.isEnabled())
    settings, notices = load_settings(profile.settings_file)
    assert notices == []
    assert load_options(settings, engine.options.path).n_ctx == 512
