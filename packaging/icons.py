"""The app's icon in the formats of each system, drawn from its one SVG by Qt alone.

`python packaging/icons.py [FOLDER]` writes `hfchat-16.png` … `hfchat-512.png`, `hfchat.svg`,
`hfchat.ico` (Windows) and `hfchat.icns` (macOS) into FOLDER, `build/icons` when it is left
out. The same SVG gives the same bytes.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "icons" / "app.svg"
FOLDER = ROOT / "build" / "icons"
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In pixels; what the icon theme of Linux has folders for."""
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""In pixels; what Windows shows at 100 to 200 %. The last one is kept as PNG."""
ICNS_PNG = (
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
)
"""The types of macOS that hold PNG, and their pixels; 10 to 14 are for dense screens."""
ICNS_ARGB = ((b"ic04", 16), (b"ic05", 32))
"""The two small ones: macOS expects four packed planes in them."""


def image(size: int) -> QImage:
    """Return the icon, `size` pixels wide and high."""
    drawn = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(0)
    renderer = QSvgRenderer(str(SOURCE))
    if not renderer.isValid():
        raise ValueError(f"{SOURCE} cannot be drawn")
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn.convertToFormat(QImage.Format.Format_ARGB32)


def png(size: int) -> bytes:
    """Return the icon as a PNG file."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image(size).save(buffer, "PNG"):
        raise ValueError("Qt cannot write PNG")
    return bytes(held.data())


def ico() -> bytes:
    """Return the icon for Windows: bitmaps, and a PNG for the largest."""
    pictures = [png(size) if size >= 256 else _bitmap(size) for size in ICO_SIZES]
    at = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns() -> bytes:
    """Return the icon for macOS."""
    parts = [(kind, b"ARGB" + _planes(size)) for kind, size in ICNS_ARGB]
    parts += [(kind, png(size)) for kind, size in ICNS_PNG]
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write(folder: Path) -> list[Path]:
    """Write all the files into a folder, and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {f"hfchat-{size}.png": png(size) for size in PNG_SIZES}
    files |= {"hfchat.svg": SOURCE.read_bytes(), "hfchat.ico": ico(), "hfchat.icns": icns()}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


def _bitmap(size: int) -> bytes:
    """Return a bitmap as .ico holds it: 32 bits, from the bottom up, an empty mask behind it."""
    drawn = image(size)
    rows = [bytes(drawn.constScanLine(y))[: 4 * size] for y in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(rows) + mask


def _planes(size: int) -> bytes:
    """Return alpha, red, green and blue, each packed as runs that repeat nothing."""
    drawn = image(size)
    pixels = b"".join(bytes(drawn.constScanLine(y))[: 4 * size] for y in range(size))
    packed = b""
    for channel in (3, 2, 1, 0):  # the bytes of a pixel are blue, green, red, alpha
        plane = pixels[channel::4]
        runs = [plane[at : at + 128] for at in range(0, len(plane), 128)]
        packed += b"".join(bytes([len(run) - 1]) + run for run in runs)
    return packed


def main(arguments: list[str]) -> int:
    """Write the icons and name them."""
    for path in write(Path(arguments[0]) if arguments else FOLDER):
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
