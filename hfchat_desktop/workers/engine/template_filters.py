"""The Jinja filters that chat templates use, none of which can take all memory in one step.

Only these exist in a template; of Jinja's others (`pprint`, `urlize`, `center`, …) no chat
template is known to need one, and several can be made to run without end.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import Any

from hfchat_desktop.workers.engine.template_budget import Budget
from hfchat_desktop.workers.engine.template_limits import LimitError

Function = Callable[..., Any]

_FILTERS = """
    abs capitalize count d default dictsort e escape first float groupby int items last length list
    lower map max min reject rejectattr reverse safe select selectattr sort string title trim
    truncate unique upper
"""


def allowed_filters(builtin: Mapping[str, Function], budget: Budget) -> dict[str, Function]:
    """Return name -> filter, each counted in `budget`; `builtin` are Jinja's own."""
    found: dict[str, Function] = {name: builtin[name] for name in _FILTERS.split()}
    found |= {"round": _round, "sum": _sum, "tojson": _to_json}
    counted = {name: counted_function(filter_, budget) for name, filter_ in found.items()}
    return counted | {
        "format": lambda text, *args, **kwargs: _format(budget, text, args, kwargs),
        "indent": lambda text, *args, **kwargs: _indent(budget, text, *args, **kwargs),
        "join": lambda items, *args, **kwargs: _join(budget, items, *args, **kwargs),
        "replace": lambda text, *args, **kwargs: _replace(budget, text, *args, **kwargs),
    }


def counted_tests(builtin: Mapping[str, Any], budget: Budget) -> dict[str, Any]:
    """Return name -> test, each counted in `budget`."""
    found = dict(builtin)
    for name in ("odd", "even", "divisibleby"):
        found[name] = _numbers_only(found[name])
    return {name: counted_function(test, budget) for name, test in found.items()}


def counted_function(function: Function, budget: Budget) -> Function:
    """Wrap `function`: what it takes is weighed, what it returns is counted."""

    @wraps(function)
    def counted(*args: Any, **kwargs: Any) -> Any:
        for one in args:
            budget.weighed(one)
        for one in kwargs.values():
            budget.weighed(one)
        return budget.charged(function(*args, **kwargs))

    return counted


def _numbers_only(test: Function) -> Function:
    """Keep `odd` and its like from formatting a text with `%`."""

    @wraps(test)
    def checked(*args: Any) -> Any:
        if not all(isinstance(one, (int, float)) for one in args):
            raise TypeError("a number is needed")
        return test(*args)

    return checked


def _format(budget: Budget, text: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    """The filter `format`: `text % args`."""
    text = str(text)
    budget.check_format(text, (*args, *kwargs.values()), "%")
    return str(text % (kwargs or args))


def _indent(
    budget: Budget,
    text: Any,
    width: int | str = 4,
    first: bool = False,
    blank: bool = False,
) -> str:
    """The filter `indent`."""
    margin = width if isinstance(width, str) else " " * min(width, 1_000)
    lines = str(text).split("\n")
    budget.charge(len(lines) * (len(margin) + 16))
    first_line = margin + lines[0] if first else lines[0]
    rest = (margin + line if line.strip() or blank else line for line in lines[1:])
    return "\n".join([first_line, *rest])


def _join(budget: Budget, items: Iterable[Any], between: Any = "", attribute: Any = None) -> str:
    """The filter `join`."""
    if attribute is not None:
        items = (one[attribute] for one in items)
    texts = [str(budget.weighed(one)) for one in items]
    budget.charge(len(texts) * (len(str(between)) + 16) + sum(map(len, texts)))
    return str(between).join(texts)


def _replace(budget: Budget, text: Any, old: Any, new: Any, count: int = -1) -> str:
    """The filter `replace`."""
    whole, old, new = str(text), str(old), str(new)
    budget.charge(len(whole) + whole.count(old) * len(new))
    return whole.replace(old, new, -1 if count is None else count)


def _round(value: float, precision: int = 0, method: str = "common") -> float:
    """The filter `round`, whose precision Python would raise ten to."""
    if abs(precision) > 20 or abs(value) > 1e300:
        raise LimitError("the chat template rounds too far")
    if method == "common":
        return round(float(value), precision)
    up = -1 if method == "ceil" else 1
    scale = 10.0**precision
    return up * ((up * value * scale) // 1) / scale


def _sum(items: Iterable[Any], attribute: Any = None, start: float = 0) -> float:
    """The filter `sum`, for numbers."""
    total = start
    for one in items:
        value = one.get(attribute) if attribute is not None and isinstance(one, Mapping) else one
        if not isinstance(value, (int, float)) or not isinstance(total, (int, float)):
            raise TypeError("only numbers have a sum")
        total += value
    return total


def _to_json(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """The filter `tojson` as Hugging Face has it: nothing escaped for HTML."""
    if indent is not None and not (isinstance(indent, int) and 0 <= indent <= 16):
        raise LimitError("the chat template indents too wide")
    if separators is not None and max(map(len, separators)) > 16:
        raise LimitError("the chat template separates too wide")
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )
