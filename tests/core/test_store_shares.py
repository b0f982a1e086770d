"""What was shared is written down, changed, forgotten and brought back."""

from __future__ import annotations

import time

import pytest

from hfchat_desktop.core.sharing import Shared, ShareKind, ShareState, Visibility
from hfchat_desktop.core.store import ChatStore

GIST = Shared(
    0, ShareKind.GIST, ShareState.SENDING, Visibility.SECRET, "chat.md", "Żółw", chat_id=7
)


@pytest.fixture
def store(tmp_path):
    made, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


def test_a_share_is_there_again_after_a_start(store, tmp_path):
    number = store.add_share(GIST)
    store.change_share(number, state=ShareState.SHARED, remote_id="ab12", options={"a": [1]})
    store.close()

    again, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    found = again.shares(7)
    again.close()

    assert [(each.id, each.state, each.title) for each in found] == [
        (number, ShareState.SHARED, "Żółw")
    ]
    assert found[0].options == {"a": [1]}
    assert found[0].created_at == pytest.approx(time.time(), abs=60)


def test_the_last_share_comes_first_and_those_of_a_chat_are_found(store):
    first, second = store.add_share(GIST), store.add_share(GIST)

    assert [each.id for each in store.shares()] == [second, first]
    assert store.shares(8) == []


def test_what_is_forgotten_can_be_brought_back_as_it_was(store):
    number = store.add_share(GIST)
    before = store.forget_share(number)
    assert store.shares() == []

    store.add_share(before)

    assert store.shares() == [before]


def test_it_is_known_whether_one_was_cut_off(store):
    number = store.add_share(GIST)
    assert store.has_open_shares()

    store.change_share(number, state=ShareState.SHARED)

    assert not store.has_open_shares()


def test_what_is_no_value_of_a_share_cannot_be_changed(store):
    with pytest.raises(TypeError):
        store.change_share(1, colour="red")
    assert store.change_share(1, title="gone") is None


def test_a_share_of_a_newer_version_is_passed_over(store):
    store.add_share(GIST)
    store._database.connection.execute("UPDATE shares SET kind = 'wall'")

    assert store.shares() == []
