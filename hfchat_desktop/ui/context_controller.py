"""What of a chat the model sees: the meter, the lines between messages, pins and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.chats import Message, ReplyStats
from hfchat_desktop.core.engine_commands import remembered_from, seen_from
from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.chat_row import shown_title
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.transcript.rule_line import Rule

if TYPE_CHECKING:
    from hfchat_desktop.ui.context_card import ContextParts
    from hfchat_desktop.ui.menu import Menu


class ContextController(QObject):
    """Joins what the engine says of its context to the header and the conversation."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        writer: ReplyWriter,
        engine: Engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._writer = writer
        self._engine = engine
        self._prompt_tokens = 0  # of the reply being written
        writer.reading_progressed.connect(self._on_writer_reading_progressed)
        writer.live_stats_changed.connect(self._on_writer_live_stats_changed)
        session.fields_changed.connect(self._on_session_fields_changed)
        window.header.context_requested.connect(self._on_header_context_requested)
        window.header.menu_opening.connect(self._on_header_menu_opening)
        window.commands.add("context", self._on_header_context_requested)
        transcript = window.transcript
        transcript.action_requested.connect(self._on_transcript_action_requested)
        transcript.rule_wished.connect(self._on_transcript_rule_wished)
        transcript.problem_action_requested.connect(self._on_transcript_problem_action_requested)

    def show(self) -> None:
        """Show how much of the context the open chat fills, and where the model stops seeing."""
        stats = self._last_stats()
        used = _used(stats) if stats is not None else 0
        left_out = stats.left_out_messages if stats is not None else 0
        self._window.header.set_context(used, self._context_size(), left_out)
        self._window.transcript.set_rules(self._rules(left_out))

    def _path(self) -> list[Message]:
        return [row.message for row in self._window.transcript.rows]

    def _last_stats(self) -> ReplyStats | None:
        for row in reversed(self._window.transcript.rows):
            stats = row.message.stats
            if stats is not None and stats.prompt_tokens:
                return stats
        return None

    def _context_size(self) -> int:
        return int(self._engine.model.get("n_ctx", 0))

    # --- lines between messages ---------------------------------------------------------------

    def _rules(self, left_out: int) -> dict[int, Rule]:
        """Return the lines, by the number of the message that each is at."""
        chat = self._session.chat
        if chat is None or not (left_out or chat.forked_from or chat.forget_above):
            return {}
        path = self._path()
        if not path or path[0].chat_id != chat.id:
            return {}
        rules: dict[int, Rule] = {}
        if chat.forked_from:
            rules[path[0].id] = self._origin_rule()
        forgotten = remembered_from(path, chat.forget_above)
        seen = seen_from(path, left_out, chat.forget_above)
        if forgotten < seen < len(path):
            words = self.tr("The model no longer sees what is above this line")
            rules[path[seen].id] = Rule(words, "scissors")
        if forgotten:
            words, undo = self.tr("The model has forgotten what is above"), self.tr("Undo")
            below = forgotten == len(path)
            at = path[-1] if below else path[forgotten]
            rules[at.id] = Rule(words, "scissors", undo, "remember", below=below)
        return rules

    def _origin_rule(self) -> Rule:
        origin = self._session.versions.origin()
        if origin is None:
            return Rule(self.tr("Forked from a chat that was deleted"), "git-fork")
        words = self.tr("Forked from {title}").format(
            title=isolated(plain_label(shown_title(origin.title)))
        )
        return Rule(words, "git-fork", self.tr("Open"), "origin")

    # --- while a reply is written -------------------------------------------------------------

    def _on_writer_reading_progressed(self, _message_id: int, _done: int, total: int) -> None:
        self._prompt_tokens = total

    def _on_writer_live_stats_changed(
        self, _message_id: int, tokens: int, _rate: float, _first_s: float
    ) -> None:
        current, chat = self._writer.current, self._session.chat
        if current is not None and chat is not None and current.chat_id == chat.id:
            used = self._prompt_tokens + tokens
            self._window.header.set_context(used, self._context_size(), 0)

    # --- wishes -------------------------------------------------------------------------------

    def _on_session_fields_changed(self, _chat: object) -> None:
        self.show()

    def _on_header_context_requested(self) -> None:
        from hfchat_desktop.ui.context_card import ContextCard

        if not self._window.header.meter.isVisible():
            return  # without a model nothing is known
        card = ContextCard(
            self._window.theme,
            self._parts(),
            self._session.shown.overflow,
            self._window,
            chat=bool(self._window.transcript.rows),
        )
        card.overflow_chosen.connect(self._on_card_overflow_chosen)
        card.forget_requested.connect(self._on_card_forget_requested)
        card.open_at(self._window.header.meter, card.overflow)

    def _parts(self) -> ContextParts:
        """Return what the last prompt was made of; only what the engine said."""
        from hfchat_desktop.ui.context_card import ContextParts

        stats, total = self._last_stats(), self._context_size()
        if stats is None:
            return ContextParts(total=total, used=0)
        used, left_out = _used(stats), stats.left_out_messages
        if stats.system_tokens is None or stats.question_tokens is None:
            return ContextParts(total=total, used=used, left_out=left_out)
        known = stats.system_tokens + stats.question_tokens
        return ContextParts(
            total=total,
            used=used,
            system=stats.system_tokens,
            earlier=max(0, stats.prompt_tokens - known),
            question=stats.question_tokens,
            answer=max(0, used - stats.prompt_tokens),
            left_out=left_out,
        )

    def _on_header_menu_opening(self, menu: Menu) -> None:
        if self._session.shown.forget_above:
            words = self.tr("Let the model see everything again")
            menu.add(words, "scissors", self._remember)

    def _remember(self) -> None:
        self._session.set_fields(forget_above=0)

    def _on_card_overflow_chosen(self, overflow: str) -> None:
        self._session.set_fields(overflow=overflow)

    def _on_card_forget_requested(self) -> None:
        path = self._path()
        if path:
            self._forget(path[-1].id)

    def _forget(self, message_id: int) -> None:
        before = self._session.shown.forget_above
        self._session.set_fields(forget_above=message_id)
        self._window.toaster.show_toast(
            self.tr("The model no longer sees what is above"),
            icon="scissors",
            action=self.tr("Undo"),
            on_action=lambda: self._session.set_fields(forget_above=before),
            undoes=True,
        )

    def _on_transcript_action_requested(self, message_id: object, key: str) -> None:
        if not isinstance(message_id, int):
            return
        if key in ("pin", "unpin"):
            self._session.versions.pin(message_id, key == "pin")
        elif key == "forget":
            above = [message.id for message in self._path() if message.id < message_id]
            if above:
                self._forget(above[-1])

    def _on_transcript_rule_wished(self, key: str) -> None:
        if key == "remember":
            self._remember()
        elif key == "origin":
            self._session.versions.open_origin()

    def _on_transcript_problem_action_requested(self, message_id: object, action: str) -> None:
        """The context is full: go on without the oldest, now or always in this chat."""
        if not isinstance(message_id, int) or action not in ("leave_out", "leave_out_always"):
            return
        if action == "leave_out_always":
            self._session.set_fields(overflow="drop")
        self._session.versions.continue_reply(message_id, leave_out=True)


def _used(stats: ReplyStats) -> int:
    return stats.context_tokens or stats.prompt_tokens + stats.completion_tokens
