"""The child that turns the source of a formula into an SVG of plain shapes."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from hfchat_desktop.workers.serve import Message, Pipe

SIZE = 24.0
"""Pixels of the font in the SVG; measures are told for a font of one pixel."""

_LARGEST_SVG = 400_000
_SHAPES = {"svg", "g", "path", "rect", "line", "polyline", "polygon", "circle", "ellipse"}
_ATTRIBUTES = re.compile(
    r"width|height|viewBox|d|x|y|x1|x2|y1|y2|rx|ry|cx|cy|r|points|transform|fill|stroke"
    r"|stroke-\w+|fill-\w+|opacity"
)
_VALUE = re.compile(r"[\w\s#.,%()+-]*")


def run(pipe: Pipe) -> None:
    """Draw for the window until it is gone.

    It is told "ready" when all is imported. A command is {"tex", "display"}; the answer is
    {"event": "drawn", "svg", "box": [width, height, ascent]} or {"event": "failed"}.
    """
    draw = _Draw()
    pipe.send({"event": "ready"})
    while (command := pipe.receive()) is not None:
        pipe.send(draw.answer(str(command.get("tex", "")), bool(command.get("display"))))


class _Draw:
    """ziamath, set up so that QtSvg understands what it draws."""

    def __init__(self) -> None:
        from latex2mathml import exceptions
        from ziamath.config import config
        from ziamath.zmath import Latex

        config.svg2 = False  # QtSvg shows but fragments of SVG 2
        self._latex = Latex
        own = [kind for kind in vars(exceptions).values() if isinstance(kind, type)]
        foreseen: list[Any] = [ArithmeticError, AssertionError, AttributeError, LookupError]
        foreseen += [RuntimeError, StopIteration, TypeError, ValueError, SyntaxError]
        self._refusals = tuple(foreseen + own)

    def answer(self, tex: str, display: bool) -> Message:
        """Return what is told of one formula."""
        try:
            formula = self._latex(tex, size=SIZE, color="currentColor", inline=not display)
            svg = formula.svg()
        except self._refusals:
            return {"event": "failed"}
        return _answer(svg)


def _answer(svg: str) -> Message:
    """Return the answer for an SVG that is small enough and made of nothing but shapes."""
    if len(svg) > _LARGEST_SVG:
        return {"event": "failed"}
    root = ElementTree.fromstring(svg)
    box = [float(part) for part in root.get("viewBox", "").split()]
    if len(box) != 4 or min(box[2:]) <= 0 or not all(map(_is_shape, root.iter())):
        return {"event": "failed"}
    _, top, width, height = box
    measures = [round(value / SIZE, 5) for value in (width, height, -top)]
    return {"event": "drawn", "svg": svg, "box": measures}


def _is_shape(element: ElementTree.Element) -> bool:
    tag = element.tag.rpartition("}")[2]
    return tag in _SHAPES and all(
        _ATTRIBUTES.fullmatch(name) and _VALUE.fullmatch(value) and "url" not in value
        for name, value in element.attrib.items()
    )
