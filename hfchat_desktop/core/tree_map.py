"""The tree of a chat as lines of text beside lanes: one line for each message.

What is visible goes straight down; other versions stand before it, a lane further out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from hfchat_desktop.core.chats import TreeNode
from hfchat_desktop.core.record import Record


class MapLine(Record):
    """One message of the map. Lanes are counted from 0, at the left.

    A line comes from the lane `comes_from` (None: it is a first message) and lanes in
    `passing` go on beside it. It is version `version` (from 1) of `versions`.
    """

    node: TreeNode
    lane: int
    comes_from: int | None
    passing: tuple[int, ...] = ()
    goes_on: bool = False
    version: int = 1
    versions: int = 1


def map_lines(nodes: Sequence[TreeNode]) -> list[MapLine]:
    """Return the lines of the map of `nodes`, which are parents before children."""
    children: dict[int | None, list[TreeNode]] = defaultdict(list)
    for node in nodes:
        children[node.parent_id].append(node)
    lines: list[MapLine] = []
    waiting = _in_order(children[None], 0, None)
    lanes: dict[int, int] = {}  # how many lines still come from a lane
    while waiting:
        node, lane, comes_from = waiting.pop()
        below = children[node.id]
        if comes_from is not None:
            lanes[comes_from] -= 1
        passing = tuple(sorted(lane for lane, count in lanes.items() if count > 0))
        lanes[lane] = lanes.get(lane, 0) + len(below)
        versions = children[node.parent_id]
        lines.append(
            MapLine(
                node=node,
                lane=lane,
                comes_from=comes_from,
                passing=passing,
                goes_on=bool(below),
                version=1 + versions.index(node),
                versions=len(versions),
            )
        )
        waiting += _in_order(below, lane, lane)
    return lines


def _in_order(
    versions: Sequence[TreeNode], lane: int, comes_from: int | None
) -> list[tuple[TreeNode, int, int | None]]:
    """Return versions with their lanes, the one to be drawn last first."""
    if not versions:
        return []
    straight = next((node for node in versions if node.visible), versions[-1])
    beside = [node for node in versions if node is not straight]
    return [
        (straight, lane, comes_from),
        *((node, lane + 1, comes_from) for node in reversed(beside)),
    ]
