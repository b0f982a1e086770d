"""The map of a chat's tree, as lines and lanes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.chats import Role, TreeNode
from hfchat_desktop.core.tree_map import map_lines


def node(number: int, parent: int | None, *, visible: bool = False) -> TreeNode:
    return TreeNode(number, parent, Role.USER, f"message {number}", visible=visible)


def test_a_chat_without_versions_is_one_straight_lane():
    lines = map_lines([node(1, None, visible=True), node(2, 1, visible=True), node(3, 2)])
    assert [(line.node.id, line.lane, line.comes_from) for line in lines] == [
        (1, 0, None),
        (2, 0, 0),
        (3, 0, 0),
    ]
    assert [line.goes_on for line in lines] == [True, True, False]


def test_other_versions_stand_beside_the_visible_one_with_what_follows_them():
    lines = map_lines(
        [node(1, None, visible=True), node(2, 1), node(3, 1, visible=True), node(4, 2)]
    )
    assert [(line.node.id, line.lane) for line in lines] == [(1, 0), (2, 1), (4, 1), (3, 0)]
    assert [line.passing for line in lines] == [(), (0,), (0,), ()]
    assert [(line.version, line.versions) for line in lines] == [(1, 1), (1, 2), (1, 1), (2, 2)]


def test_a_chat_may_begin_with_versions():
    lines = map_lines([node(1, None), node(2, None, visible=True), node(3, 2, visible=True)])
    assert [(line.node.id, line.lane, line.comes_from) for line in lines] == [
        (1, 1, None),
        (2, 0, None),
        (3, 0, 0),
    ]


def test_an_empty_chat_has_no_lines():
    assert map_lines([]) == []


@given(st.lists(st.integers(0, 1000), max_size=60))
def test_every_message_has_one_line_below_that_of_the_message_before_it(choices):
    nodes = [node(1, None, visible=True)]
    for number, choice in enumerate(choices, start=2):
        nodes.append(node(number, nodes[choice % len(nodes)].id))
    lines = map_lines(nodes)
    places = {line.node.id: at for at, line in enumerate(lines)}
    lanes = {line.node.id: line.lane for line in lines}
    assert sorted(places) == [one.id for one in nodes]
    for at, line in enumerate(lines):
        parent = line.node.parent_id
        if parent is None:
            continue
        assert line.comes_from == lanes[parent]
        assert places[parent] < at
        between = lines[places[parent] + 1 : at]
        assert all(lanes[parent] in other.passing for other in between)
        assert all(other.lane != lanes[parent] for other in between)
