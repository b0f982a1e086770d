"""What a message of ChatGPT says, by the type of its content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.core.record import Record
from hfchat_desktop.workers.imports.records import text_of
from hfchat_desktop.workers.imports.source import Source

_MARKS = re.compile("\ue200[^\ue200\ue201]*\ue201")  # citations, which lead nowhere
_LANGUAGE = re.compile(r"[\w+#-]{1,20}")
_PROGRAMS = frozenset(("all", "python", "container.exec"))  # whose source is shown as code
_MEDIA = {
    "image_asset_pointer": ("image", LeftOut.IMAGE),
    "audio_asset_pointer": ("audio", LeftOut.AUDIO),
    "video_container_asset_pointer": ("video", LeftOut.VIDEO),
    "real_time_user_audio_video_asset_pointer": ("audio", LeftOut.AUDIO),
}


class Content(Record):
    """What is taken over of a message. Without text it is not shown, and only hands on."""

    role: str = "assistant"
    text: str = ""
    thinking: str = ""


def content_of(message: dict[str, Any], source: Source) -> Content:
    """Return what a message says, and tell the source what cannot be taken over."""
    author, content = message.get("author"), message.get("content")
    role = text_of(author.get("role")) if isinstance(author, dict) else ""
    metadata = message.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    if not isinstance(content, dict):
        return Content()
    kind = text_of(content.get("content_type"))
    if metadata.get("is_visually_hidden_from_conversation") is True or role == "system":
        if _has_words(content):
            source.leave_out(LeftOut.HIDDEN)
        return Content()
    if kind == "thoughts":
        return Content(thinking=_thoughts(content))
    if kind in ("reasoning_recap", "model_editable_context", "user_editable_context"):
        return Content()
    if kind in ("code", "execution_output"):
        return _program(role, kind, text_of(message.get("recipient")), content, source)
    if role not in ("user", "assistant", "tool"):
        source.leave_out(LeftOut.ROLE)
        return Content()
    text = "\n\n".join(part for part in _parts(content, metadata, source) if part)
    to_tool = text_of(message.get("recipient")) not in ("", "all")
    if role == "tool" or to_tool:
        return _of_tool(text, kind, source)
    return Content(role, "\n\n".join([text, *_attached(metadata, source)]).strip())


def _of_tool(text: str, kind: str, source: Source) -> Content:
    """Take over the pictures that a tool made, by name; what else it said is left out."""
    if kind == "multimodal_text":
        return Content("assistant", text)
    if text:
        source.leave_out(LeftOut.TOOL)
    return Content()


def _program(
    role: str, kind: str, recipient: str, content: dict[str, Any], source: Source
) -> Content:
    """Return a program, or what one printed, as a block of code; calls are left out."""
    text = text_of(content.get("text")).strip("\n")
    if not text.strip():
        return Content()
    if kind == "code" and recipient not in _PROGRAMS:
        source.leave_out(LeftOut.TOOL)
        return Content()
    language = text_of(content.get("language"))
    named = _LANGUAGE.fullmatch(language) and language != "unknown"
    label = language if named else ("python" if recipient == "python" else "")
    runs = [len(run) for run in re.findall("`{3,}", text)]
    fence = "`" * (max(runs, default=2) + 1)
    block = f"{fence}{label if kind == 'code' else ''}\n{text}\n{fence}"
    return Content("user" if role == "user" else "assistant", block)


def _parts(content: dict[str, Any], metadata: dict[str, Any], source: Source) -> Iterator[str]:
    parts = content.get("parts")
    if not isinstance(parts, list):
        parts = [content.get("text") or content.get("result")]
    for part in parts:
        if isinstance(part, str):
            yield _MARKS.sub("", part).strip("\n")
        elif isinstance(part, dict):
            yield _part(part, metadata, source)


def _part(part: dict[str, Any], metadata: dict[str, Any], source: Source) -> str:
    kind = text_of(part.get("content_type"))
    if kind in ("audio_transcription", "text"):
        return text_of(part.get("text"))
    word, what = _MEDIA.get(kind, ("file", LeftOut.FILE))
    source.leave_out(what)
    pointer = text_of(part.get("asset_pointer")) or text_of(part.get("audio_asset_pointer"))
    number = pointer.rpartition("/")[2]
    return f"[{word}: {_names(metadata).get(number) or number or word}]"


def _names(metadata: dict[str, Any]) -> dict[str, str]:
    """Return the names of what is attached, by number."""
    attached = metadata.get("attachments")
    return {
        text_of(one.get("id")): text_of(one.get("name"))
        for one in (attached if isinstance(attached, list) else [])
        if isinstance(one, dict)
    }


def _attached(metadata: dict[str, Any], source: Source) -> Iterator[str]:
    """Yield the names of attached files; pictures stand among the parts."""
    attached = metadata.get("attachments")
    for one in attached if isinstance(attached, list) else []:
        if not isinstance(one, dict):
            continue
        mime = text_of(one.get("mime_type")) or text_of(one.get("mimeType"))
        if not mime.startswith("image/"):
            source.leave_out(LeftOut.FILE)
            yield f"[file: {text_of(one.get('name')) or text_of(one.get('id'))}]"


def _thoughts(content: dict[str, Any]) -> str:
    thoughts = content.get("thoughts")
    lines = []
    for one in thoughts if isinstance(thoughts, list) else []:
        if isinstance(one, dict):
            lines += [text_of(one.get("summary")), text_of(one.get("content"))]
    return "\n\n".join(line for line in lines if line)


def _has_words(content: dict[str, Any]) -> bool:
    parts = content.get("parts")
    return any(isinstance(part, str) and part.strip() for part in parts or ())
