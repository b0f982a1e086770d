"""The real window with a real answer, as a screen reader has it over AT-SPI."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.accessibility.faults import Thing, every, faults, find
from tests.accessibility.listener import Bus, Listener, missing
from tests.journeys.running_app import RunningApp, wait_for
from tests.journeys.screen import Screen

LACKING = missing()
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(LACKING), reason=f"{', '.join(LACKING)} not installed"),
]
GROUPS = (
    "Models", "Engine", "Answers", "Personas", "Privacy and data", "Accounts", "Shortcuts", "About"
)  # fmt: skip
DIALOGS = {
    "Privacy and data": ("Import chats: ", "Delete all chats: ", "Restore the backup of "),
    "About": ("Read: Included software",),
    "Personas": ("New persona", "New prompt"),
    "Accounts": ("Sign in: GitHub",),
}
"""What opens a dialog in a group of the settings."""
POPUPS = ("Model: ", "Context: ", "Persona: ", "Rate with stars", "Regenerate in another way")


class Visit:
    """What was seen of each place, and what was said meanwhile."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self.trees: dict[str, Thing] = {}
        self.heard: list[dict[str, Any]] = []
        self.quick: list[str] = []  # said by the small window
        self.entered: dict[str, list[str]] = {}  # what had the keyboard in each dialog
        self.left: dict[str, list[str]] = {}  # and after it
        self.walked: list[str] = []  # messages that the keyboard came to

    def ask_a_question(self) -> None:
        """Write, send, and wait for the answer."""
        tree = self._listener.wait_for(lambda thing: ", Ready" in thing["name"], 30)
        self.trees["first run"] = tree
        field = find(tree, "Message ", "text")
        self._listener.ask("type", path=field["path"], text="Name three rivers in a sentence.")
        self._listener.press("Send")
        self._listener.wait_for(lambda thing: thing["name"].startswith("Good answer"), 60)
        wait_for(self._hear_the_end, 10)
        self.look("chat")

    def _hear_the_end(self) -> bool:
        self.heard += self._listener.heard()
        return any(heard["said"].startswith("Finished") for heard in self.heard)

    def look(self, place: str) -> None:
        """Keep what is there now."""
        self.trees[place] = self._listener.tree()

    def walk_messages(self) -> None:
        """Go from the newest message to the first, and back."""
        listener = self._listener
        answer = find(self.trees["chat"], "SmolLM2 135M answered: ")
        listener.heard()
        listener.ask("focus", path=answer["path"])
        wait_for(self._hear_a_step, 3)
        for key in ("Up", "End", "Home"):
            listener.ask("key", key=key)
            wait_for(self._hear_a_step, 3)

    def _hear_a_step(self) -> bool:
        steps = [h["name"] for h in self._listener.heard() if "focused" in h["event"] and h["on"]]
        self.walked += steps
        return bool(steps)

    def open_dialog(self, button: str) -> None:
        """Press a button that opens a dialog, look at that, and leave it with Esc."""
        listener = self._listener
        thing = find(listener.tree(), button, "push button")
        listener.ask("focus", path=thing["path"])
        listener.ask("press", path=thing["path"])
        listener.wait_for(_is_dialog)
        tree = listener.wait_for(lambda t: "focused" in t["states"] and t["path"][0] > 0)
        self.trees[button] = tree["children"][-1]
        self.entered[button] = _focused(self.trees[button])
        listener.ask("key", key="Escape")
        wait_for(lambda: not any(map(_is_dialog, every(listener.tree()))), 5)
        wait_for(lambda: bool(_focused(listener.tree())), 5)
        self.left[button] = _focused(listener.tree())

    def ask_quickly(self, app: RunningApp) -> None:
        """Ask in the small window, and leave it with Esc."""
        listener = self._listener
        app.start_again("--quick")
        tree = listener.wait_for(lambda thing: thing["name"].startswith("Quick question"))
        field = find(tree["children"][-1], "Message ", "text")
        listener.heard()
        listener.ask("type", path=field["path"], text="Name three seas in a sentence.")
        send = find(listener.tree()["children"][-1], "Send", "push button")
        listener.ask("press", path=send["path"])
        wait_for(self._hear_the_small_window, 30)
        self.trees["small window"] = listener.tree()["children"][-1]
        listener.ask("key", key="Escape")

    def _hear_the_small_window(self) -> bool:
        heard = self._listener.heard()
        self.quick += [h["said"] for h in heard if h["event"].startswith("object:ann")]
        return any(words.startswith("Finished") for words in self.quick)

    def open_each(self) -> None:
        """Open what the chat opens, one after the other, and each place of the window."""
        listener = self._listener
        for button in POPUPS:
            tree = listener.tree()
            thing, before = find(tree, button), _size(tree)
            listener.ask("focus", path=thing["path"])
            listener.ask("press", path=thing["path"])
            wait_for(lambda more=before: _size(listener.tree()) > more, 3)  # type: ignore[misc]
            self.look(button)
            listener.ask("key", key="Escape")
            wait_for(lambda more=before: _size(listener.tree()) <= more, 3)  # type: ignore[misc]
            self.left[button] = _focused(listener.tree())
        listener.press("Parameters")
        listener.wait_for(lambda thing: thing["role"] == "slider")
        self.look("parameters")
        listener.press("Parameters")
        listener.press("Models", "page tab")
        listener.wait_for(lambda thing: thing["role"] == "list item" and "Qwen" in thing["name"])
        self.look("models")
        listener.press("On this computer")
        listener.wait_for(lambda t: t["name"] == "On this computer" and "checked" in t["states"])
        self.look("on this computer")
        listener.press("Ratings", "page tab")
        self.look("ratings")
        self._open_settings()
        listener.press("Chats", "page tab")

    def _open_settings(self) -> None:
        listener = self._listener
        listener.press("Settings", "page tab")
        listener.wait_for(lambda thing: thing["name"] == "Theme")
        self.look("settings")
        for group in GROUPS:
            tabs = [t for t in every(listener.tree()) if t["role"] == "page tab"]
            listener.ask("press", path=[t for t in tabs if t["name"] == group][-1]["path"])
            listener.wait_for(lambda t, name=group: t["name"] == name and t["role"] == "label")  # type: ignore[misc]
            self.look(f"settings: {group}")
            for button in DIALOGS.get(group, ()):
                self.open_dialog(button)
        field = find(listener.tree(), "Search settings", "text")
        listener.ask("type", path=field["path"], text="backup")
        listener.wait_for(lambda thing: thing["name"] == "Restore a backup, Go to")
        self.look("settings: found")


def _is_dialog(thing: Thing) -> bool:
    return bool(thing["role"] == "dialog" and len(thing["path"]) == 1)


def _focused(tree: Thing) -> list[str]:
    """Return what has the keyboard; a row has it with its list."""
    return [t["name"] for t in every(tree) if {"focused", "focusable"} <= set(t["states"])]


def _size(tree: Thing) -> int:
    return sum(1 for thing in every(tree) if thing["shown"])


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory, starter_model: Path) -> Iterator[Visit]:
    """Start the app, go through it, end it; what was seen stays."""
    folder = tmp_path_factory.mktemp("reader")
    screen = Screen(None)
    bus = Bus(screen.environment, folder / "runtime")
    app = RunningApp(folder / "profile", bus.environment)
    app.write_settings(model_path=str(starter_model), max_tokens=40, theme="light", language="en")
    listener: Listener | None = None
    try:
        listener = Listener(bus.environment, app.start())
        made = Visit(listener)
        made.ask_a_question()
        made.walk_messages()
        made.open_dialog("Share this chat")
        made.ask_quickly(app)
        app.start_again("backup")
        made.open_each()
    finally:
        if listener is not None:
            listener.close()
        app.kill()
        bus.close()
        screen.close()
        shutil.rmtree(folder, ignore_errors=True)
    yield made


def test_every_control_of_every_place_can_be_told_and_used(visit: Visit):
    found = {place: faults(tree) for place, tree in visit.trees.items()}
    assert {place: lines for place, lines in found.items() if lines} == {}


def test_an_answer_is_said_by_sentences(visit: Visit):
    said = [heard["said"] for heard in visit.heard if heard["event"].startswith("object:ann")]
    assert "Writing" in said
    assert any(words.startswith("Finished, ") for words in said)
    assert "Ready" not in said[said.index("Writing") :]
    between = said[said.index("Writing") + 1 : -1]
    assert between
    assert len(between) < 8  # 40 tokens
    answer = find(visit.trees["chat"], "SmolLM2 135M answered: ")["name"]
    words = " ".join(" ".join(between).split())
    assert words[:20] in " ".join(answer.split())


def test_messages_are_read_in_their_order(visit: Visit):
    chat = find(visit.trees["chat"], "Conversation")
    names = [t["name"] for t in every(chat) if t["name"].startswith(("You: ", "SmolLM2 135M a"))]
    assert [name.partition(":")[0] for name in names] == ["You", "SmolLM2 135M answered"]
    places = [t["description"] for t in every(chat) if t["name"] in names]
    assert places == ["Message 1 of 2", "Message 2 of 2"]


def test_the_keyboard_goes_from_message_to_message(visit: Visit):
    speakers = [name.partition(":")[0] for name in visit.walked]
    assert speakers == ["SmolLM2 135M answered", "You", "SmolLM2 135M answered", "You"]


def test_what_opens_takes_the_keyboard_and_gives_it_back(visit: Visit):
    assert len(visit.entered) == 1 + sum(map(len, DIALOGS.values()))
    assert len(visit.left) == len(visit.entered) + len(POPUPS)
    assert [button for button, names in visit.entered.items() if not all(names) or not names] == []
    back = {b: any(n.startswith(b) for n in names) for b, names in visit.left.items()}
    assert {b: visit.left[b] for b, is_back in back.items() if not is_back} == {}


def test_the_small_window_says_an_answer_by_sentences_and_once(visit: Visit):
    said = visit.quick
    assert said[0] == "Writing"
    assert said[-1].startswith("Finished, ")
    assert 0 < len(said[1:-1]) < 8
    answer = find(visit.trees["small window"], "SmolLM2 135M answered: ")
    words = " ".join(" ".join(said[1:-1]).split())
    assert words == " ".join(answer["name"].partition(": ")[2].split())
    assert answer["description"] == "Message 2 of 2"


def test_states_are_told(visit: Visit):
    tree = visit.trees["settings"]
    assert "selected" in find(tree, "Settings", "page tab")["states"]
    assert "checked" in find(tree, "Light", "radio button")["states"]
    assert "checked" not in find(tree, "Dark", "radio button")["states"]
    assert "checked" in find(tree, "Load the model at start", "check box")["states"]
    assert "expanded" in find(visit.trees["parameters"], "Parameters", "push button")["states"]
    assert "collapsed" in find(visit.trees["chat"], "Parameters", "push button")["states"]


def test_values_are_told(visit: Visit):
    sliders = [t for t in every(visit.trees["parameters"]) if t["role"] == "slider"]
    assert sliders
    assert all(t["value"][0] <= t["value"][1] <= t["value"][2] for t in sliders)


def test_pages_are_read_from_the_top_to_the_foot(visit: Visit):
    names = [thing["name"] for thing in every(visit.trees["chat"])]
    wanted = ["Chats", "New chat", "Chat header", "Conversation", "Send"]
    places = [next(n for n, name in enumerate(names) if name.startswith(w)) for w in wanted]
    assert places == sorted(places), list(zip(wanted, places, strict=True))
