"""The measures of a model from the beginning of its file, before anything is downloaded."""

from __future__ import annotations

import re
from urllib.parse import quote

from hfchat_desktop.core.hub_records import MAX_FILE_BYTES
from hfchat_desktop.core.model_shape import SAMPLE_BYTES, ModelShape, shape_from_bytes
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.safe_names import is_commit, safe_file_path, safe_repo_id
from hfchat_desktop.errors import HubAnswerError, UnsafeNameError
from hfchat_desktop.workers.hub.session import Asked, HubSession

_CONTENT_RANGE = re.compile(r"bytes 0-(\d{1,6})/(\d{1,15})")


def remote_shape(session: HubSession, repo_id: str, commit: str, path: str) -> ModelShape:
    """Return the shape of a GGUF file on the Hub; `commit` "" is the newest.

    One request for the first 64 KiB. A server that would send the whole file is hung up on.
    Raises as `HubSession` and `core.model_shape.shape_from_bytes`, and UnsafeNameError.
    """
    for name, is_safe in ((repo_id, safe_repo_id(repo_id)), (path, safe_file_path(path))):
        if not is_safe:
            raise UnsafeNameError(name=plain_label(name, 200))
    revision = commit if is_commit(commit) else "main"
    asked = Asked(
        "GET",
        session.address(f"/{repo_id}/resolve/{revision}/{quote(path)}"),
        limit=SAMPLE_BYTES,
        headers={"Range": f"bytes=0-{SAMPLE_BYTES - 1}", "Accept-Encoding": "identity"},
        repo_id=repo_id,
        path=path,
        elsewhere=True,
        is_range=True,
    )
    answer = session.ask(asked)
    match = _CONTENT_RANGE.fullmatch(answer.headers.get("content-range", ""))
    size = int(match[2]) if match else 0
    if match is None or int(match[1]) + 1 != len(answer.body) or not 0 < size <= MAX_FILE_BYTES:
        raise HubAnswerError(session.access.host, "another range than the one asked for", 206)
    return shape_from_bytes(answer.body, size, path)
