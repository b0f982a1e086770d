"""The icons of the systems hold the same picture in the sizes that each of them asks for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
import icons


def _pictures(data: bytes, kind: bytes) -> list[QImage]:
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    found = []
    for at in range(max(1, reader.imageCount())):
        reader.jumpToImage(at)
        found.append(reader.read())
    return found


def _same(one: QImage, other: QImage) -> bool:
    form = QImage.Format.Format_ARGB32
    return one.convertToFormat(form) == other.convertToFormat(form)


@pytest.mark.parametrize("size", icons.PNG_SIZES)
def test_a_png_is_as_large_as_its_name_says_and_not_empty(size):
    (picture,) = _pictures(icons.png(size), b"png")
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(size // 2, size // 6).alpha() == 255
    assert picture.pixelColor(0, 0).alpha() == 0


def test_the_icon_of_windows_holds_every_size_and_the_right_picture():
    pictures = _pictures(icons.ico(), b"ico")
    assert [picture.width() for picture in pictures] == list(icons.ICO_SIZES)
    for picture in pictures:
        assert _same(picture, icons.image(picture.width()))


def test_the_icon_of_macos_is_read_back_with_its_sizes():
    data = icons.icns()
    found, at = {}, 8
    while at < len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "big")
        found[data[at : at + 4]] = data[at + 8 : at + length]
        at += length
    assert int.from_bytes(data[4:8], "big") == len(data) == at
    for kind, size in icons.ICNS_PNG:
        (picture,) = _pictures(found[kind], b"png")
        assert _same(picture, icons.image(size))
    for kind, size in icons.ICNS_ARGB:
        planes = _unpacked(found[kind][4:])
        assert found[kind][:4] == b"ARGB"
        assert len(planes) == 4 * size * size


def _unpacked(data: bytes) -> bytes:
    """Undo the packing as macOS does: a run of its own bytes, or one byte repeated."""
    out, at = b"", 0
    while at < len(data):
        control = data[at]
        if control < 0x80:
            out += data[at + 1 : at + 2 + control]
            at += 2 + control
        else:
            out += data[at + 1 : at + 2] * (control - 125)
            at += 2
    return out


def test_the_same_drawing_gives_the_same_bytes():
    assert icons.ico() == icons.ico()
    assert icons.icns() == icons.icns()
