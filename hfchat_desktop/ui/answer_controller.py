"""What a person does with answers: versions, deletions, forks, ratings, the map of the chat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.chats import Message, Role
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.ui.floating_card import FloatingCard
    from hfchat_desktop.ui.menu import Menu


_ON_LAST = {
    "regenerate_otherwise": "again_menu",
    "rate_up": "rate_up",
    "rate_down": "rate_down",
    "rate_stars": "stars",
    "fork_chat": "fork",
}


class AnswerController(QObject):
    """Joins the actions of messages to the session; what is destroyed can be undone."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        writer: ReplyWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._versions = session.versions
        self._writer = writer
        self._card: FloatingCard | None = None
        self._actions: dict[str, Callable[[Message], None]] = {
            "again_menu": self._open_again_menu,
            "edit": self._edit,
            "add_answer": self._add_answer,
            "fork": self._fork,
            "delete_version": self._delete_version,
            "delete_message": self._delete_message,
            "rate_up": partial(self._rate, 1),
            "rate_down": partial(self._rate, -1),
            "stars": self._open_stars,
        }
        window.transcript.action_requested.connect(self._on_transcript_action_requested)
        window.header.menu_opening.connect(self._on_header_menu_opening)
        session.versions.message_changed.connect(window.transcript.update_message)
        session.chat_opened.connect(self._on_session_chat_opened)
        self._add_commands()

    def _add_commands(self) -> None:
        """What concerns one answer is done with the last one of the chat."""
        commands = self._window.commands
        commands.add("chat_map", self.open_map)
        for name, key in _ON_LAST.items():
            commands.add(name, partial(self._do_with_last, key))
        commands.add("add_answer", self._add_to_last)

    def open_map(self) -> None:
        """Show all messages and versions of the open chat."""
        from hfchat_desktop.core.tree_map import map_lines
        from hfchat_desktop.ui.tree_dialog import TreeDialog

        lines = map_lines(self._versions.tree())
        if lines:
            dialog = TreeDialog(self._window.theme, lines, self._window)
            dialog.chosen.connect(self._on_dialog_chosen)
            dialog.open_over(self._window)

    # --- versions -----------------------------------------------------------------------------

    def _open_again_menu(self, message: Message) -> None:
        from hfchat_desktop.ui.regenerate_menu import RegenerateMenu

        keys, idle = self._window.commands.keys("regenerate"), not self._writer.busy
        menu = RegenerateMenu(self._window.theme, message, self._window, keys=keys, models=idle)
        menu.wished.connect(partial(self._regenerate, message))
        menu.model_wished.connect(partial(self._choose_model, message))
        menu.answer_wished.connect(partial(self._add_answer, message))
        anchor = self._anchor(message, "again_menu")
        menu.pop_up_below(anchor)

    def _regenerate(self, message: Message, parameters: dict[str, Any]) -> None:
        self._versions.regenerate(message.id, parameters)
        self._window.transcript.scroll_to_end()

    def _choose_model(self, message: Message) -> None:
        """Offer the models of the header; the one that is chosen writes the version."""
        from hfchat_desktop.ui.model_menu import ModelMenu

        header = self._window.header
        header.model_menu_opening.emit()
        menu = ModelMenu(self._window.theme, self._window)
        menu.offer_models_only()
        menu.set_models(header.models)
        menu.model_chosen.connect(partial(self._regenerate_with, message))
        menu.pop_up(self._anchor(message, "again_menu"))

    def _regenerate_with(self, message: Message, path: str) -> None:
        self._versions.regenerate(message.id, model=path)
        self._window.transcript.scroll_to_end()

    def _edit(self, message: Message) -> None:
        from hfchat_desktop.ui.answer_dialog import AnswerDialog

        dialog = AnswerDialog(self._window.theme, self._window, message.text, message.model)
        dialog.given.connect(lambda text, _model: self._versions.edit(message.id, text))
        dialog.open_over(self._window)

    def _add_answer(self, message: Message) -> None:
        from hfchat_desktop.ui.answer_dialog import AnswerDialog

        dialog = AnswerDialog(self._window.theme, self._window)
        dialog.given.connect(lambda text, model: self._versions.add_answer(message.id, model, text))
        dialog.open_over(self._window)

    def _fork(self, message: Message) -> None:
        chat = self._session.chat
        if chat is None:
            return
        if chat.temporary:  # the words below the message would be gone with it
            self._window.toaster.show_toast(
                self.tr("Keep this chat first, then fork it."),
                icon="git-fork",
                action=self.tr("Keep this chat"),
                on_action=lambda: self._session.unkept.keep(self._window.composer.text()),
            )
        else:
            self._versions.fork(message.id, chat.title)

    def _delete_version(self, message: Message) -> None:
        if self._versions.delete_version(message.id):
            self._offer_undo(self.tr("Version deleted"), message)

    def _delete_message(self, message: Message) -> None:
        if self._versions.delete_message(message.id):
            self._offer_undo(self.tr("Message deleted, with what followed it"), message)

    def _offer_undo(self, words: str, message: Message) -> None:
        self._window.toaster.show_toast(
            words,
            icon="trash-2",
            action=self.tr("Undo"),
            on_action=lambda: self._versions.restore(message.id),
            undoes=True,
        )

    # --- ratings ------------------------------------------------------------------------------

    def _rate(self, thumb: int, message: Message) -> None:
        """Give a thumb and ask for reasons, or take it back with all that was said of it."""
        rating = message.rating or Rating()
        said = replace(rating, thumb=thumb, reasons=(), note="", rated_at=0.0)
        if rating.thumb == thumb:
            self._close_card()
            self._keep(message, replace(said, thumb=0))
            return
        self._keep(message, said)
        from hfchat_desktop.ui.rating_cards import ReasonsCard

        card = ReasonsCard(self._window.theme, said, self._window)
        card.rated.connect(partial(self._keep_reasons, message.id))
        anchor = self._anchor(message, "rate_up" if thumb > 0 else "rate_down")
        self._open_card(card, anchor, card.chips[0])

    def _open_stars(self, message: Message) -> None:
        from hfchat_desktop.ui.rating_cards import StarsCard

        stars = message.rating.stars if message.rating is not None else 0
        title = self.tr("How good is this answer?")
        card = StarsCard(self._window.theme, title, stars, self._window)
        card.chosen.connect(partial(self._keep_stars, message.id))
        self._open_card(card, self._anchor(message, "stars"), card.stars)

    def _rate_chat(self) -> None:
        from hfchat_desktop.ui.rating_cards import StarsCard

        title, stars = self.tr("How good is this chat?"), self._session.shown.stars
        card = StarsCard(self._window.theme, title, stars, self._window)
        card.chosen.connect(lambda stars: self._session.set_fields(stars=stars))
        self._open_card(card, self._window.header.more, card.stars)
        card.stars.setFocus()

    def _keep_reasons(self, message_id: int, said: Rating) -> None:
        message = self._message(message_id)
        if message is not None:
            rating = message.rating or Rating()
            self._keep(message, replace(rating, reasons=said.reasons, note=said.note))

    def _keep_stars(self, message_id: int, stars: int) -> None:
        message = self._message(message_id)
        if message is not None:
            self._keep(message, replace(message.rating or Rating(), stars=stars, rated_at=0.0))

    def _keep(self, message: Message, rating: Rating) -> None:
        said = rating.thumb or rating.stars or rating.reasons or rating.note
        self._versions.rate(message.id, rating if said else None)

    def _open_card(self, card: FloatingCard, anchor: QWidget, first: QWidget) -> None:
        self._close_card()
        self._card = card
        card.closed.connect(self._on_card_closed)
        card.open_at(anchor, first)

    def _close_card(self) -> None:
        if self._card is not None:
            self._card.close_card()

    def _do_with_last(self, key: str) -> None:
        for row in reversed(self._window.transcript.rows):
            message = row.message
            if message.role is Role.ASSISTANT and not row.is_writing:
                self._window.show_chats()
                self._window.transcript.bring_into_view(len(self._window.transcript.rows) - 1)
                self._actions[key](message)
                return

    def _add_to_last(self) -> None:
        """Ask for an answer from elsewhere to the last question of the chat."""
        rows = [row for row in self._window.transcript.rows if not row.is_writing]
        self._window.show_chats()
        if rows:
            self._window.transcript.scroll_to_end()
            self._add_answer(rows[-1].message)
        else:
            self._window.toaster.show_toast(self.tr("Ask a question first, then add an answer."))

    # --- finding ------------------------------------------------------------------------------

    def _message(self, message_id: int) -> Message | None:
        row = self._window.transcript.row(message_id)
        return row.message if row is not None else None

    def _anchor(self, message: Message, key: str) -> QWidget:
        view = self._window.transcript.views.get(message.id)
        return view.anchor(key) if view is not None else self._window.transcript

    # --- slots --------------------------------------------------------------------------------

    def _on_transcript_action_requested(self, message_id: object, key: str) -> None:
        do = self._actions.get(key)
        message = self._message(message_id) if isinstance(message_id, int) else None
        if do is not None and message is not None:
            do(message)

    def _on_header_menu_opening(self, menu: Menu) -> None:
        menu.add(self.tr("Rate this chat…"), "star", self._rate_chat)
        menu.add(self.tr("Map of this chat…"), "list-tree", self.open_map)
        if self._session.shown.forked_from and self._versions.origin() is not None:
            words = self.tr("Open the chat it was forked from")
            menu.add(words, "git-fork", self._versions.open_origin)

    def _on_dialog_chosen(self, message_id: object) -> None:
        if isinstance(message_id, int):
            self._versions.show(message_id)
            self._window.transcript.scroll_to(message_id)

    def _on_session_chat_opened(self) -> None:
        self._close_card()

    def _on_card_closed(self) -> None:
        self._card = None
