"""The words that a PNG picture carries beside its pixels. Not one pixel is decoded.

Chunks are walked by their lengths; a chunk that is not wanted is stepped over, and what is
packed is unpacked up to a limit, so that a small file cannot become a large text.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"

_CHUNKS_LIMIT = 10_000
_TEXT_CHUNKS = (b"tEXt", b"zTXt", b"iTXt")
_KEYWORD_LIMIT = 79
_OVERHEAD = 12  # bytes of a chunk besides its content: length, name and check sum


class PngDamagedError(ValueError):
    """The picture ends too early, a check sum is wrong, or packed words cannot be unpacked."""


class PngTooLargeError(ValueError):
    """A text is longer than the limit, or there are far too many chunks."""


def png_texts(data: bytes, wanted: Collection[str], limit: int) -> dict[str, bytes]:
    """Return the texts under the `wanted` keywords (in small letters), the first of each.

    `limit` counts bytes of one unpacked text. Raises PngDamagedError or PngTooLargeError.
    """
    found: dict[str, bytes] = {}
    for name, content, check in _chunks(data):
        if name not in _TEXT_CHUNKS:
            continue
        keyword = content[: _KEYWORD_LIMIT + 1].partition(b"\0")[0]
        key = keyword.decode("latin-1").casefold()
        if key not in wanted or key in found:
            continue
        if zlib.crc32(name + content) != check:
            raise PngDamagedError(key)
        found[key] = _text(name, content[len(keyword) + 1 :], limit)
    return found


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, int]]:
    """Yield name, content and check sum of each chunk up to the end of the picture."""
    if not data.startswith(SIGNATURE):
        raise PngDamagedError("signature")
    place = len(SIGNATURE)
    for _ in range(_CHUNKS_LIMIT):
        length = int.from_bytes(data[place : place + 4], "big")
        name = data[place + 4 : place + 8]
        end = place + _OVERHEAD + length
        if end > len(data) or not name.isalpha():
            raise PngDamagedError("chunk")
        if name == b"IEND":
            return
        yield name, data[place + 8 : end - 4], int.from_bytes(data[end - 4 : end], "big")
        place = end
    raise PngTooLargeError("chunks")


def _text(name: bytes, content: bytes, limit: int) -> bytes:
    """Return the words of a text chunk, whose content begins after its keyword."""
    if name == b"zTXt":  # one byte for the method, which is always 0
        return _unpacked(content[1:], limit)
    packed = False
    if name == b"iTXt":  # packed or not, method, language, keyword in that language
        packed = content[:1] == b"\x01"
        content = content[2:].partition(b"\0")[2].partition(b"\0")[2]
    if packed:
        return _unpacked(content, limit)
    if len(content) > limit:
        raise PngTooLargeError("text")
    return content


def _unpacked(content: bytes, limit: int) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(content, limit + 1)
    except zlib.error as error:
        raise PngDamagedError("packed text") from error
    if len(text) > limit:
        raise PngTooLargeError("packed text")
    if not unpacker.eof:
        raise PngDamagedError("packed text")
    return text
