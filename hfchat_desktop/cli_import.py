"""`hfchat chats import`: chats from an export of another program, or of this one."""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from hfchat_desktop.cli_model_choice import INTERRUPTED
from hfchat_desktop.cli_output import print_json, print_line
from hfchat_desktop.cli_progress import Progress
from hfchat_desktop.cli_store import writable_store
from hfchat_desktop.core.files import failure_of, make_folder
from hfchat_desktop.core.importing.plan import Plan, make_plan
from hfchat_desktop.core.importing.taking import take_in
from hfchat_desktop.core.importing.values import ImportPreview, ImportResult, LeftOut
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import from_record
from hfchat_desktop.errors_moving import ChatsNotReadError
from hfchat_desktop.paths import Profile
from hfchat_desktop.workers.process import WorkerProcess

_LEFT_OUT = {
    LeftOut.IMAGE: "pictures, named in the text",
    LeftOut.AUDIO: "sound recordings, named in the text",
    LeftOut.VIDEO: "videos, named in the text",
    LeftOut.FILE: "attached files, named in the text",
    LeftOut.TOOL: "what tools were told and said",
    LeftOut.HIDDEN: "messages that were hidden there, too",
    LeftOut.ROLE: "messages by an unknown role",
    LeftOut.EMPTY_MESSAGE: "empty messages",
    LeftOut.EMPTY_CHAT: "empty chats",
    LeftOut.BROKEN_CHAT: "entries that are no chat",
    LeftOut.LONG_CHAT: "chats cut at 100,000 messages",
    LeftOut.LONG_TEXT: "messages cut at 16 million characters",
    LeftOut.CUT_FILE: "files that end in the middle",
    LeftOut.SKIPPED_FILE: "files that were not read",
    LeftOut.MENDED_DATE: "impossible dates, put right",
    LeftOut.MENDED_TREE: "messages without a place, put in order",
    LeftOut.MENDED_NUMBER: "messages of the same number, numbered anew",
    LeftOut.SETTING: "settings that are not known here",
    LeftOut.SAVED: "personas, presets and prompts whose name is taken",
}


def add_import_action(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the action to `hfchat chats`."""
    action = actions.add_parser(
        "import",
        help="chats from an export: ChatGPT, other programs, OpenAI's JSONL, HFChat",
        epilog="Chats that are here already are left out. An import ends whole or, when it is "
        "stopped with Ctrl+C, not at all; `hfchat chats import --undo` moves the last one to "
        "the trash.",
    )
    action.add_argument("file", nargs="?", metavar="FILE", type=Path, help="a file or a folder")
    action.add_argument("--dry-run", action="store_true", help="only tell what would come in")
    action.add_argument("--undo", action="store_true", help="undo the last import")
    action.add_argument("--json", action="store_true", help="print one JSON object")


def import_chats(arguments: argparse.Namespace, place: Profile) -> int:
    """Import a file, tell what it would bring, or undo the last import; return the exit status.

    Raises ChatsNotReadError, ProfileInUseError and what the store raises.
    """
    if (arguments.file is None) != arguments.undo:
        print_line("Name a file or a folder, or --undo.")
        return 2
    if arguments.undo:
        return _undo(place, as_json=arguments.json)
    with _spool(place) as spool, _stopped_by_person() as stop:
        found = _examined(arguments.file, spool, stop)
        if found is None:
            return _told_stopped()
        if arguments.dry_run:
            with closing(ChatStore.open_read_only(place.database_file)) as store:
                _tell_preview(_planned(store, found, arguments.file, spool).preview, arguments)
            return 0
        with writable_store(place) as store:
            plan = _planned(store, found, arguments.file, spool)
            if not plan.preview.is_worth_it:
                _tell_preview(plan.preview, arguments)
                return 0
            return _take(store, plan, stop, arguments)


def _take(
    store: ChatStore, plan: Plan, stop: threading.Event, arguments: argparse.Namespace
) -> int:
    progress = Progress("Importing", plainly=False)
    total = len(plan.chats)

    def told(done: int, _total: int) -> None:
        if sys.stderr.isatty():
            progress.note(f"{done:,} of {total:,} chats")

    try:
        result = take_in(store, plan, arguments.file.name, told, stop.is_set)
    except OSError as error:
        raise failure_of(error, plan.spool) from error
    progress.end()
    if result is None:
        while store.purge_gone(20):
            """What was taken back leaves for good."""
        return _told_stopped()
    _tell_result(result, plan.preview, arguments)
    return 0


def _told_stopped() -> int:
    print_line("Stopped: nothing was imported.")
    return INTERRUPTED


def _undo(place: Profile, *, as_json: bool) -> int:
    with writable_store(place) as store:
        last = next((one for one in store.imports() if one.undone_at is None), None)
        if last is None:
            print_line("There is no import to undo.")
            return 1
        count = store.undo_import(last.id)
    if as_json:
        print_json({"import": last.id, "chats": count})
    else:
        print_line(f"{_counted(count, 'chat')} of {last.file_name} moved to the trash.")
    return 0


# --- the child that reads -------------------------------------------------------------------


def _examined(path: Path, spool: Path, stop: threading.Event) -> dict[str, Any] | None:
    """Have a file read into the spool; None where it was stopped."""
    progress = Progress(f"Reading {path.name}", plainly=False)
    child = WorkerProcess("imports")
    watch = threading.Thread(target=_kill_when, args=(stop, child), daemon=True)
    watch.start()
    try:
        child.send({"path": str(path.expanduser().absolute()), "spool": str(spool)})
        while (message := child.read()) is not None:
            if message.get("event") == "progress":
                progress.show(int(message["done"]), int(message["total"]))
            elif message.get("event") == "failed":
                raise from_record(message["error"])
            else:
                return message
        if stop.is_set():
            return None
        raise ChatsNotReadError(
            name=path.name, reason="died", detail=child.cause_of_death().log_line
        )
    finally:
        progress.end()
        child.end()


def _kill_when(stop: threading.Event, child: WorkerProcess) -> None:
    while child.wait(0.1) is None:
        if stop.is_set():
            child.kill()


def _planned(store: ChatStore, found: dict[str, Any], path: Path, spool: Path) -> Plan:
    left_out = {LeftOut(what): int(count) for what, count in found["left_out"].items()}
    try:
        return make_plan(
            store,
            spool,
            path=str(path),
            kind=found["kind"],
            left_out=left_out,
            size_bytes=found["size_bytes"],
        )
    except OSError as error:
        raise failure_of(error, spool) from error


# --- the profile ------------------------------------------------------------------------------


@contextmanager
def _spool(place: Profile) -> Iterator[Path]:
    folder = place.cache / "imports"
    make_folder(folder)
    try:
        spool = Path(tempfile.mkdtemp(prefix="cli-", dir=folder))
    except OSError as error:
        raise failure_of(error, folder) from error
    try:
        yield spool
    finally:
        shutil.rmtree(spool, ignore_errors=True)


@contextmanager
def _stopped_by_person() -> Iterator[threading.Event]:
    stop = threading.Event()
    previous = signal.signal(signal.SIGINT, lambda *_: stop.set())
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, previous)


# --- what is told -------------------------------------------------------------------------------


def _tell_preview(preview: ImportPreview, arguments: argparse.Namespace) -> None:
    if arguments.json:
        print_json(_record(preview))
        return
    print_line(f"{arguments.file.name} ({preview.kind})")
    print_line(
        f"  {_counted(preview.chats, 'new chat')} with {_counted(preview.messages, 'message')}"
    )
    _tell_rest(preview)


def _tell_result(
    result: ImportResult, preview: ImportPreview, arguments: argparse.Namespace
) -> None:
    if arguments.json:
        print_json({**_record(preview), "import": result.import_id, "chats": result.chats})
        return
    chats, messages = _counted(result.chats, "chat"), _counted(result.messages, "message")
    print_line(f"Imported {chats} with {messages}.")
    _tell_rest(preview)


def _tell_rest(preview: ImportPreview) -> None:
    if preview.saved:
        print_line(f"  {preview.saved:,} personas, presets and prompts")
    if preview.duplicates:
        print_line(f"  {_counted(preview.duplicates, 'chat')} already here, left out")
    if preview.grown:
        print_line(f"  {_counted(preview.grown, 'chat')} longer than here, brought in beside")
    for what, count in preview.left_out.items():
        print_line(f"  {count:,} {_LEFT_OUT[what]}")


def _record(preview: ImportPreview) -> dict[str, Any]:
    return {**vars(preview), "left_out": {what.value: n for what, n in preview.left_out.items()}}


def _counted(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
