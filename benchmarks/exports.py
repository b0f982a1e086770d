"""10,000 messages out of the store into a file of each text format, in seconds and megabytes.

Questions and answers of several languages; every fourth answer has a table, code and a formula,
each formula another. The web page is made with formulas as their source, and once with all of
them drawn; in `drawn_few` only every 20th answer has one, which is still many for most people.
"""

from __future__ import annotations

import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks.search_corpus import Corpus
from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.exporting import ExportFormat, ExportOptions, Selection
from hfchat_desktop.core.exporting.chat_json import json_head
from hfchat_desktop.core.exporting.choose import ChatChoice
from hfchat_desktop.core.exporting.text_file import write_pieces
from hfchat_desktop.core.exporting.web_blocks import Draw
from hfchat_desktop.core.exporting.writers import pieces
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.ui.export_words import export_words
from hfchat_desktop.workers.formula_client import FormulaClient

MESSAGES = 10_000
IN_ONE_CHAT = 500
_RICH = """

| Year | Sum | Gain |
|---|---:|---:|
| {n} | 1,050 zł | +5% |
| 10 | 1,629 zł | +63% |

```python
def grow(money: float, rate: float = {n}) -> float:
    return money * (1 + rate)  # each year
```

So $S = P(1+r)^{n}$, with **every** `year` counted.
"""


def run() -> dict[str, Any]:
    """Return seconds and megabytes by format."""
    found: dict[str, Any] = {"messages": MESSAGES, "chats": MESSAGES // IN_ONE_CHAT}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _fill(folder / "chats.sqlite3", folder)
        for form in ExportFormat:
            if form is not ExportFormat.PDF:
                found[form.value] = _export(folder, form)
        with FormulaClient() as formulas:
            found["drawn"] = _export(folder, ExportFormat.HTML, formulas)
        few = folder / "few"
        few.mkdir()
        _fill(few / "chats.sqlite3", few, formula_every=40)
        with FormulaClient() as formulas:
            found["drawn_few"] = _export(few, ExportFormat.HTML, formulas)
    return found


def _fill(path: Path, folder: Path, *, formula_every: int = 8) -> None:
    store, _ = ChatStore.open(path, backups=folder)
    texts = [line.text for line in Corpus().lines(MESSAGES)]
    with closing(store):
        for first in range(0, MESSAGES, IN_ONE_CHAT):
            chat, parent = store.create_chat(title=f"Chat {first}"), None
            for number in range(first, first + IN_ONE_CHAT):
                rich = _RICH.replace("{n}", str(number)) if number % 8 == 1 else ""
                if number % formula_every != 1:
                    rich = rich.replace("$", "`")
                role = Role.ASSISTANT if number % 2 else Role.USER
                parent = store.add_message(
                    chat.id, parent, role, texts[number] + rich, model="Qwen3 4B" * (number % 2)
                ).id


def _export(folder: Path, form: ExportFormat, draw: Draw | None = None) -> dict[str, float]:
    target, started = folder / f"out.{form.ending}", time.perf_counter()
    selection = Selection.everything(whole_tree=form is ExportFormat.JSON)
    with closing(ChatStore.open_read_only(folder / "chats.sqlite3")) as store:
        made = pieces(
            ChatChoice(store, selection).exported(form),
            ExportOptions.whole(form),
            export_words(),
            head=json_head(store, selection, time.time()),
            draw=draw,
        )
        write_pieces(target, made)
    took = time.perf_counter() - started
    return {"seconds": round(took, 2), "megabytes": round(target.stat().st_size / 1e6, 2)}
