"""What one does with the keyboard alone, and how the disk shows that it was done."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

from tests.journeys.running_app import RunningApp, wait_for
from tests.journeys.screen import Screen

_ANSWER_SECONDS = 90
_QUESTIONS = (
    "Name three rivers and say where they end.",
    "Write a short Python function that adds two numbers, as a code block.",
    "What is the difference between a list and a tuple?",
    "Give me a table of two planets with their size.",
)
_LARGER = {"en": "text larger", "pl": "wiekszy tekst"}
_LONG = "Write a very long story about the sea, the wind and an old ship."
_NARROW, _COMPACT, _FIRST = (420, 800), (960, 700), (1280, 800)

Check = Callable[[bool, str], None]


class KeyboardSteps:
    """Each method is a step; `check` hears what was expected and whether it came true."""

    def __init__(self, screen: Screen, app: RunningApp, check: Check, language: str = "en") -> None:
        self._screen = screen
        self._app = app
        self._check = check
        self._larger = _LARGER[language]
        self._number = count(1)

    def all(self) -> list[Callable[[], None]]:
        """Return the steps in the order in which they are done."""
        return [
            self.ask, self.stop, self.regenerate, self.versions, self.edit_last, self.rate,
            self.find, self.rename, self.pin, self.tag, self.folder, self.search, self.persona,
            self.completions, self.parameters, self.fork, self.map_and_context, self.palette,
            self.temporary, self.pages, self.settings, self.overview, self.text_size,
            self.neighbours, self.delete_and_undo, self.narrow, self.compact,
        ]  # fmt: skip

    def go_home(self) -> None:
        """Close whatever is open and go to the message box, which is left empty."""
        self._screen.press("Escape", "Escape", "Escape", "ctrl+l", "ctrl+a", "Delete")

    # --- what is on the disk ----------------------------------------------------------------

    def _count(self, table: str, where: str = "1") -> int:
        return int(self._app.one(f"SELECT count(*) FROM {table} WHERE {where}") or 0)

    def _last(self, columns: str = "state") -> Any:
        return self._app.one(f"SELECT {columns} FROM messages ORDER BY id DESC LIMIT 1")

    def _chat(self, column: str) -> Any:
        """Return a column of the chat that was used last."""
        sql = f"SELECT {column} FROM chats WHERE deleted_at IS NULL ORDER BY updated_seq DESC"
        return self._app.one(f"{sql} LIMIT 1")

    def _wait_answer(self, answers: int) -> None:
        def is_there() -> bool:
            more = self._count("messages", "role = 'assistant'") >= answers
            return more and self._count("messages", "state = 'writing'") == 0

        self._check(wait_for(is_there, _ANSWER_SECONDS), f"{answers} answers, none unfinished")

    def _expect(self, what: Callable[[], object], words: str, seconds: float = 5) -> None:
        self._check(wait_for(what, seconds), words)

    # --- asking -----------------------------------------------------------------------------

    def ask(self) -> None:
        """A new chat with a question, and its answer."""
        chats, answers = self._count("chats"), self._count("messages", "role = 'assistant'")
        self._screen.press("ctrl+n")
        self._screen.write(_QUESTIONS[next(self._number) % len(_QUESTIONS)])
        self._screen.press("Return")
        self._wait_answer(answers + 1)
        self._expect(lambda: self._count("chats") == chats + 1, "one chat more")

    def stop(self) -> None:
        """A long answer, ended with Esc."""
        self._screen.press("ctrl+l")
        self._screen.write(_LONG)
        self._screen.press("Return")
        self._expect(lambda: self._last() == "writing", "an answer is being written", 20)
        wait_for(lambda: bool(self._last("text")), 20)
        self._screen.shoot("writing")
        self._screen.press("Escape")
        self._expect(lambda: self._last() == "stopped", "Esc stops the answer", 10)

    def regenerate(self) -> None:
        """Another version of the last answer."""
        answers = self._count("messages", "role = 'assistant'")
        self._screen.press("ctrl+r")
        self._wait_answer(answers + 1)
        self._screen.press("ctrl+shift+d")
        self._screen.shoot("regenerate-menu")
        self._screen.press("Escape")

    def versions(self) -> None:
        """Back to the other version and forth again, from the message."""
        shown = "SELECT group_concat(chosen_id) FROM branches"
        before = self._app.one(shown)
        self._screen.press("ctrl+l", "shift+F6", "alt+Left")
        self._expect(lambda: self._app.one(shown) != before, "Alt+Left shows another version")
        self._screen.shoot("version")
        self._screen.press("alt+Right")
        self._expect(lambda: self._app.one(shown) == before, "Alt+Right shows the last version")

    def edit_last(self) -> None:
        """The last question once more in other words, from the empty box."""
        questions = self._count("messages", "role = 'user'")
        answers = self._count("messages", "role = 'assistant'")
        self._screen.press("ctrl+l", "Up", "ctrl+a")
        self._screen.write("Say hello in one line")
        self._screen.shoot("edit")
        self._screen.press("Return")
        self._expect(lambda: self._count("messages", "role = 'user'") == questions + 1, "Up edits")
        self._wait_answer(answers + 1)

    def rate(self) -> None:
        """Thumbs, a reason, stars."""
        last = self._app.one("SELECT max(id) FROM messages WHERE role = 'assistant'")
        given = "SELECT {} FROM ratings WHERE message_id = ?"

        def rated(column: str) -> Any:
            return self._app.one(given.format(column), last)

        self._screen.press("ctrl+shift+y")
        self._expect(lambda: rated("thumb") == 1, "a thumb up")
        self._screen.press("Tab", "space")
        self._screen.shoot("reasons")
        self._screen.press("Escape", "ctrl+shift+b")
        self._expect(lambda: rated("thumb") == -1, "a thumb down")
        self._screen.press("Escape", "ctrl+shift+e", "4")
        self._expect(lambda: rated("stars") == 4, "four stars")
        self._screen.shoot("stars")
        self._screen.press("Escape")

    # --- the chat ---------------------------------------------------------------------------

    def find(self) -> None:
        """Words in the chat."""
        self._screen.press("ctrl+l", "ctrl+f")
        self._screen.write("the")
        self._screen.press("Return", "F3", "shift+F3")
        self._screen.shoot("find")
        self._screen.press("Escape")

    def rename(self) -> None:
        """Another name for the chat."""
        name = f"Named by keys {next(self._number)}"
        self._screen.press("ctrl+l", "F2", "ctrl+a")
        self._screen.write(name)
        self._screen.press("Return")
        self._expect(lambda: self._chat("title") == name, f"the chat's name is {name}")

    def fork(self) -> None:
        """A new chat from the last answer."""
        chats = self._count("chats")
        self._screen.press("ctrl+shift+k")
        self._expect(lambda: self._count("chats") == chats + 1, "the fork is a chat")
        self._screen.shoot("fork")

    def map_and_context(self) -> None:
        """The map of the chat and what fills the context."""
        self._screen.press("ctrl+shift+t", "Down", "Down")
        self._screen.shoot("map")
        self._screen.press("Escape", "ctrl+shift+x")
        self._screen.shoot("context")
        self._screen.press("Escape")

    def parameters(self) -> None:
        """The panel opens, a slider moves, the chat keeps it; Reset and close."""
        self._screen.press("ctrl+l", "ctrl+shift+p", "Tab", "Tab", "Right", "Right")
        self._screen.shoot("parameters")
        self._screen.press("Tab", "Tab", "Right", "ctrl+shift+p")
        self._screen.press("ctrl+l")

    def persona(self) -> None:
        """A persona for the chat from the menu, and none again."""
        self._screen.press("ctrl+shift+a", "Down", "Down")
        self._screen.shoot("personas")
        self._screen.press("Return")
        has_one = "persona <> ''"
        self._expect(lambda: self._count("chats", has_one) == 1, "the chat has a persona")
        self._screen.press("ctrl+shift+a", *["Up"] * 20, "Return")
        self._expect(lambda: self._count("chats", has_one) == 0, "the chat has no persona")

    def completions(self) -> None:
        """Personas by @ and saved prompts by /."""
        self._screen.press("ctrl+l")
        self._screen.write("@")
        self._screen.press("Down")
        self._screen.shoot("at")
        self._screen.press("Escape", "ctrl+a", "Delete")
        self._screen.write("/")
        self._screen.press("Down")
        self._screen.shoot("slash")
        self._screen.press("Escape", "ctrl+a", "Delete")

    # --- the list of chats ------------------------------------------------------------------

    def _to_rows(self) -> None:
        self._screen.press("ctrl+shift+f", "Down")

    def pin(self) -> None:
        """Pin and unpin the open chat by the menu of its row."""
        self._to_rows()
        self._screen.press("Menu")
        self._screen.shoot("row-menu")
        self._screen.press("Down", "Down", "Return")
        self._expect(lambda: self._chat("pinned") == 1, "the chat is pinned")
        self._to_rows()
        self._screen.press("Menu", "Down", "Down", "Return")
        self._expect(lambda: self._chat("pinned") == 0, "the chat is not pinned")

    def folder(self) -> None:
        """Put the open chat into a new folder; without the folder it is kept."""
        self._to_rows()
        self._screen.press("Menu", "Down", "Down", "Down", "Right", "Return")
        self._screen.write("By keys")
        self._screen.press("Return")
        self._screen.shoot("folder")
        named = "name = 'By keys' AND deleted_at IS NULL"
        self._expect(lambda: self._count("folders", named) == 1, "there is the new folder")
        self._expect(lambda: self._chat("folder_id") > 0, "the chat is in the folder")
        self._screen.press("Delete")
        self._expect(lambda: self._count("folders", named) == 0, "Del deletes the folder")
        self._check(self._chat("folder_id") == 0, "its chat is kept outside of it")

    def tag(self) -> None:
        """A tag for the open chat."""
        self._to_rows()
        self._screen.press("Menu", "Down", "Down", "Down", "Down", "Return")
        self._screen.write("keys")
        self._screen.press("Return")
        self._screen.shoot("tag")
        self._screen.press("Escape")
        self._expect(lambda: "keys" in str(self._chat("tags")), "the chat has the tag")

    def search(self) -> None:
        """Everything is searched, and a hit is opened."""
        self._screen.press("ctrl+shift+f")
        self._screen.write("the")
        self._screen.press("Down")
        self._screen.shoot("search")
        self._screen.press("Return", "ctrl+shift+f", "Escape")

    def neighbours(self) -> None:
        """Through the list without leaving the message box."""
        self._screen.press("ctrl+l", "alt+Down", "alt+Down", "alt+Up")
        self._screen.shoot("neighbour")

    def delete_and_undo(self) -> None:
        """The open chat goes to the trash and comes back."""
        in_trash = self._count("chats", "deleted_at IS NOT NULL")
        self._screen.press("ctrl+shift+Delete")
        gone = lambda: self._count("chats", "deleted_at IS NOT NULL") == in_trash + 1  # noqa: E731
        self._expect(gone, "a chat is in the trash")
        self._screen.shoot("deleted")
        self._screen.press("ctrl+u")
        self._expect(lambda: not gone(), "the chat is back")

    # --- the rest of the window -------------------------------------------------------------

    def palette(self) -> None:
        """The palette finds an action and does it."""
        self._screen.press("ctrl+k")
        self._screen.shoot("palette")
        self._screen.write(self._larger)
        self._screen.shoot("palette-words")
        before = self._app.settings().get("text_scale", 100)
        self._screen.press("Return")
        after = lambda: self._app.settings().get("text_scale", 100)  # noqa: E731
        self._expect(lambda: after() != before, "the palette makes the text larger")
        self._screen.press("ctrl+0")

    def temporary(self) -> None:
        """A chat that leaves no trace."""
        before = self._count("chats"), self._count("messages")
        self._screen.press("ctrl+shift+n")
        self._screen.write("Leave no trace of this")
        self._screen.press("Return", pause=3)
        self._screen.shoot("temporary")
        self._screen.press("ctrl+n", pause=1)
        self._screen.shoot("leaving")
        self._screen.press("Tab", "Tab", "Return", pause=0.5)
        after = self._count("chats"), self._count("messages")
        self._check(before == after, "nothing of a temporary chat is on the disk")

    def pages(self) -> None:
        """Models and ratings, from page to page."""
        self._screen.press("ctrl+2", "ctrl+f")
        self._screen.write("qwen")
        self._screen.shoot("models")
        self._screen.press("Escape", "Escape", "ctrl+3", "Tab", "Tab", "Down", pause=0.3)
        self._screen.shoot("ratings")
        self._screen.press("Escape")

    def settings(self) -> None:
        """Through the settings."""
        self._screen.press("ctrl+comma", "Down", "Down", "Tab", pause=0.3)
        self._screen.shoot("settings")
        self._screen.press("Escape", "Escape")

    def overview(self) -> None:
        """All keys at a glance."""
        self._screen.press("ctrl+slash", pause=0.5)
        self._screen.shoot("keys")
        self._screen.press("Escape")

    def text_size(self) -> None:
        """The text grows, and is as large as before."""
        scale = lambda: self._app.settings().get("text_scale", 100)  # noqa: E731
        self._screen.press("ctrl+equal", "ctrl+equal", "ctrl+equal")
        self._expect(lambda: scale() > 100, "the text is larger")
        self._screen.shoot("large")
        self._screen.press("ctrl+0")
        self._expect(lambda: scale() == 100, "the text is as before")

    def narrow(self) -> None:
        """As narrow as a phone: drawer, parameters, palette, pages."""
        self._screen.resize(*_NARROW)
        self._screen.shoot("narrow")
        for keys, name in (
            ("ctrl+b", "drawer"), ("ctrl+shift+p", "parameters"), ("ctrl+k", "palette"),
            ("ctrl+f", "find"), ("ctrl+shift+t", "map"), ("ctrl+shift+x", "context"),
            ("ctrl+shift+y", "reasons"), ("ctrl+2", "models"), ("ctrl+3", "ratings"),
            ("ctrl+comma", "settings"), ("ctrl+slash", "keys"),
        ):  # fmt: skip
            self._screen.press(keys, pause=0.5)
            self._screen.shoot(f"narrow-{name}")
            self._screen.press("Escape", "ctrl+1", "ctrl+l")
        self._screen.resize(*_FIRST)

    def compact(self) -> None:
        """Half a screen, and a wide one."""
        self._screen.resize(*_COMPACT)
        self._screen.press("ctrl+b", pause=0.4)
        self._screen.shoot("compact-list")
        self._screen.press("Escape", "ctrl+shift+p", pause=0.4)
        self._screen.shoot("compact-parameters")
        self._screen.press("Escape", "ctrl+l")
        self._screen.resize(1560, 960)
        self._screen.shoot("wide")
        self._screen.resize(*_FIRST)
