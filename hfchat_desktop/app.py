"""The window, put together: the only file that knows all rings.

The order matters for the time to the first paint: the engine's process is started when Qt is
imported and before our own window is, so that the model loads while the window is built and
does not take the disk and the memory's bandwidth from Qt's libraries.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.model_files import choose_model
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import Settings, load_options, load_settings
from hfchat_desktop.engine_notes import graphics_notes
from hfchat_desktop.errors import EngineStartError, HFChatError, NoModelError
from hfchat_desktop.errors_moving import PortableProfileError
from hfchat_desktop.paths import Profile, bundled_models
from hfchat_desktop.window_scale import scaled
from hfchat_desktop.workers.process import WorkerProcess

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from hfchat_desktop.application import Application

log = logging.getLogger(__name__)

FIRST_REQUEST = 1
"""The number of the load command that is sent before there is an `Engine`; see `adopt`."""

RESTART_AT = "hfchat_restart_at"
"""The property of the application that names a setting: the app starts anew there when it ends."""


def run_window(
    place: Profile, *, question: str = "", model: str = "", quick: bool = False, setting: str = ""
) -> int:
    """Open the window on a profile and return the exit status when it is closed.

    With `question` it is asked in a new chat at once; `model` is the path of a file to load
    in place of the model used last; with `quick` the small window is shown, too; with `setting`
    the window opens at that one. A profile that is open already has its window raised instead,
    or the small one shown, which asks `question`.
    """
    lock = ProfileLock(place.lock_file)
    try:
        first = lock.acquire()
    except HFChatError:
        first = True  # a read-only profile: its chats can still be read
    if not first:
        return _raise_first(place, question, model, quick)
    if _no_screen():
        sys.stderr.write(
            "There is no screen to open a window on: set DISPLAY or WAYLAND_DISPLAY, or use "
            "`hfchat ask` in this terminal.\n"
        )
        return 1
    gc.disable()  # until the window is painted: all that a start makes stays
    settings, notices = load_settings(place.settings_file)
    with scaled(settings.window_scale):
        qt = _qt()
    options, process = _start_engine(place, settings, model)
    application = _application(qt, place, settings, lock)
    if place.refused is not None:
        notices.append(PortableProfileError(path=str(place.refused)))
    for notice in notices:
        application.tell(notice)
    application.start(process, options, question)
    window = getattr(application, "window", None)  # none where the chats cannot be opened
    if quick and window is not None:
        window.painted.connect(partial(window.commands.do, "quick_ask"))
    if setting and window is not None:
        from hfchat_desktop.application_restart import show_setting

        show_setting(window, setting)
    status = application.run()
    wish = qt.property(RESTART_AT)
    if wish:
        from hfchat_desktop.restart import start

        return start(place, str(wish))
    return status


def _no_screen() -> bool:
    """Whether Qt would abort for want of a screen (Linux and other Unix systems)."""
    if sys.platform in ("win32", "darwin"):
        return False
    return not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def _qt() -> QApplication:
    from PySide6.QtWidgets import QApplication

    _spare_sources()
    from hfchat_desktop.ui.theme import STYLE_ARGUMENTS

    return QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])


def _spare_sources() -> None:
    """Keep PySide from reading the source of each module that is imported after it.

    It looks there for its own name, to know whether the module may use optional features
    (snake_case and the like) that this app never asks for. That costs 25 ms of the start, and
    the sources stay in memory. Where PySide has changed this does nothing.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "feature_imported"):
        feature.feature_imported = _ignored  # type: ignore[union-attr]


def _ignored(_module: object) -> None:
    """Stand where PySide is told of an imported module."""


def _application(
    qt: QApplication, place: Profile, settings: Settings, lock: ProfileLock
) -> Application:
    from hfchat_desktop.application import Application

    return Application(qt, place, settings, lock)


def _start_engine(
    place: Profile, settings: Settings, model: str
) -> tuple[LoadOptions | None, WorkerProcess | None]:
    """Start the child and tell it what to load, if there is a model and it is wanted."""
    try:
        path = Path(model) if model else _chosen(place, settings)
    except NoModelError:
        return None, None
    options = load_options(settings, str(path))
    if not settings.load_model_at_start and not model:
        return options, None
    try:
        process = WorkerProcess("engine")
    except EngineStartError as error:
        log.warning("the engine could not be started: %s", error)
        return options, None
    process.send(graphics_notes(place).allowed(options).command(FIRST_REQUEST))
    return options, process


def _chosen(place: Profile, settings: Settings) -> Path:
    return choose_model("", place.models, [settings.model_path], bundled_models())


def _raise_first(place: Profile, question: str, model: str, quick: bool) -> int:
    from hfchat_desktop.single_instance import raise_first, socket_name

    if raise_first(socket_name(place.data), model=model, question=question, quick=quick):
        return 0
    from hfchat_desktop.cli_words import tell
    from hfchat_desktop.errors import ProfileInUseError

    tell(ProfileInUseError(path=str(place.data)), place)
    return 1
