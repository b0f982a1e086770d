"""From a JSON schema to a grammar, by the converter that comes with llama-cpp-python.

It is an older translation of llama.cpp's own. Four things are put right: strings may hold no
raw control characters, backslashes in names and constants are escaped, letters beyond ASCII
are written as they are, and many repetitions are counted instead of written out.
"""

from __future__ import annotations

import importlib.util
import json
import re
from functools import lru_cache, partial
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from hfchat_desktop.core.grammar import MAX_REPETITIONS, check_grammar
from hfchat_desktop.errors import GrammarError

MAX_BYTES = 128 * 1024
_SECONDS = 2.0
_DETAIL_CHARACTERS = 200
_COUNTS = ("minItems", "maxItems", "minLength", "maxLength")
_HEX = "[0-9a-fA-F]"
_CHARACTER = rf'[^"\\\x7F\x00-\x1F] | "\\" (["\\/bfnrt] | "u" {_HEX} {_HEX} {_HEX} {_HEX})'


@lru_cache(maxsize=4)
def grammar_of_schema(text: str) -> str:
    """Return the grammar of what a schema describes. Raises GrammarError."""
    from hfchat_desktop.workers.engine.template_limits import FAILURES, run_limited

    schema = _read(text)
    try:
        _check_counts(schema)
        grammar = run_limited(partial(_converted, schema), _SECONDS)
        check_grammar(grammar)
    except GrammarError as error:
        raise GrammarError(reason=_reason_of(error), schema=True) from error
    except FAILURES as error:
        detail = f"{error}"[:_DETAIL_CHARACTERS]
        raise GrammarError(reason="unsupported", detail=detail, schema=True) from error
    return grammar


def _read(text: str) -> dict[str, Any]:
    if len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise GrammarError(reason="too_long", schema=True)
    try:
        schema = json.loads(text)
    except json.JSONDecodeError as error:
        raise GrammarError(
            reason="not_json", detail=error.msg, line=error.lineno, schema=True
        ) from error
    except RecursionError as error:
        raise GrammarError(reason="too_deep", schema=True) from error
    if not isinstance(schema, dict):
        raise GrammarError(reason="unsupported", detail="no object", schema=True)
    return schema


def _check_counts(node: Any) -> None:
    """Refuse numbers of repetitions that would be written out by the million."""
    if isinstance(node, dict):
        for name in _COUNTS:
            count = node.get(name)
            if isinstance(count, int) and not 0 <= count <= MAX_REPETITIONS:
                raise GrammarError(reason="too_long", schema=True)
        for count in re.findall(r"\d+", str(node.get("pattern", ""))):
            if len(count) > 4 or int(count) > MAX_REPETITIONS:
                raise GrammarError(reason="too_long", schema=True)
    for inner in node.values() if isinstance(node, dict) else node:
        if isinstance(inner, dict | list):
            _check_counts(inner)


def _reason_of(error: GrammarError) -> str:
    """The grammar's own lines say nothing to whoever wrote a schema."""
    known = ("too_long", "too_deep", "left_recursion", "ambiguous")
    return error.reason if error.reason in known else "unsupported"


def _converted(schema: dict[str, Any]) -> str:
    converter = _converters().SchemaConverter(
        prop_order={}, allow_fetch=False, dotall=False, raw_pattern=False
    )
    converter.visit(converter.resolve_refs(schema, "stdin"), "")
    grammar: str = converter.format_grammar()
    return grammar


@lru_cache(maxsize=1)
def _converters() -> ModuleType:
    """Return the package's module alone: the package itself would take llama.cpp's log over."""
    package = importlib.util.find_spec("llama_cpp")
    folders = (package.submodule_search_locations if package else None) or [""]
    file = Path(folders[0]) / "llama_grammar.py"
    spec = importlib.util.spec_from_file_location("_hfchat_json_schema", file)
    if spec is None or spec.loader is None:
        raise ImportError("llama-cpp-python has no llama_grammar", name="llama_grammar")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    _put_right(module)
    return module


def _put_right(module: Any) -> None:
    module.json = SimpleNamespace(dumps=partial(json.dumps, ensure_ascii=False), loads=json.loads)
    module.GRAMMAR_LITERAL_ESCAPE_RE = re.compile(r'[\r\n"\\]')
    module.GRAMMAR_LITERAL_ESCAPES = {**module.GRAMMAR_LITERAL_ESCAPES, "\\": "\\\\"}
    module.PRIMITIVE_RULES["char"].content = _CHARACTER
    module._build_repetition = _repetition


def _repetition(
    item: str,
    least: int,
    most: int | None,
    separator_rule: str | None = None,
    item_rule_is_literal: bool = False,
) -> str:
    """Return `item` so many times, `most` None for no end, with a rule between each two."""
    if most is not None and most < least:
        raise ValueError(f"at least {least} and at most {most}")
    if most == 0:
        return '""'
    if separator_rule is None:
        return f"{item}{{{least},{'' if most is None else most}}}"
    end = "" if most is None else most - 1
    more = f"({separator_rule} {item}){{{max(0, least - 1)},{end}}}"
    return f"{item} {more}" if least else f"({item} {more})?"
