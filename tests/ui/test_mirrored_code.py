"""New code in the window places and paints in the order of reading, or says why not."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "hfchat_desktop" / "ui"

PAINTS_AS_SEEN = {
    "mirroring.py": "the painter itself",
    "menu.py": "mirrored in each row, where Qt has put it",
    "slider.py": "reckons with the direction",
    "focus_ring.py": "the same from both sides",
    "file_drop.py": "the same from both sides",
    "transcript/found_mark.py": "the same from both sides",
    "transcript/message_view.py": "blocks run as their words do; head and foot are mirrored",
    "catalogue/card_view.py": "blocks run as their words do",
    "share/source_text.py": "chips lie behind the letters",
}
KNOWS_THE_ARROWS = {
    "mirroring.py": "says which one goes on",
    "focus_ring.py": "any key shows the ring",
    "chat_row_keys.py": "only whether it is one of them",
}


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(UI.rglob("*.py")):
        yield path.relative_to(UI).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def test_widgets_paint_with_the_painter_that_is_mirrored() -> None:
    found = {
        name
        for name, tree in sources()
        for call in calls(tree)
        if ast.unparse(call.func) == "QPainter" and ast.unparse(call) == "QPainter(self)"
    }
    assert found - set(PAINTS_AS_SEEN) == set(), "use ui.mirroring.painter_of"


def test_arrow_keys_are_asked_for_what_they_mean() -> None:
    found = {
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in ("Key_Left", "Key_Right")
    }
    assert found - set(KNOWS_THE_ARROWS) == set(), "use ui.mirroring.step_of"


def test_margins_that_differ_are_set_in_the_order_of_reading() -> None:
    found = [
        f"{name}: {ast.unparse(call)}"
        for name, tree in sources()
        for call in calls(tree)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "setContentsMargins"
        and len(call.args) == 4
        and ast.unparse(call.args[0]) != ast.unparse(call.args[2])
        and name != "mirroring.py"
    ]
    assert found == [], "use ui.mirroring.set_margins"


def test_nothing_opens_at_the_left_corner_of_its_button() -> None:
    found = [
        f"{name}: {ast.unparse(call)}"
        for name, tree in sources()
        for call in calls(tree)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "mapToGlobal"
        and ("bottomLeft" in ast.unparse(call) or "bottomRight" in ast.unparse(call))
        and name != "mirroring.py"
    ]
    assert found == [], "use Menu.pop_up_below, or below_start and below_end of ui.mirroring"
