"""A version that was installed over the one that runs is told once, and does not disturb."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.problem_words import Problem
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.upgrade_watch import UpgradeWatch

ACTIVE = Qt.ApplicationState.ApplicationActive
INACTIVE = Qt.ApplicationState.ApplicationInactive


def test_an_upgrade_is_told_once_when_a_person_comes_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Theme("light"), ChatListModel())
    qtbot.addWidget(window)
    told: list[Problem] = []
    monkeypatch.setattr(window, "show_problem", told.append)
    answers = [False, True]
    watch = UpgradeWatch(window, lambda: answers.pop(0))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for state in (ACTIVE, INACTIVE, ACTIVE, INACTIVE, ACTIVE):
        application.applicationStateChanged.emit(state)
    assert [problem.title for problem in told] == ["HFChat was updated while it was open"]
    assert told[0].body.startswith("Your chats are saved. Close HFChat and open it again")
    assert not answers
    watch.deleteLater()


def test_a_mistake_after_an_upgrade_is_explained_by_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Theme("light"), ChatListModel())
    qtbot.addWidget(window)
    told: list[Problem] = []
    monkeypatch.setattr(window, "show_problem", told.append)
    answers = [False, True, True]
    watch = UpgradeWatch(window, lambda: answers.pop(0))
    assert [watch.explain() for _ in range(3)] == [False, True, True]
    assert {problem.title for problem in told} == {"HFChat was updated while it was open"}
    watch.deleteLater()
