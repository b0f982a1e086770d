"""The whole application beside a graphics card that fails: told, answered, tried again."""

from __future__ import annotations

import json
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from hfchat_desktop.application import Application
from hfchat_desktop.bridge.engine import EngineState
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_options, load_settings
from hfchat_desktop.workers import process
from tests.fakes.gpu_card import ENGINE


@pytest.fixture
def application(qtbot, profile, starter_model, gpu_library, monkeypatch):
    """Return an application whose engine finds the card for tests; no model is loaded yet."""
    plain = process.worker_command
    argv = [sys.executable, str(ENGINE), str(gpu_library.parent)]
    monkeypatch.setattr(
        process, "worker_command", lambda name: argv if name == "engine" else plain(name)
    )
    profile.models.mkdir(parents=True)
    path = profile.models / starter_model.name
    path.symlink_to(starter_model)
    profile.config.mkdir(parents=True)
    profile.settings_file.write_text(json.dumps({"max_tokens": 6, "auto_titles": False}))
    lock = ProfileLock(profile.lock_file)
    assert lock.acquire()
    settings, _ = load_settings(profile.settings_file)
    made = Application(QApplication.instance(), profile, settings, lock)
    made.start(None, load_options(settings, str(path)), "")
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_card_that_crashes_is_told_and_tried_again_when_a_person_says_so(
    qtbot, application, profile, monkeypatch
):
    monkeypatch.setenv("GGML_FAKE_GPU", "dies")
    window, engine = application.window, application.engine
    with qtbot.waitSignal(engine.reply_ended, timeout=30_000):
        application.session.new_chat()
        application.session.send("Say hello.")

    def button() -> QPushButton | None:
        words = "Try the graphics card again"
        return next((b for b in window.findChildren(QPushButton) if b.text() == words), None)

    qtbot.waitUntil(lambda: button() is not None)
    assert profile.graphics_file.exists()
    assert engine.model["graphics"]["layers"] == 0

    monkeypatch.setenv("GGML_FAKE_GPU", "works")
    engine.unload()  # a child knows the card as it was when the child began
    with qtbot.waitSignal(engine.model_loaded, timeout=30_000):
        qtbot.mouseClick(button(), Qt.MouseButton.LeftButton)

    assert engine.model["graphics"]["layers"] == 31
    assert not profile.graphics_file.exists()
    assert engine.state is EngineState.READY
