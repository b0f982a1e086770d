"""Reads a window over AT-SPI as a screen reader does; speaks JSON lines with the test.

It runs under a Python that has `gi` (the system's, on Debian), not under that of the tests, so it
needs nothing but gi. A line in is {"do": …, "pid": …}, a line out is its answer:

* tree: the window's things, nested, each with what a screen reader can know of it;
* press / focus: act on the thing with this `path` (numbers of children, from the application);
* key: press a key, wherever the keyboard is;
* heard: what was announced and where the focus went since it was asked last.
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore")
_QUIET_STATES = {"enabled", "sensitive", "visible", "showing"}
_TEXT_LENGTH = 400
_PATIENCE_MS = 10_000
_KEYS = {"Escape": 0xFF1B, "Up": 0xFF52, "Home": 0xFF50, "End": 0xFF57}  # X11's numbers
_EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:state-changed:expanded",
    "object:state-changed:selected",
    "object:property-change:accessible-value",
)


class Reader:
    """Answers one line after the other, and notes events between them."""

    def __init__(self) -> None:
        Atspi.init()
        Atspi.set_timeout(_PATIENCE_MS, _PATIENCE_MS)  # 0.8 s is too short on a busy machine
        self._heard: list[dict[str, Any]] = []
        self._listener = Atspi.EventListener.new(self._on_event)
        for name in _EVENTS:
            self._listener.register(name)
        self._loop = GLib.MainLoop()
        GLib.io_add_watch(
            sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, self._on_line
        )

    def run(self) -> None:
        """Work until standard input ends."""
        self._loop.run()

    def _on_line(self, _source: int, _condition: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            self._loop.quit()
            return False
        wish = json.loads(line)
        try:
            answer = {"answer": getattr(self, f"_{wish['do']}")(wish)}
        except (GLib.Error, LookupError) as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
        return True

    def _on_event(self, event: Any) -> None:
        try:
            told = {
                "event": event.type,
                "on": event.detail1,
                "name": event.source.get_name(),
                "role": event.source.get_role_name(),
                "said": event.any_data if isinstance(event.any_data, str) else "",
            }
        except GLib.Error:
            return  # its widget went before it was asked
        self._heard.append(told)

    def _heard_since(self) -> list[dict[str, Any]]:
        heard, self._heard = self._heard, []
        return heard

    def _hear(self, _wish: dict[str, Any]) -> list[dict[str, Any]]:
        return self._heard_since()

    def _application(self, pid: int) -> Any:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(number)
            if found is not None and found.get_process_id() == pid:
                return found
        raise LookupError(pid)

    def _thing(self, wish: dict[str, Any]) -> Any:
        thing = self._application(wish["pid"])
        for number in wish.get("path", []):
            thing = thing.get_child_at_index(number)
            if thing is None:
                raise LookupError(wish["path"])
        return thing

    def _tree(self, wish: dict[str, Any]) -> dict[str, Any]:
        return _read(self._thing(wish), wish.get("path", []))

    def _press(self, wish: dict[str, Any]) -> bool:
        thing = self._thing(wish)
        names = [thing.get_action_name(n) for n in range(thing.get_n_actions())]
        wanted = [name for name in wish.get("actions", ["Press", "Toggle"]) if name in names]
        return bool(wanted) and bool(thing.do_action(names.index(wanted[0])))

    def _focus(self, wish: dict[str, Any]) -> bool:
        return bool(self._thing(wish).grab_focus())

    def _key(self, wish: dict[str, Any]) -> bool:
        key = _KEYS[wish["key"]]
        return bool(Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM))

    def _type(self, wish: dict[str, Any]) -> bool:
        return bool(self._thing(wish).set_text_contents(wish["text"]))


def _read(thing: Any, path: list[int]) -> dict[str, Any]:
    """Return a thing and those in it; what is not shown is left out, as a reader does."""
    states = [state.value_nick for state in thing.get_state_set().get_states()]
    kinds = thing.get_interfaces()
    told: dict[str, Any] = {
        "path": path,
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "shown": "showing" in states,
        "states": sorted(set(states) - _QUIET_STATES | ({"disabled"} - set(_on(states)))),
        "children": [],
    }
    if "Component" in kinds:
        box = thing.get_extents(Atspi.CoordType.SCREEN)
        told["box"] = [box.x, box.y, box.width, box.height]
    if "Action" in kinds:
        told["actions"] = [thing.get_action_name(n) for n in range(thing.get_n_actions())]
    if "Value" in kinds:
        told["value"] = [
            thing.get_minimum_value(), thing.get_current_value(), thing.get_maximum_value()
        ]  # fmt: skip
    if "Text" in kinds:
        length = min(_TEXT_LENGTH, thing.get_character_count())
        told["text"] = Atspi.Text.get_text(thing, 0, length)
    for relation in thing.get_relation_set() or []:
        names = [relation.get_target(n).get_name() for n in range(relation.get_n_targets())]
        told.setdefault("relations", {})[relation.get_relation_type().value_nick] = names
    for number in range(min(thing.get_child_count(), 500)):
        child = thing.get_child_at_index(number)
        if child is not None and (not path or _is_shown(child)):
            told["children"].append(_read(child, [*path, number]))
    return told


def _on(states: list[str]) -> list[str]:
    return ["disabled"] if "enabled" in states or "sensitive" in states else []


def _is_shown(thing: Any) -> bool:
    states = thing.get_state_set()
    return bool(states.contains(Atspi.StateType.VISIBLE))


if __name__ == "__main__":
    Reader().run()
