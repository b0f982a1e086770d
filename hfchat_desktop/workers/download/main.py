"""The child that fetches one model: commands come in, events go out, and then it ends.

The first message has the request, the access (with the token: the pipe alone carries it) and
the speed limit. After it come `pause`, `cancel` and `limit`. Events are the `DownloadEvent`s,
and at last one of `done`, `failed` and `stopped`.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from hfchat_desktop.core.download_records import DownloadEvent, event_record, request_from
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import HFChatError, to_record
from hfchat_desktop.workers.download.control import Control
from hfchat_desktop.workers.download.fetch import fetch_model
from hfchat_desktop.workers.hub.tokens import find_token
from hfchat_desktop.workers.serve import Pipe


def run(pipe: Pipe) -> None:
    """Fetch what the first message asks for, and stop when the parent is gone."""
    first = pipe.receive()
    if first is None:
        return
    request = request_from(first.get("request"))
    access = HubAccess.from_record(first.get("access") or {})
    control = Control(_limit(first))
    # Not this thread reads: what nobody has foreseen is to end the process, with its cause.
    reader = threading.Thread(target=_obey, args=(pipe, control), name="commands", daemon=True)
    reader.start()

    def report(event: DownloadEvent) -> None:
        pipe.send({"event": "progress", **event_record(event)})

    try:
        paths = fetch_model(request, find_token(access), report, control)
    except HFChatError as error:
        pipe.send({"event": "failed", "error": to_record(error)})
    else:
        told = [str(path) for path in paths]
        pipe.send({"event": "done", "paths": told} if told else {"event": "stopped"})
    reader.join()  # until the parent has heard it and closes the pipe


def _obey(pipe: Pipe, control: Control) -> None:
    try:
        while (message := pipe.receive()) is not None:
            match message.get("do"):
                case "pause":
                    control.pause()
                case "cancel":
                    control.cancel()
                case "limit":
                    control.set_speed_limit(_limit(message))
    finally:
        control.pause()


def _limit(message: Mapping[str, Any]) -> int:
    limit = message.get("limit")
    return limit if isinstance(limit, int) and limit > 0 else 0
