"""The store of what the model held for other chats."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.workers.engine.states import SavedState, StateStore, common_prefix


def state(chat_id: int, size: int = 10, tokens: list[int] | None = None) -> SavedState:
    return SavedState(chat_id=chat_id, tokens=tokens or [chat_id], data=bytes(size))


def kept(store: StateStore) -> set[int]:
    return {chat_id for chat_id in range(10) if store.peek(chat_id) is not None}


def test_the_least_recently_used_leaves_first():
    store = StateStore(30)
    for chat_id in (1, 2, 3):
        store.put(state(chat_id))
    store.put(store.take(1))

    store.put(state(4))

    assert kept(store) == {1, 3, 4}
    assert store.size == 30


def test_a_chat_has_one_state():
    store = StateStore(30)
    store.put(state(1, 10))
    store.put(state(1, 20))

    assert store.size == 20


def test_what_is_larger_than_the_budget_is_not_kept_and_pushes_nothing_out():
    store = StateStore(30)
    store.put(state(1))
    store.put(state(2, 31))

    assert kept(store) == {1}


def test_the_longest_beginning_in_common_is_found():
    store = StateStore(100)
    store.put(state(1, tokens=[1, 2, 3, 4]))
    store.put(state(2, tokens=[1, 2, 9]))

    found, length = store.longest([1, 2, 3, 5])

    assert (found.chat_id, length) == (1, 3)
    assert store.longest([7]) == (None, 0)


@given(
    st.lists(st.integers(0, 3), max_size=700),
    st.lists(st.integers(0, 3), max_size=20),
    st.lists(st.integers(0, 3), max_size=20),
)
def test_a_common_prefix_is_exact(shared, first, second):
    length = common_prefix(shared + first, shared + second)

    assert (shared + first)[:length] == (shared + second)[:length]
    assert (shared + first)[length : length + 1] != (shared + second)[length : length + 1] or (
        length == min(len(shared + first), len(shared + second))
    )


def test_the_budget_holds_whatever_comes():
    store = StateStore(1000)
    for turn in range(200):
        store.put(state(turn % 9, size=turn * 37 % 400 + 1))
        assert store.size == sum(store.peek(chat).size for chat in kept(store)) <= 1000
    store.clear()
    assert store.size == 0
