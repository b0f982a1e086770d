"""The steps of a person with the installed app, from the installation to the removal."""

from __future__ import annotations

import json
import os
import subprocess
import time
from typing import Any

import chroots
import entries
from chroot_session import CheckError, Session, differences, wait_for
from tree import ROOT

SCREENSHOTS = ROOT / "build" / "screenshots"
QUESTION = "What is the capital of France?"
SECOND = "Name a colour."
PAINTED_COLOURS = 100
"""A window that shows nothing has a handful; text with smooth edges has hundreds."""
OWN = (".config/hfchat", ".local/share/hfchat", ".cache/hfchat")
"""Where the app keeps what is the user's."""
OF_LIBRARIES = (".cache/fontconfig", ".cache/mesa_shader_cache")
"""What every program that shows letters or uses the graphics card shares with all others."""


def everything(session: Session, system: chroots.System) -> None:
    """Do all steps in one system. Raises CheckError."""
    session.apt("update")
    before, packages = session.snapshot(), session.packages()
    session.install("/tmp/old.deb")
    _ask(session)
    _window(session, system)
    _open_model(session, system)
    _remove(session)
    _compare(session, before, packages)
    _desktop(session)
    print(f"{system.title}: nothing is left but the user's chats", flush=True)


def _ask(session: Session) -> None:
    told = session.as_user("hfchat", "--version")
    if "HFChat Desktop" not in told:
        raise CheckError(f"hfchat --version said {told!r}")
    answer = json.loads(session.as_user("hfchat", "ask", "--json", QUESTION))
    if not answer["text"].strip() or answer["finish_reason"] not in ("stop", "length"):
        raise CheckError(f"hfchat ask gave no answer: {answer}")
    print(f"  hfchat ask: {answer['text'].strip()[:70]!r}", flush=True)


def _window(session: Session, system: chroots.System) -> None:
    """Open the window, ask in it, upgrade under it, ask again, and close it."""
    app = session.start("/usr/bin/hfchat-desktop")
    window = session.window()
    wait_for(lambda: session.colours() > PAINTED_COLOURS, 20, "painted window")
    session.screenshot(SCREENSHOTS / f"{system.name}-started.png")
    _check_class(session, window)
    _type(session, window, QUESTION)
    answer = wait_for(lambda: _answers(session)[:1], 90, "answer in the window")[0]
    print(f"  the window: {answer[:70]!r}", flush=True)
    session.screenshot(SCREENSHOTS / f"{system.name}-answered.png")
    session.install("/tmp/new.deb")
    if (session.root / "usr/lib/hfchat/lib/gone-with-the-next-version").exists():
        raise CheckError("the upgrade left a file of the older version behind")
    session.as_root("dpkg", "--verify", "hfchat")
    if app.poll() is not None:
        raise CheckError("the upgrade ended the app")
    _type(session, window, SECOND)
    wait_for(lambda: _answers(session)[1:], 90, "answer after the upgrade")
    _open_settings(session)
    session.screenshot(SCREENSHOTS / f"{system.name}-upgraded.png")
    _close(session, app, window)


def _open_settings(session: Session) -> None:
    """Open a page that has not been needed before: its modules are read only now."""
    before = session.picture()
    session.outside("xdotool", "key", "ctrl+comma")
    wait_for(lambda: session.picture() != before, 20, "page of settings")
    time.sleep(1)
    if "Traceback" in session.log_text():
        raise CheckError("the app met a fault after the upgrade")


def _check_class(session: Session, window: str) -> None:
    told = session.outside("xprop", "-id", window, "WM_CLASS", "_GTK_APPLICATION_ID")
    if f'"{entries.WINDOW_CLASS}"' not in told or entries.APPLICATION_ID not in told:
        raise CheckError(f"a desktop would not find the entry of this window: {told}")


def _type(session: Session, window: str, text: str) -> None:
    session.outside("xdotool", "windowactivate", "--sync", window)
    session.outside("xdotool", "type", "--delay", "20", text)
    session.outside("xdotool", "key", "Return")


def _close(session: Session, app: subprocess.Popen[bytes], window: str) -> None:
    session.outside("xdotool", "windowactivate", "--sync", window)
    session.outside("xdotool", "key", "alt+F4")
    try:
        status = app.wait(20)
    except subprocess.TimeoutExpired as error:
        raise CheckError("the app did not end when its window was closed") from error
    if status != 0:
        raise CheckError(f"the app ended with {status}")


def _messages(session: Session) -> list[dict[str, Any]]:
    """Return the messages of the newest chat, oldest first."""
    chats = json.loads(session.as_user("hfchat", "chats", "list", "--json"))
    if not chats:
        return []
    show = ["hfchat", "chats", "show", str(chats[0]["id"]), "--json"]
    found: list[dict[str, Any]] = json.loads(session.as_user(*show))["messages"]
    return found


def _answers(session: Session) -> list[str]:
    """Return the finished answers in the newest chat, oldest first."""
    return [
        message["text"].strip()
        for message in _messages(session)
        if message["role"] == "assistant" and message["stats"] and message["text"].strip()
    ]


def _open_model(session: Session, system: chroots.System) -> None:
    """Open a model file as a file manager does: its name is the argument."""
    model = next((session.root / "usr/lib/hfchat/lib/models").glob("*.gguf"))
    other = session.root / "home" / chroots.USER / "another model.gguf"
    os.link(model, other)
    app = session.start("/usr/bin/hfchat-desktop", f"/home/{chroots.USER}/another model.gguf")
    window = session.window()
    _type(session, window, SECOND)
    wait_for(lambda: "another model" in _last_model(session), 90, "answer of the opened model")
    session.screenshot(SCREENSHOTS / f"{system.name}-opened.png")
    _close(session, app, window)
    other.unlink()


def _last_model(session: Session) -> str:
    """Return the name of the model that wrote the last finished answer."""
    answered = [message for message in _messages(session) if message["role"] == "assistant"]
    return str(answered[-1]["model"]).casefold() if answered and answered[-1]["stats"] else ""


def _remove(session: Session) -> None:
    session.apt("remove", "hfchat")
    if list((session.root / "usr/lib").glob("hfchat")):
        raise CheckError("apt remove left /usr/lib/hfchat behind")
    if "hfchat" in session.packages():
        raise CheckError("apt remove did not make dpkg forget the package")
    home = session.root / "home" / chroots.USER
    chats = home / ".local/share/hfchat/chats.sqlite3"
    if not chats.is_file():
        raise CheckError("the user's chats are gone")
    strange = [
        path.relative_to(home).as_posix()
        for path in home.rglob("*")
        if not path.is_dir()
        and not path.relative_to(home).as_posix().startswith((*OWN, *OF_LIBRARIES))
    ]
    if strange:
        raise CheckError(f"the app left these in the home: {', '.join(strange[:10])}")


def _compare(session: Session, before: dict[str, str], packages: set[str]) -> None:
    """Look for anything that is not as it was before, once what came along is gone, too."""
    session.apt("purge", *sorted(session.packages() - packages))
    if changes := differences(before, session.snapshot()):
        raise CheckError("; ".join(changes[:20]))


def _desktop(session: Session) -> None:
    """Look whether a desktop would know the app and its files, and forgets them again."""
    session.install("xdg-utils", "shared-mime-info", "desktop-file-utils", "hicolor-icon-theme")
    session.install("/tmp/new.deb")
    name = f"{entries.APPLICATION_ID}.desktop"
    told = session.as_user("xdg-mime", "query", "default", entries.MIME_TYPE).strip()
    if told != name:
        raise CheckError(f"GGUF files would be opened by {told or 'nothing'} and not by {name}")
    types = (session.root / "usr/share/mime/globs2").read_text("utf-8")
    if f"{entries.MIME_TYPE}:*.gguf" not in types:
        raise CheckError("the database of file types does not know *.gguf")
    session.apt("purge", "hfchat")
    for place in ("usr/share/mime/globs2", "usr/share/applications/mimeinfo.cache"):
        path = session.root / place
        if path.is_file() and "gguf" in path.read_text("utf-8"):
            raise CheckError(f"/{place} still knows GGUF files after the package is gone")
