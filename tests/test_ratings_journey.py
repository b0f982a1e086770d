"""Ratings in the whole application: from the page to the version that was rated."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from hfchat_desktop.application import Application
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.settings import load_settings
from hfchat_desktop.core.store import ChatStore
from tests.fakes.rated_chats import fill


@pytest.fixture
def application(qtbot, profile):
    """Return the application on a profile with ratings and without a model."""
    profile.data.mkdir(parents=True)
    store, _ = ChatStore.open(profile.database_file, backups=profile.backups)
    fill(store)
    store.close()
    lock = ProfileLock(profile.lock_file)
    assert lock.acquire()
    settings, _ = load_settings(profile.settings_file)
    made = Application(QApplication.instance(), profile, settings, lock)
    made.start(None, None, "")
    qtbot.waitUntil(lambda: "palette" in made.window.commands.names)
    yield made
    if isValid(made):
        made.window.close()
        made.close()
        made.window.deleteLater()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_answer_is_opened_in_the_version_that_was_rated(qtbot, application):
    window, session = application.window, application.session
    window.commands.do("place_ratings")
    page = window.ratings
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)
    page.show_group(page.table.rows[1].line)
    rows = page.answers.model()
    qtbot.waitUntil(lambda: rows.rowCount() == 4)
    page.answers.clicked.emit(rows.index(3, 0))
    assert window.current_place == "chats"
    assert session.chat.title == "Polish letters"
    assert [message.text for message in application._store.path(session.chat.id)][-1] == "Hi."
    assert [row.text for row in window.transcript.rows][-1] == "Hi."


def test_a_rating_given_in_the_chat_is_on_the_page(qtbot, application):
    window, session = application.window, application.session
    session.open_chat(application._store.chats()[-1].id)
    last = application._store.path(session.chat.id)[-1]
    session.versions.rate(last.id, replace(last.rating or Rating(), stars=1, rated_at=0.0))
    window.commands.do("place_ratings")
    page = window.ratings
    page.show_part("answers")
    rows = page.answers.model
    qtbot.waitUntil(lambda: rows() is not None and rows().rowCount() == 16)
    assert page.answers.model().index(0, 0).data().startswith(last.text[:8])
