"""GPT4All's `.chat` files, versions 1 to 13, as far as its own source tells what they are.

A file is a magic number, a version, and what Qt's QDataStream wrote: date, name, model, the
state of the model (which may be gigabytes and is gone past), and the messages. Source:
nomic-ai/gpt4all, gpt4all-chat/src: chatlistmodel.cpp, chat.cpp, chatllm.cpp, chatmodel.cpp.
"""

from __future__ import annotations

from typing import BinaryIO
from urllib.parse import unquote

from hfchat_desktop.core.record import Record
from hfchat_desktop.workers.imports.data_stream import BadStreamError, DataStream

MAGIC = b"\xf5\xd5\x53\xcc"
NEWEST = 13
_LEAST_ITEM = 16  # bytes that an item takes at least
_DEEPEST = 6
_MOST_ITEMS = 200_000  # of one file, those inside others included
_NUMBER_SIZES = {1: 1, 2: 4, 3: 4, 4: 8, 5: 8, 6: 8}  # of Qt's QVariant: bool, int …
_VARIANT_TEXT = 10


class Gpt4AllItem(Record):
    """One line of a chat as it stands in the file; `kind` is "prompt", "response" or so."""

    kind: str
    text: str
    thinking: str = ""
    stopped: bool = False
    failed: bool = False
    thumb: int = 0
    attached: tuple[str, ...] = ()  # names of files
    tools: int = 0  # calls of tools, which are not taken over
    sources: int = 0


class Gpt4AllChat(Record):
    """What a file tells. `created_at` is in seconds since the epoch.

    `cut` where only the first messages could be read.
    """

    id: str
    name: str
    model: str
    created_at: float
    items: tuple[Gpt4AllItem, ...] = ()
    cut: bool = False


def read_gpt4all(file: BinaryIO, size: int) -> Gpt4AllChat:
    """Read a file of `size` bytes; raises BadStreamError where it is not what it should be."""
    stream = DataStream(file, size)
    if stream.uint32() != int.from_bytes(MAGIC, "big"):
        raise BadStreamError("another kind of file")
    version = stream.int32()
    if not 1 <= version <= NEWEST:
        raise BadStreamError(f"version {version}")
    created = stream.int64()
    identifier, name, _user, model = (stream.text() for _ in range(4))
    if version >= 3:
        stream.texts()  # collections of documents
    if version < 11:
        _pass_state(stream, version)
    count = stream.count32(_LEAST_ITEM)
    items = _items(_Items(stream, version), count)
    return Gpt4AllChat(identifier, name, model, float(created), items, len(items) < count)


def _items(reader: _Items, count: int) -> tuple[Gpt4AllItem, ...]:
    """Return the messages up to the first that cannot be read; it must not be the first."""
    found: list[Gpt4AllItem] = []
    for _ in range(count):
        try:
            found.append(reader.item())
        except BadStreamError:
            if not found:
                raise
            break
    return tuple(found)


def _pass_state(stream: DataStream, version: int) -> None:
    """Go past what the model itself held."""
    kept = stream.boolean() if version >= 6 else True
    if version >= 2:
        stream.skip(8)  # kind of model and of its state
    stream.text(), stream.text()  # the last answer and the name, which stand elsewhere too
    stream.skip(4)  # tokens
    if not kept:
        return
    if version < 4:
        stream.skip(4)
    stream.skip(8 if version >= 7 else 4)
    if version < 9:
        stream.skip(4 * stream.count(4))
    stream.skip(4 * stream.count(4))
    stream.skip_bytes()


class _Items:
    """Reads the messages of one file, and what is inside them."""

    def __init__(self, stream: DataStream, version: int) -> None:
        self._stream = stream
        self._version = version
        self._left = _MOST_ITEMS

    def item(self) -> Gpt4AllItem:
        """Read one message."""
        stream, version = self._stream, self._version
        self._count()
        if version < 12:
            stream.skip(4)
        kind = _kind(stream.text())
        text = stream.text()
        if version < 10:
            stream.text()  # the prompt with its template
        stream.text()  # an answer that was corrected for others
        stream.boolean()
        stopped, up, down = (stream.boolean() for _ in range(3))
        failed = stream.boolean() if version >= 11 and kind == "response" else False
        sources = self._sources()
        attached = self._attached() if version >= 10 else ()
        parts = _Parts()
        if version >= 12:
            self._inside(parts, _DEEPEST)
        return Gpt4AllItem(
            kind=kind,
            text="".join(parts.text) + text,
            thinking="\n\n".join(filter(None, parts.thinking)),
            stopped=stopped,
            failed=failed,
            thumb=int(up) - int(down),
            attached=attached,
            tools=parts.tools,
            sources=sources,
        )

    def _sources(self) -> int:
        """Go past the documents that were quoted; return how many there were."""
        stream = self._stream
        if self._version >= 8:
            count = stream.count(40)
            for _ in range(count):
                for _text in range(7):
                    stream.text()
                stream.skip(12)
            return count
        if self._version >= 3:
            stream.text()
            return len(stream.texts())
        return 0

    def _attached(self) -> tuple[str, ...]:
        names = []
        for _ in range(self._stream.count(8)):
            address = self._stream.raw(longest=64 * 1024).decode("utf-8", "replace")
            self._stream.skip_bytes()
            names.append(unquote(address.rstrip("/").rpartition("/")[2]))
        return tuple(names)

    def _inside(self, parts: _Parts, deepest: int) -> None:
        """Read what an answer is made of: text, thinking, calls of tools and what they gave."""
        for _ in range(self._stream.count(12)):
            self._count()
            if not deepest:
                raise BadStreamError("too deep")
            kind = _kind(self._stream.text())
            text = self._stream.text()
            if kind == "text":
                parts.text.append(text)
            elif kind == "think":
                parts.thinking.append(_without_tags(text))
                self._stream.skip(4)  # how long it took
            elif kind == "toolcall":
                parts.tools += 1
                self._pass_tool_call()
            self._inside(parts, deepest - 1)

    def _pass_tool_call(self) -> None:
        stream = self._stream
        stream.text()
        for _ in range(stream.count(12)):
            stream.text()
            stream.skip(4)
            self._pass_variant()
        stream.text()
        stream.skip(4)
        stream.text()

    def _pass_variant(self) -> None:
        stream = self._stream
        kind = stream.uint32()
        null = stream.boolean()
        if kind == _VARIANT_TEXT:
            stream.text()
        elif kind in _NUMBER_SIZES:
            stream.skip(_NUMBER_SIZES[kind])
        elif kind or not null:
            raise BadStreamError(f"a value of kind {kind}")

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise BadStreamError("too many items")


class _Parts:
    """What was found inside one message."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.thinking: list[str] = []
        self.tools = 0


def _kind(name: str) -> str:
    """Return "prompt" for "Prompt: ", and so on."""
    return name.strip().rstrip(":").casefold()


def _without_tags(text: str) -> str:
    """Return thinking without the tags that models write around it."""
    return text.strip().removeprefix("<think>").removesuffix("</think>").strip()
