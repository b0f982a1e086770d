"""Brings the words of the code into resources/i18n and makes what Qt loads of them.

    python packaging/translations.py update   # after words in the code changed
    python packaging/translations.py build    # after words in a .ts file changed
    python packaging/translations.py check    # say what is missing, in words

Qt's own lupdate loses what is called by another name (`translate = QCoreApplication.translate`,
a module's own `_tr`), so the words are read from the syntax tree here. The .ts files are Qt
Linguist's; hfchat_en.ts has only the words that change with a number. The .qm files lie beside
them and are committed, so that a checkout runs without a build.
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "hfchat_desktop"
FOLDER = ROOT / "resources" / "i18n"

PLURAL_FORMS = {
    "en": 2,
    "pl": 3,
    "de": 2,
    "fr": 2,
    "es": 2,
    "it": 2,
    "pt": 2,
    "uk": 3,
    "cs": 3,
    "tr": 1,
    "zh": 1,
    "ja": 1,
    "ar": 6,
}
"""How many forms a word with %n has, by Qt's rules. Polish: 1 token, 2 tokeny, 5 tokenów."""

_KEY_CONTEXT = "QShortcut"
KEYS = ("Ctrl", "Shift", "Alt", "Esc", "Del", "Return", "PgUp", "PgDown", "Home", "End")
"""Names of keys that Qt asks for. Its own are long in Spanish and wrong in Turkish, where Esc is
"give up" and Alt is "option"; these are as the keyboards of each language have them."""

SPELT_OUT = {"ar": (1, 2)}
"""Forms that stand for a single number, which a word may say instead of %n: "two chats" is one."""
RIGHT_TO_LEFT = frozenset({"ar"})
"""Languages whose lines run from right to left."""
_NAMED = re.compile(r"\{[^{}]*\}|(?<![\w.*/\\])[./][A-Za-z][\w./]*")
"""What is isolated: what goes into a sentence, and what begins with a dot or a stroke (.gguf)."""
_TRANSLATES = r"Q\w*Application\.translate"
_STRONG = ("L", "R", "AL")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")


@dataclass(frozen=True, order=True)
class Key:
    """What a translation is found by: the context, the English words, and a comment."""

    context: str
    source: str
    comment: str = ""


@dataclass
class Entry:
    """One text: its translation, one for each form where it has a number."""

    plural: bool = False
    words: list[str] = field(default_factory=list)


Entries = dict[Key, Entry]


class WordsError(Exception):
    """Words that cannot be translated as they stand in the code."""


def in_code(folder: Path = PACKAGE) -> Entries:
    """Return every text of the code; raises WordsError for one that is not a literal."""
    found: Entries = {}
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for key, plural in _Reader(path, tree).read():
            entry = found.setdefault(key, Entry())
            entry.plural = entry.plural or plural
    if folder == PACKAGE:
        found |= {Key(_KEY_CONTEXT, name): Entry() for name in KEYS}
    return found


class _Reader:
    """Reads one file: calls of `self.tr`, of `translate`, and of functions that wrap it.

    Other names of theirs are refused: their words would be found by nobody.
    """

    def __init__(self, path: Path, tree: ast.Module) -> None:
        self._path = path
        self._tree = tree
        self._wrappers = dict(_wrappers(tree))

    def read(self) -> Iterator[tuple[Key, bool]]:
        """Yield each text and whether it has a number."""
        yield from self._inside(self._tree, "")

    def _inside(self, node: ast.AST, context: str) -> Iterator[tuple[Key, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef) and child.name in self._wrappers:
                continue
            if isinstance(child, ast.Assign | ast.AnnAssign):
                self._refuse_another_name(child)
            if isinstance(child, ast.Call):
                found = self._of_call(child, context)
                if found is not None:
                    yield found
            name = child.name if isinstance(child, ast.ClassDef) else context
            yield from self._inside(child, name)

    def _of_call(self, call: ast.Call, context: str) -> tuple[Key, bool] | None:
        name = _called(call)
        if name in self._wrappers:
            return self._key(call, self._wrappers[name], call.args)
        if name == "self.tr":
            return self._key(call, context, call.args)
        if name == "translate" or re.fullmatch(_TRANSLATES, name):
            if not call.args:
                raise self._error(call)
            return self._key(call, _literal(call.args[0]), call.args[1:])
        if name == "tr" or name.endswith(".tr"):
            raise self._error(call)
        return None

    def _refuse_another_name(self, given: ast.Assign | ast.AnnAssign) -> None:
        value = ast.unparse(given.value) if isinstance(given.value, ast.Attribute) else ""
        names = given.targets if isinstance(given, ast.Assign) else [given.target]
        other = [name for name in map(ast.unparse, names) if name != "translate"]
        if re.fullmatch(_TRANSLATES, value) and other:
            raise WordsError(
                f"{self._path}:{given.lineno}: words of {other[0]} would be found by nobody: "
                "call it translate"
            )

    def _key(
        self, call: ast.Call, context: str | None, arguments: list[ast.expr]
    ) -> tuple[Key, bool]:
        literals = [_literal(argument) for argument in arguments[:2]]
        if not context or not literals or None in literals or call.keywords:
            raise self._error(call)
        return Key(context, *(text or "" for text in literals)), len(arguments) > 2

    def _error(self, call: ast.Call) -> WordsError:
        return WordsError(
            f"{self._path}:{call.lineno}: {ast.unparse(call)} is not made of literal words"
        )


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func) if isinstance(call.func, ast.Name | ast.Attribute) else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield name and context of `def _tr(text): return QCoreApplication.translate("X", text)`."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        first = node.args.args[0].arg
        for call in (part for part in ast.walk(node) if isinstance(part, ast.Call)):
            if len(call.args) < 2 or not _called(call).endswith("translate"):
                continue
            context, text = _literal(call.args[0]), call.args[1]
            if context and isinstance(text, ast.Name) and text.id == first:
                yield node.name, context


# --- the files ---------------------------------------------------------------------------


def ts_file(language: str) -> Path:
    """Return the file with the words of a language."""
    return FOLDER / f"hfchat_{language}.ts"


def qm_file(language: str) -> Path:
    """Return the file that Qt loads."""
    return ts_file(language).with_suffix(".qm")


def read_ts(path: Path) -> Entries:
    """Return what a file of Qt Linguist holds; nothing where there is none."""
    if not path.exists():
        return {}
    found: Entries = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = Key(name, message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = _read_message(message)
    return found


def _read_message(message: ET.Element) -> Entry:
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    if translation is None or translation.get("type") == "unfinished":
        return Entry(plural)
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Entry(plural, forms if plural else [translation.text or ""])


def write_ts(path: Path, language: str, entries: Entries) -> None:
    """Write the file, in a fixed order so that a change shows as what it is."""
    forms = PLURAL_FORMS[language]
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({key.context for key in entries}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for key in sorted(key for key in entries if key.context == name):
            _write_message(context, key, entries[key], forms)
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def _write_message(context: ET.Element, key: Key, entry: Entry, forms: int) -> None:
    message = ET.SubElement(context, "message")
    if entry.plural:
        message.set("numerus", "yes")
    ET.SubElement(message, "source").text = key.source
    if key.comment:
        ET.SubElement(message, "comment").text = key.comment
    translation = ET.SubElement(message, "translation")
    whole = len(entry.words) == (forms if entry.plural else 1) and all(entry.words)
    if not whole:
        translation.set("type", "unfinished")
    if not entry.plural:
        translation.text = "".join(entry.words)
        return
    for place in range(forms):
        form = ET.SubElement(translation, "numerusform")
        form.text = entry.words[place] if place < len(entry.words) else ""


# --- what is wrong -----------------------------------------------------------------------


def faults(language: str) -> list[str]:
    """Return what is missing or wrong in the words of a language, one sentence each."""
    code = _wanted(in_code(), language)
    entries = read_ts(ts_file(language))
    found = [f"not in the .ts file, run update: {key}" for key in sorted(set(code) - set(entries))]
    found += [f"no longer in the code, run update: {k}" for k in sorted(set(entries) - set(code))]
    for key in sorted(set(code) & set(entries)):
        forms = PLURAL_FORMS[language] if code[key].plural else 1
        words = entries[key].words
        if len(words) != forms or not all(words):
            found.append(f"not translated: {key}")
        for form, text in enumerate(words):
            spelt_out = code[key].plural and form in SPELT_OUT.get(language, ())
            if _differs(key, text) and not (spelt_out and not _differs(key, f"{text}%n")):
                found.append(f"placeholders differ: {key}: {text}")
            if not text.endswith(_files_of(key.source)):
                found.append(f"the files of a dialog differ: {key}: {text}")
    return found


def _differs(key: Key, text: str) -> bool:
    return sorted(_PLACEHOLDER.findall(key.source)) != sorted(_PLACEHOLDER.findall(text))


def _wanted(code: Entries, language: str) -> Entries:
    """English needs only the words that change with a number."""
    return {key: entry for key, entry in code.items() if language != "en" or entry.plural}


def update() -> None:
    """Bring new words of the code into each file and leave out those that are gone.

    Words that only moved to another class keep their translation.
    """
    code = in_code()
    for language in PLURAL_FORMS:
        path = ts_file(language)
        known = read_ts(path)
        wanted = _wanted(code, language)
        moved = {(k.source, k.comment): e.words for k, e in known.items() if k not in wanted}
        entries = {
            key: Entry(entry.plural, known[key].words)
            if key in known
            else Entry(entry.plural, moved.get((key.source, key.comment), []))
            for key, entry in wanted.items()
        }
        write_ts(path, language, entries)
        new, gone = len(set(wanted) - set(known)), len(set(known) - set(wanted))
        print(f"{path.name}: {len(entries)} texts, {new} new, {gone} gone")


def _files_of(source: str) -> str:
    """Return the end of a text that Qt reads as a choice of files, as "(*.json)"; else ""."""
    found = re.search(r" ?(\(\*\.[^()]*\))$", source)
    return found[1] if found else ""


def for_qt(language: str, text: str, context: str = "") -> str:
    """Return a translation as Qt gets it; names of keys, which it joins, as they are.

    Counts are written as the locale does (%Ln): 23 040 messages, not 23040.
    Where the language runs from right to left, what goes into a sentence is isolated (FSI and
    PDI of UAX #9): an English name would else take the words beside it along. A sentence that
    begins with a Latin word is told to run to the left all the same (RLM).
    """
    text = text.replace("%n", "%Ln")
    if language not in RIGHT_TO_LEFT or not text or context == _KEY_CONTEXT:
        return text
    first = next(
        (way for way in map(unicodedata.bidirectional, _NAMED.sub("", text)) if way in _STRONG), ""
    )
    return ("\u200f" if first == "L" else "") + _NAMED.sub("\u2068\\g<0>\u2069", text)


def ts_for_qt(language: str, text: str) -> str:
    """Return a file of translations as lrelease gets it."""

    def turned(found: re.Match[str]) -> str:
        return found[1] + for_qt(language, found[2]) + found[3]

    parts = re.split(r"(<context>.*?</context>)", text, flags=re.DOTALL)
    words = re.compile(r"(<(?:translation|numerusform)>)([^<]+)(</)")
    of_keys = f"<name>{_KEY_CONTEXT}</name>"
    return "".join(part if of_keys in part else words.sub(turned, part) for part in parts)


def build() -> None:
    """Make a .qm of each .ts with Qt's lrelease, which comes with PySide6.

    An app that runs has the old file in its memory, so it is replaced and not written over.
    """
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for language in PLURAL_FORMS:
        made = qm_file(language).with_suffix(".qm.new")
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / ts_file(language).name
            source.write_text(
                ts_for_qt(language, ts_file(language).read_text(encoding="utf-8")), encoding="utf-8"
            )
            subprocess.run([str(tool), "-silent", str(source), "-qm", str(made)], check=True)
        os.replace(made, qm_file(language))
        print(f"{qm_file(language).name}: {qm_file(language).stat().st_size} bytes")


def check() -> int:
    """Tell what is wrong; return 1 if there is anything."""
    wrong = [f"{language}: {fault}" for language in PLURAL_FORMS for fault in faults(language)]
    print("\n".join(wrong) or "All words are translated.")
    return 1 if wrong else 0


def main() -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description="The words of HFChat in other languages.")
    parser.add_argument("command", choices=("update", "build", "check"))
    command = parser.parse_args().command
    if command == "check":
        return check()
    if command == "update":
        update()
    else:
        build()
    return 0


if __name__ == "__main__":
    sys.exit(main())
