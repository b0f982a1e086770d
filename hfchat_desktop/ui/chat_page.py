"""The main column of a chat: header, conversation or first words, and the composer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from hfchat_desktop.ui.chat_header import ChatHeader
from hfchat_desktop.ui.composer import Composer
from hfchat_desktop.ui.model_tile import tint_of
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript import Transcript

if TYPE_CHECKING:
    from hfchat_desktop.core.personas import Persona
    from hfchat_desktop.ui.first_run import FirstRun
    from hfchat_desktop.ui.notice import Notice
    from hfchat_desktop.ui.problem_words import Problem
    from hfchat_desktop.ui.temporary_banner import TemporaryBanner

_SIDE = 24
_SIDE_NARROW = 12
_CAPTION_GAP = 8
_FOOT = 13


class ChatPage(QWidget):
    """Conversation and composer share one centre line."""

    problem_action_requested = Signal(str)
    suggestion_chosen = Signal(str)
    choose_model_requested = Signal()
    find_models_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.header = ChatHeader(theme, self)
        self.transcript = Transcript(theme, self)
        self.composer = Composer(theme, self)
        self._caption = QLabel(self)
        self._notice: Notice | None = None
        self._problem: Problem | None = None  # what the notice tells
        self._first_run: FirstRun | None = None
        self._banner: TemporaryBanner | None = None
        self._model = "", "not_loaded"
        self._persona: Persona | None = None
        self._narrow = False
        self._knows_chat = True
        self._stack = QStackedLayout()
        self._foot = QHBoxLayout()
        self._column = QVBoxLayout()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "canvas")
        self._lay_out()
        self.set_layout("wide")
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def spoken_order(self) -> list[QWidget]:
        """Return its parts as they are read, from the top to the foot."""
        parts = [self.header, self._banner, self.conversation(), self._notice, self.composer]
        return [part for part in (*parts, self._caption) if part is not None]

    def keep_tab_order(self) -> None:
        """Let Tab come to its parts as they are read, whenever they were made."""
        from hfchat_desktop.ui.tab_order import keep_in_order  # not by the first paint

        keep_in_order(self.spoken_order(), [self._banner, self._first_run, self._notice])

    @property
    def first_run(self) -> FirstRun:
        """What an empty chat shows; it is made when it is first asked for."""
        if self._first_run is None:
            from hfchat_desktop.ui.first_run import FirstRun

            self._first_run = FirstRun(self._theme, self)
            self._first_run.set_model(*self._model)
            self._show_persona()
            self._first_run.suggestion_chosen.connect(self.suggestion_chosen)
            self._first_run.choose_model_requested.connect(self.choose_model_requested)
            self._first_run.find_models_requested.connect(self.find_models_requested)
            self._stack.addWidget(self._first_run)
        return self._first_run

    def set_model(self, name: str, state: str) -> None:
        """Tell the first words which model will answer ("" for none) and how it is."""
        self._model = name, state
        if self._first_run is not None:
            self._first_run.set_model(name, state)

    def set_persona(self, persona: Persona | None) -> None:
        """Tell the first words who will answer; None for the model as it is."""
        if persona != self._persona:
            self._persona = persona
            self._show_persona()

    def _show_persona(self) -> None:
        if self._first_run is None:
            return
        persona = self._persona
        if persona is None:
            self._first_run.set_persona("")
            return
        self._first_run.set_persona(
            persona.name,
            letter=persona.letter,
            tint=tint_of(persona.key),
            greeting=persona.greeting or persona.summary,
            suggestions=persona.suggestions,
        )

    def show_first_run(self, shown: bool) -> None:
        """Show the first words of an empty chat in place of the conversation."""
        self._stack.setCurrentWidget(self.first_run if shown else self.transcript)

    @property
    def shows_first_run(self) -> bool:
        """Whether the chat is shown as an empty one."""
        return self._first_run is not None and self._stack.currentWidget() is self._first_run

    def conversation(self) -> QWidget:
        """Return what stands above the composer now."""
        return self.first_run if self.shows_first_run else self.transcript

    def show_problem(self, problem: Problem) -> bool:
        """Tell above the composer what happened, in place of an older problem.

        Return False where just this is told already.
        """
        if problem == self._problem:
            return False
        from hfchat_desktop.ui.notice import Notice  # seldom seen, and not by the first paint

        self.clear_problem()
        self._problem = problem
        self._notice = Notice(
            self._theme, problem.title, problem.body, problem.actions, parent=self
        )
        self._notice.setMaximumWidth(self.composer.maximumWidth())
        self._notice.action_requested.connect(self.problem_action_requested)
        self._column.insertWidget(0, self._notice)
        self._notice.show()
        self._notice.announce()
        return True

    def clear_problem(self, only: Problem | None = None) -> None:
        """Take the problem away, or nothing where it is another than `only`."""
        if self._notice is not None and only in (None, self._problem):
            self._problem = None
            self._column.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    def show_temporary(self, shown: bool, will_be_kept: bool) -> TemporaryBanner | None:
        """Say that the chat leaves no trace, or no longer; return the strip if it is new."""
        made = None
        if self._banner is None and shown:
            from hfchat_desktop.ui.temporary_banner import TemporaryBanner

            made = self._banner = TemporaryBanner(self._theme, self)
            self._whole.insertWidget(1, made)
        if self._banner is not None:
            self._banner.setVisible(shown)
            self._banner.set_will_be_kept(will_be_kept)
        return made

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow"."""
        narrow = width_class == "narrow"
        side = _SIDE_NARROW if narrow else _SIDE
        self._foot.setContentsMargins(side, 0, side, 0)
        self._narrow = narrow
        self._show_caption()
        self.header.set_layout(width_class)
        self.composer.set_layout(width_class)

    def set_model_knows_chat(self, knows_chat: bool) -> None:
        """Say whether the model was made for chats; a base model goes on with any text."""
        self._knows_chat = knows_chat
        self._show_caption()

    def _show_caption(self) -> None:
        if not self._knows_chat:
            words = self.tr("This model was not made for chats. It goes on with what you write.")
        elif self._narrow:
            words = self.tr("Answers can be wrong, so check what matters.")
        else:
            words = self.tr("Runs on this computer. Answers can be wrong, so check what matters.")
        self._caption.setText(words)

    def _lay_out(self) -> None:
        self._caption.setProperty("tone", "muted")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._caption.setWordWrap(True)
        self._stack.addWidget(self.transcript)
        self._foot.addStretch(1)
        self._foot.addLayout(self._column, 1000)
        self._foot.addStretch(1)
        self._column.setSpacing(8)
        self._column.addWidget(self.composer)
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, _FOOT)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(self._stack, 1)
        layout.addLayout(self._foot)
        layout.addSpacing(_CAPTION_GAP)
        layout.addWidget(self._caption)

    def _on_theme_changed(self) -> None:
        self._caption.setFont(self._theme.font("caption"))
