"""Qt's half of `app.py`: store, engine, sessions and window, joined."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import traceback
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from hfchat_desktop import APP_NAME, APPLICATION_ID, __version__
from hfchat_desktop.app import FIRST_REQUEST
from hfchat_desktop.application_store import (
    facts_of,
    mark_interrupted,
    open_store,
    undo_cut_off,
)
from hfchat_desktop.application_words import (
    DESKTOP_DARK,
    forget_first_words,
    save_first_words,
    use_first_words,
)
from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.search import Search
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core import markdown
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.engine_notes import graphics_notes
from hfchat_desktop.errors import HFChatError, ProfileInUseError
from hfchat_desktop.paths import Profile
from hfchat_desktop.ui.chat_controller import ChatController
from hfchat_desktop.ui.language import install_language
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.model_controller import ModelController
from hfchat_desktop.ui.settings_controller import SettingsController
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.workers.process import WorkerProcess

if TYPE_CHECKING:
    from hfchat_desktop.application_care import StoreCare
    from hfchat_desktop.application_desktop import DesktopPart
    from hfchat_desktop.application_models import ModelsDesk
    from hfchat_desktop.application_parameters import ParametersPart
    from hfchat_desktop.application_ratings import RatingsDesk
    from hfchat_desktop.application_sharing import SharingDesk
    from hfchat_desktop.ui.command_controller import CommandController
    from hfchat_desktop.ui.personas.controller import PersonaController

log = logging.getLogger(__name__)

_PLACE = "window_place"
_WARM_MS = 300
_LATEST_MS = 1000


class Application(QObject):
    """Everything that lives as long as the window does."""

    def __init__(
        self, qt: QApplication, place: Profile, settings: Settings, lock: ProfileLock
    ) -> None:
        super().__init__()
        self._qt = qt
        _name_application()
        install_language(qt, settings.language)
        self._place = place
        self._desktop: DesktopPart | None = None
        self._desk: ModelsDesk | None = None
        self._commands: CommandController | None = None
        self._ratings: RatingsDesk | None = None
        self._parameters: ParametersPart | None = None
        self._sharing: SharingDesk | None = None
        self._personas: PersonaController | None = None
        self._care: StoreCare | None = None
        self._lock = lock
        self._keeper = SettingsKeeper(place.settings_file, settings, self)
        self._theme = Theme(settings.theme)  # type: ignore[arg-type]
        self._theme.set_reduced_motion(settings.reduced_motion == "on")
        self._theme.set_high_contrast(settings.high_contrast == "on")
        self._theme.install(self._qt, has_style=True)
        self._store: ChatStore | None = None
        self._notices: list[HFChatError] = []
        self._closed = False
        self._turned = False

    def tell(self, notice: HFChatError) -> None:
        """Tell something once the window is there."""
        self._notices.append(notice)

    def start(
        self, process: WorkerProcess | None, options: LoadOptions | None, question: str
    ) -> None:
        """Open the store, build the window and show it."""
        try:
            self._store, notices = open_store(self._place)
        except HFChatError as error:
            log.warning("the chats could not be opened: %s", error)
            if process is not None:
                process.end(0.0)
            self._tell_and_wait(error)
            return
        self._notices = notices + self._notices
        self._build(self._store)
        if process is not None and options is not None:
            self.engine.adopt(process, options, FIRST_REQUEST)
        elif options is not None:
            self.engine.set_options(options)
        self._set_defaults()
        self._models.show_model()
        use_first_words(self._store)
        self.session.open_last()
        if self.session.shown.persona:
            self.personas.show()
        self._chats.refresh_list()
        if question:
            self.session.new_chat()
            self.session.send(question)
        self.window.show()
        QTimer.singleShot(_LATEST_MS, self, self._on_first_turn)

    def run(self) -> int:
        """Run until the window is closed; return the exit status."""
        if self._store is None:
            return 1
        sys.excepthook = self._on_exception
        status = self._qt.exec()
        self.close()
        return status

    def _tell_and_wait(self, error: HFChatError) -> None:
        """Tell why there will be no window; the file that was met is not touched."""
        from hfchat_desktop.ui.dialogs import Dialog
        from hfchat_desktop.ui.problems import describe

        problem = describe(error)
        dialog = Dialog(self._theme, "danger", None)
        dialog.set_title(problem.title)
        dialog.add_words(problem.body)
        close = dialog.add_button(self.tr("Quit"), "primary")
        close.clicked.connect(dialog.accept)
        dialog.exec()

    def _build(self, store: ChatStore) -> None:
        self.engine = Engine(notes=graphics_notes(self._place), parent=self)
        self.writer = ReplyWriter(store, self.engine, self)
        self.session = ChatSession(store, self.engine, self.writer, self)
        self._search = Search(self._place.database_file, self)
        self._list = ChatListModel(self)
        self._theme.set_desktop_dark(bool(store.recall(DESKTOP_DARK)))
        self.window = MainWindow(self._theme, self._list)
        self.window.problem_action_requested.connect(self._on_window_problem_action_requested)
        self.window.restore_place(store.recall(_PLACE, {}))
        self.window.painted.connect(self._on_first_turn)
        self.window.closing.connect(self._on_window_closing)
        self._chats = ChatController(
            self.window,
            self.session,
            self.writer,
            self.engine,
            self._list,
            self._search,
            self,
        )
        self._models = ModelController(
            self.window, self.engine, self._keeper, self._place.models, self
        )
        self._settings = SettingsController(
            self.window, self._keeper, self.engine, self.session, self._facts(), self
        )
        self._models.context_changed.connect(self._chats.context.show)
        self._models.ready.connect(self.session.send_waiting)
        self._make_personas = partial(_personas, self, store, self._keeper.settings.language)
        self.session.asking.find_persona = lambda key: self.personas.personas.persona(key)
        self._keeper.changed.connect(self._on_keeper_changed)
        self._keeper.failed.connect(self._chats.tell)

    def _facts(self) -> dict[str, str]:
        return facts_of(self._place)

    def _set_defaults(self) -> None:
        self.session.asking.set_settings(self._keeper.settings)

    def close(self) -> None:
        """Save what is in flight and let go of everything; no child outlives it."""
        if self._closed:
            return
        self._closed = True
        self.writer.save_now()
        self.engine.close()
        self._search.close()
        parts = (self._sharing, self._desk, self._commands, self._care, self._parameters)
        for part in (*parts, self._ratings, self._desktop):
            if part is not None:
                part.close()
        QThreadPool.globalInstance().waitForDone()
        if self._store is not None:
            if self.writer.busy:
                mark_interrupted(self._store)
            self._store.close()
        self._lock.release()

    def _on_first_turn(self) -> None:
        """What can wait until the window is painted; one that starts minimized never is."""
        if self._turned or self._closed:
            return
        self._turned = True
        gc.freeze()
        from hfchat_desktop.bridge.garbage import GarbageCollection

        GarbageCollection(self)
        self._make_desktop()
        self._tell_next()
        forget_first_words(self._store)
        QTimer.singleShot(_WARM_MS, self, markdown.warm_up)
        self._make_desk()
        self._make_commands()
        self._make_parameters()
        self._make_sharing()
        self._care = self._make_care()
        if self._care is not None:
            self._care.begin()

    def _make_care(self) -> StoreCare | None:
        from hfchat_desktop.application_care import StoreCare

        if self._store is None:
            return None
        database = self._place.database_file
        care = StoreCare(self._store, self.writer, self._keeper, database, self)
        care.failed.connect(self._chats.tell)
        care.add_backups(
            self.window, self.session, self._chats, self._place, lambda: self._personas
        )
        return care

    def _make_desk(self) -> None:
        """Make the models' half, whose pages make what they need when they are opened."""
        from hfchat_desktop.application_models import ModelsDesk

        self._desk = ModelsDesk(
            self.window, self._models, self.engine, self._keeper, self._place, self
        )
        self._desk.chat_requested.connect(self._on_desk_chat_requested)

    @property
    def personas(self) -> PersonaController:
        """The personas and saved prompts; the first picture seldom needs them."""
        if self._personas is None:
            self._personas = self._make_personas()
        return self._personas

    def _make_commands(self) -> None:
        """Add what the window can be asked for by keys and does not do itself."""
        from hfchat_desktop.application_ratings import RatingsDesk
        from hfchat_desktop.ui.command_controller import CommandController

        database = self._place.database_file
        self._commands = CommandController(
            self.window, self.session, self.writer, self._keeper, lambda: Search(database), self
        )
        self._commands.add_provider(self.personas.provider())
        self._ratings = RatingsDesk(
            self.window, self.session, database, self.personas.personas.personas, self
        )

    def _make_parameters(self) -> None:
        """Have the parameters of the chat opened by keys and by the header."""
        from hfchat_desktop.application_parameters import ParametersPart

        if self._store is not None:
            self._parameters = ParametersPart(
                self.window,
                self.session,
                self.engine,
                self._keeper,
                self._store,
                self._place.models,
                self._chats.tell,
                lambda: self.personas,
                self,
            )

    def _make_sharing(self) -> None:
        """Have chats shared and exported from the header, the menus and by keys."""
        from hfchat_desktop.application_sharing import SharingDesk

        if self._store is not None and self._desk is not None:
            desk = self._desk
            self._sharing = SharingDesk(
                self.window,
                self.session,
                self._store,
                self._place.database_file,
                self._keeper,
                lambda: desk.hub,
                lambda: self.personas.personas.personas(),
                self,
            )

    def _make_desktop(self) -> None:
        """Have the window behave as the desktop's others do, and hear of later starts."""
        from hfchat_desktop.application_desktop import DesktopPart, Joined

        if self._store is not None:
            self._desktop = DesktopPart(
                Joined(self.window, self._store, self.session, self.writer, self.engine),
                self._place,
                self._lock,
                self._keeper,
                self._models.choose,
                self,
            )

    def _on_desk_chat_requested(self, path: str) -> None:
        """Begin a new chat with a model."""
        self._chats.begin()
        self._models.choose(path)

    def _on_window_problem_action_requested(self, action: str) -> None:
        """Chats that could only be read at the start may be written once there is room."""
        if action == "dismiss":
            QTimer.singleShot(0, self, self._tell_next)
        if action == "undo_import" and undo_cut_off(self._store, self._chats.tell):
            self.window.clear_problem()
            self._chats.refresh_list()
            self._tell_next()
        if action != "save_again" or self._store is None or not self._store.read_only:
            return
        try:
            if not self._lock.acquire():
                raise ProfileInUseError(path=str(self._place.data))
            notices = self._store.make_writable(backups=self._place.backups)
            self._store.recover_interrupted()
        except HFChatError as error:
            self._chats.tell(error)
            return
        self.window.clear_problem()
        self._notices += notices
        self._tell_next()
        if self._care is not None:
            self._care.tidy_soon()

    def _tell_next(self) -> None:
        """Tell what the start had to say, one thing after the other has been closed."""
        if self._notices:
            self._chats.tell(self._notices.pop(0))

    def _on_window_closing(self) -> None:
        self._chats.keep_draft()
        if self._store is None or self._store.read_only:
            return
        try:
            self._store.remember(_PLACE, self.window.place())
            save_first_words(self._store, self.session, self.window)
        except HFChatError as error:
            log.warning("the window's place was not saved: %s", error)

    def _on_keeper_changed(self, name: str, _settings: object) -> None:
        self._set_defaults()

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """A bug of ours: written to the log, the window lives on, chats are saved as always."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        log.error("%s", "".join(traceback.format_exception(kind, error, trace)))
        if threading.current_thread() is threading.main_thread():
            (self._desktop or self.window).show_bug()


def _personas(application: Application, store: ChatStore, language: str) -> PersonaController:
    from hfchat_desktop.application_personas import make_personas

    return make_personas(application.window, application.session, store, language, application)


def _name_application() -> None:
    QCoreApplication.setApplicationName(APP_NAME)
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setApplicationDisplayName("HFChat Desktop")
    QApplication.setDesktopFileName(APPLICATION_ID)
