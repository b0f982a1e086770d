"""Profiles for windows that are measured, and the windows themselves."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.measures import ROOT, STARTER, offscreen
from hfchat_desktop.core.chats import ReplyState, ReplyStats, Role, Sampling
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import Profile, profile

ANSWER = (
    "## Compound interest\n\nInterest earns **interest**. The balance after `n` years:\n\n"
    "- the first ten years add 629\n- the second ten add 1,024\n\n"
    "| Years | Balance |\n|---|---|\n| 10 | 1,628.89 |\n| 20 | 2,653.30 |\n\n"
    "```python\ndef balance(amount, rate, years):\n    return amount * (1 + rate) ** years\n```\n"
)


def make_profile(folder: Path, *, model: bool, messages: int = 0, **settings: Any) -> Profile:
    """Make a profile with settings, the starter model and a last chat of so many messages."""
    place = profile(folder)
    place.models.mkdir(parents=True, exist_ok=True)
    place.config.mkdir(parents=True, exist_ok=True)
    place.settings_file.write_text(json.dumps(settings))
    if model:
        (place.models / STARTER.name).symlink_to(STARTER)
    if messages:
        fill(place, messages)
    return place


def fill(place: Profile, messages: int) -> int:
    """Write a chat that is the last one open; return its number."""
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    chat = store.create_chat(title="Compound interest in ten lines")
    parent = None
    for turn in range(messages // 2):
        asked = store.add_message(chat.id, parent, Role.USER, f"Question {turn}: and then?")
        reply = store.begin_reply(chat.id, asked.id, model="SmolLM2 135M", sampling=Sampling())
        stats = ReplyStats(prompt_tokens=40, completion_tokens=120, tokens_per_s=21.3, ttft_s=0.4)
        store.finish_reply(reply.id, text=ANSWER, thinking="", state=ReplyState.DONE, stats=stats)
        parent = reply.id
    store.remember("last_chat", chat.id)
    store.close()
    return chat.id


def watch(place: Profile, question: str = "") -> dict[str, float]:
    """Start the window on a profile and return what its watcher saw."""
    folder = str(place.config.parent)
    command = [sys.executable, "-m", "benchmarks.probe", folder, str(time.monotonic())]
    if question:
        command.append(question)
    done = subprocess.run(
        command, cwd=ROOT, env=offscreen(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return dict(json.loads(done.stdout.splitlines()[-1]))
