"""markdown-it-py's rules, and our own beside them: what is kept, and what is understood more.

A link definition is one line and kept as a block; a table keeps the cells beyond its head;
formulas, footnotes and the boxes of tasks are found. This module takes 40 ms to import.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference, unescapeAll
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import table as table_rule
from markdown_it.rules_block.table import escapedSplit, getLine
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.footnote.index import footnote_def

from hfchat_desktop.core.formulas import block_end, inline_end

MAX_NESTING = 100  # of markdown-it's tokens; deeper content would be dropped by it
_TASK = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
_MARK = re.compile(r"\[\^([^\]\[\s]{1,80})\]")
_FOOTNOTE = "\x00^"  # before a label among the references: no text can hold it
_DEFINITION = re.compile(
    r"""\[(?P<label>(?:[^\[\]\\]|\\.)+)\]:[ \t]*
    (?:<(?P<angled>[^<>]*)>|(?P<bare>[^\s<]\S*))
    (?:[ \t]+(?:"(?P<t1>[^"]*)"|'(?P<t2>[^']*)'|\((?P<t3>[^()]*)\)))?[ \t]*""",
    re.VERBOSE,
)


def make_parser(without: str = "") -> MarkdownIt:
    """Return a parser with all rules but those named in `without`."""
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING})
    parser.enable(["table", "strikethrough"])
    parser.disable(["html_block", "html_inline"])
    parser.block.ruler.at("reference", _definition, {"alt": []})
    parser.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    also: RuleOptionsType = {"alt": ["paragraph", "reference"]}
    parser.block.ruler.before("fence", "formula_block", _formula_block, also)
    parser.block.ruler.before("reference", "footnote", _footnote, also)
    parser.inline.ruler.before("escape", "formula", _formula)
    parser.inline.ruler.before("link", "footnote_mark", _footnote_mark)
    parser.core.ruler.before("inline", "tasks", _tasks)
    if without:
        parser.disable(without.split())
    return parser


def _definition(state: StateBlock, start_line: int, _end_line: int, silent: bool) -> bool:
    """Accept a link definition of one line, and keep its words as a block."""
    if state.is_code_block(start_line):
        return False
    found = _DEFINITION.fullmatch(getLine(state, start_line).rstrip())
    if found is None:
        return False
    address = unescapeAll(found["angled"] if found["angled"] is not None else found["bare"])
    href = state.md.normalizeLink(address)
    label = normalizeReference(found["label"])
    if not label or not state.md.validateLink(href):
        return False
    if silent:
        return True
    title = unescapeAll(found["t1"] or found["t2"] or found["t3"] or "")
    state.env.setdefault("references", {}).setdefault(label, {"title": title, "href": href})
    token = state.push("definition", "", 0)
    token.map = [start_line, start_line + 1]
    token.content = getLine(state, start_line).strip()
    state.line = start_line + 1
    return True


def _table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Accept a table as markdown-it does, and note the cells that it would drop."""
    before = len(state.tokens)
    if not table_rule(state, start_line, end_line, silent):
        return False
    if silent:
        return True
    for token in state.tokens[before:]:
        if token.type == "tr_open" and token.map is not None:
            cells = escapedSplit(getLine(state, token.map[0]).strip())
            if cells and not cells[0]:
                cells.pop(0)
            if cells and not cells[-1]:
                cells.pop()
            token.meta["cells"] = cells
    return True


def _formula_block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Accept a formula that has its lines for itself."""
    if state.is_code_block(start_line):
        return False
    least = min(state.blkIndent, state.sCount[start_line])

    def line_at(number: int) -> str | None:
        if number >= end_line:
            return None
        return getLine(state, number).strip() if state.sCount[number] >= least else ""

    end = block_end(line_at, start_line)
    if end < 0:
        return False
    if silent:
        return True
    token = state.push("formula_block", "", 0)
    token.map = [start_line, end]
    token.content = "\n".join(line_at(number) or "" for number in range(start_line, end))
    state.line = end
    return True


def _footnote(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Accept the words of a footnote, and remember its label."""
    before = len(state.tokens)
    if not _MARK.match(getLine(state, start_line).strip()) or not footnote_def(
        state, start_line, end_line, silent
    ):
        return False
    if not silent:
        label = state.tokens[before].meta["label"]
        state.env.setdefault("references", {}).setdefault(_FOOTNOTE + label, {"href": ""})
    return True


def _footnote_mark(state: StateInline, silent: bool) -> bool:
    """Accept the mark of a footnote that is known."""
    found = _MARK.match(state.src, state.pos, state.posMax)
    if found is None or _FOOTNOTE + found[1] not in state.env.get("references", {}):
        return False
    if not silent:
        state.push("footnote_mark", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _formula(state: StateInline, silent: bool) -> bool:
    """Accept a formula in running text."""
    char = state.src[state.pos]
    if char not in "$\\" or (char == "$" and state.pending.endswith("$")):
        return False
    end = inline_end(state.src, state.pos, state.posMax)
    if end < 0:
        return False
    if not silent:
        state.push("formula", "", 0).content = state.src[state.pos : end]
    state.pos = end
    return True


def _tasks(state: StateCore) -> None:
    """Take the box off the words of a task, and note it at the item of the list."""
    tokens = state.tokens
    for at, token in enumerate(tokens[2:], 2):
        if token.type == "inline" and tokens[at - 2].type == "list_item_open":
            found = _TASK.match(token.content)
            if found:
                tokens[at - 2].meta["task"] = found[1].lower()
                token.content = token.content[found.end() :]
