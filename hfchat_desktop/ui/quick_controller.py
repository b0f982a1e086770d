"""Joins the small window to the chats, the model and the main window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.engine import Engine, EngineState
from hfchat_desktop.bridge.quick_asking import QuickAsking
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.chats import Message
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HFChatError, from_record
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.quick_window import QuickWindow
from hfchat_desktop.ui.reply_figures import percents


class QuickController(QObject):
    """Made when the small window is first wanted."""

    def __init__(
        self,
        window: MainWindow,
        asking: QuickAsking,
        writer: ReplyWriter,
        engine: Engine,
        keeper: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._asking = asking
        self._engine = engine
        self._writer = writer
        self._percent = 0
        self.quick = quick = QuickWindow(window.theme)
        quick.setWindowIcon(window.windowIcon())
        quick.composer.set_enter_sends(keeper.settings.enter_sends)
        quick.transcript.set_text_scale(keeper.settings.text_scale)
        quick.transcript.speech.set_mode(keeper.settings.announce_answers)
        quick.transcript.speech.is_hushed = self._is_said_elsewhere
        quick.ask_requested.connect(self._on_quick_ask_requested)
        quick.stop_requested.connect(asking.stop)
        quick.new_requested.connect(self._on_quick_new_requested)
        quick.open_requested.connect(self._on_quick_open_requested)
        quick.queue_edit_requested.connect(self._on_quick_queue_edit_requested)
        quick.queue_remove_requested.connect(asking.take_back)
        quick.hidden.connect(asking.stop)
        quick.transcript.link_activated.connect(self._on_transcript_link_activated)
        quick.transcript.problem_action_requested.connect(self._on_quick_open_requested)
        asking.path_changed.connect(self._on_asking_path_changed)
        asking.reply_finished.connect(self._on_asking_reply_finished)
        asking.failed.connect(self._on_asking_failed)
        writer.text_received.connect(quick.transcript.append_text)
        writer.thinking_received.connect(quick.transcript.append_thinking)
        writer.reading_progressed.connect(quick.transcript.set_reading)
        writer.live_stats_changed.connect(quick.transcript.set_live_stats)
        engine.state_changed.connect(self._show_state)
        engine.loading_progressed.connect(self._on_engine_loading_progressed)
        writer.reply_started.connect(self._show_state)
        writer.reply_finished.connect(self._show_state)
        self._show_state()

    def show(self, question: str = "") -> None:
        """Show the small window; an answer that was seen gives way to a new question.

        A `question` is asked at once. It begins a chat, but where an answer is being written.
        """
        if (question or not self.quick.isVisible()) and not self._asking.is_writing:
            self._asking.begin()
        self.quick.come_forward()
        if question:
            self._on_quick_ask_requested(question)

    def toggle(self) -> None:
        """Show the small window, or hide the one that has the keyboard."""
        if self.quick.isActiveWindow():
            self.quick.close()
        else:
            self.show()

    def close(self) -> None:
        """Take the window away."""
        self.quick.hide()
        self.quick.deleteLater()

    def _show_state(self, *_ignored: object) -> None:
        """Say what the model does, and for whom."""
        writing = self._asking.is_writing
        self.quick.composer.set_writing(writing or self._asking.is_waiting)
        name = plain_label(self._engine.model_name, longest=60)
        self.quick.composer.set_model_name(name)
        state, told = self._engine.state, False
        if state is EngineState.LOADING:
            words = self.tr("Loading the model, {percent}").format(percent=percents(self._percent))
        elif self._asking.is_waiting:
            words, told = self.tr("Another answer is being written; yours is next."), True
        elif self._engine.options is None:
            words, told = self.tr("There is no model yet. Choose one in the window."), True
        elif writing:
            words = self.tr("{model} is writing").format(model=name or self.tr("The model"))
        else:
            words = self.tr("Kept among your chats. Esc hides this window.")
        self.quick.show_state(words, told=told)

    def _is_said_elsewhere(self, message_id: int) -> bool:
        """Whether the main window shows an answer, too, and says it."""
        return self._window.isVisible() and self._window.transcript.row(message_id) is not None

    def _on_quick_ask_requested(self, text: str) -> None:
        if self._asking.ask(text):
            self._show_state()
        else:
            self.quick.composer.set_text(text)  # why is in the foot

    def _on_quick_new_requested(self) -> None:
        self._asking.begin()
        self.quick.composer.focus()
        self._show_state()

    def _on_quick_open_requested(self, *_ignored: object) -> None:
        """Show the chat in the main window; what is being written goes on there."""
        chat_id = self._asking.chat_id
        self.quick.transcript.speech.drop()
        self.quick.hide()
        self._window.come_forward()
        if chat_id:
            self._window.show_chats()
            self._window.pane.chat_selected.emit(chat_id)

    def _on_quick_queue_edit_requested(self, index: int) -> None:
        text = self._asking.take_back(index)
        if text:
            self.quick.composer.set_text(text)
            self.quick.composer.focus()
        self._show_state()

    def _on_transcript_link_activated(self, url: str) -> None:
        from hfchat_desktop.ui.links import confirm_and_open

        confirm_and_open(self.quick, self._window.theme, url)

    def _on_asking_path_changed(self, path: list[Message], waiting: list[str]) -> None:
        self.quick.show_path(path, waiting)
        self._show_state()

    def _on_asking_reply_finished(self, message: Message) -> None:
        self.quick.transcript.finish_reply(message)
        self._show_problem(message)
        self._show_state()

    def _on_asking_failed(self, error: HFChatError) -> None:
        from hfchat_desktop.ui.problems import describe

        self.quick.show_state(describe(error).sentence, told=True, at_once=True)

    def _show_problem(self, message: Message) -> None:
        if message.problem is None:
            return
        from hfchat_desktop.ui.problems import describe

        problem = describe(from_record(dict(message.problem)))
        actions = [("open", self.tr("Open in window"))]
        self.quick.transcript.set_problem(message.id, problem.title, problem.body, actions)

    def _on_engine_loading_progressed(self, progress: float) -> None:
        self._percent = round(progress * 100)
        if self.quick.isVisible():
            self._show_state()
