"""Exports of other programs, and how they are brought in without a window."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hfchat_desktop.core.importing.plan import Plan, make_plan
from hfchat_desktop.core.importing.taking import take_in
from hfchat_desktop.core.importing.values import ImportResult, LeftOut
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import from_record
from hfchat_desktop.workers.process import WorkerProcess

SINCE = 1_700_000_000.0


def examined(path: Path, spool: Path) -> dict[str, Any]:
    """Have the real child read a file into a spool; raise what it tells."""
    spool.mkdir(parents=True, exist_ok=True)
    child = WorkerProcess("imports")
    try:
        child.send({"path": str(path), "spool": str(spool)})
        while (message := child.read()) is not None:
            if message["event"] == "failed":
                raise from_record(message["error"])
            if message["event"] == "examined":
                return message
        raise RuntimeError(child.log_tail())
    finally:
        child.end()


def planned(store: ChatStore, path: Path, spool: Path) -> Plan:
    """Return what an export would bring."""
    found = examined(path, spool)
    left_out = {LeftOut(what): count for what, count in found["left_out"].items()}
    return make_plan(store, spool, path=str(path), kind=found["kind"], left_out=left_out)


def bring_in(store: ChatStore, path: Path, spool: Path) -> ImportResult:
    """Import a file."""
    plan = planned(store, path, spool)
    result = take_in(store, plan, path.name, lambda *_: None, lambda: False)
    assert result is not None
    return result


def node(
    key: str,
    parent: str | None,
    role: str = "",
    parts: Sequence[Any] = (),
    *,
    at: float | None = SINCE,
    content: dict[str, Any] | None = None,
    recipient: str = "all",
    **metadata: Any,
) -> dict[str, Any]:
    """Return a node of a ChatGPT conversation; without a role one without a message."""
    message = {
        "id": key,
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": at,
        "content": content or {"content_type": "text", "parts": list(parts)},
        "status": "finished_successfully",
        "recipient": recipient,
        "metadata": metadata,
    }
    return {"id": key, "message": message if role else None, "parent": parent, "children": []}


def conversation(
    nodes: Sequence[dict[str, Any]], *, number: str = "c1", shown: str = "", **fields: Any
) -> dict[str, Any]:
    """Return a ChatGPT conversation of nodes, of which the last one is shown."""
    mapping = {one["id"]: one for one in nodes}
    for one in nodes:
        if one["parent"] in mapping:
            mapping[one["parent"]]["children"].append(one["id"])
    return {
        "title": "A chat",
        "create_time": SINCE,
        "update_time": SINCE + 60,
        "mapping": mapping,
        "current_node": shown or (nodes[-1]["id"] if nodes else None),
        "conversation_id": number,
    } | fields


def talk(number: int, turns: int = 2, words: str = "") -> dict[str, Any]:
    """Return a plain conversation; `turns` are questions with their answers."""
    nodes, last = [node(f"{number}-root", None)], f"{number}-root"
    for turn in range(2 * turns):
        key, role = f"{number}-{turn}", "assistant" if turn % 2 else "user"
        model = {"model_slug": "gpt-4o"} if turn % 2 else {}
        text = f"{words}{role} {turn} of {number}"
        nodes.append(node(key, last, role, [text], at=SINCE + 3600 * number + turn, **model))
        last = key
    return conversation(
        nodes,
        number=f"conversation-{number}",
        title=f"Talk {number}",
        create_time=SINCE + 3600 * number,
        update_time=SINCE + 3600 * number + 2 * turns,
    )


def chatgpt_zip(path: Path, conversations: Sequence[dict[str, Any]]) -> Path:
    """Write an export as ChatGPT makes it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", json.dumps(list(conversations)))
        archive.writestr("user.json", "{}")
        archive.writestr("file-abc.png", b"\x89PNG")
    return path


def json_file(path: Path, value: Any) -> Path:
    """Write a value as JSON."""
    path.write_text(json.dumps(value), encoding="utf-8")
    return path
