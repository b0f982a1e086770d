"""A small real process that speaks the engine's protocol, in several bad ways.

Started as `python engine_process.py MODE`. It answers each question with its own words, or
misbehaves as its mode says: tests see what the window does about it.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
import time

from hfchat_desktop.workers.serve import Pipe, serve

STATS = {"prompt_tokens": 5, "completion_tokens": 3, "ttft_s": 0.01, "tokens_per_s": 50.0}


class Fake:
    """One child with one habit."""

    def __init__(self, pipe: Pipe, mode: str) -> None:
        self.pipe = pipe
        self.mode = mode
        self.stopped = threading.Event()
        self.commands: queue.Queue[dict | None] = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        while (command := self.pipe.receive()) is not None:
            if command.get("do") in ("stop", "load", "unload") and self.mode != "deaf":
                self.stopped.set()
            self.commands.put(command)
        self.commands.put(None)

    def run(self) -> None:
        self.pipe.send({"event": "hello", "llama_cpp": "fake", "pid": os.getpid()})
        while (command := self.commands.get()) is not None:
            if command["do"] == "load":
                self.load(command)
            elif command["do"] == "answer":
                self.answer(command)

    def load(self, command: dict) -> None:
        number = command["id"]
        if self.mode == "dies_loading":
            print("GGML_ASSERT(n > 0) failed", file=sys.stderr, flush=True)
            os.kill(os.getpid(), signal.SIGABRT)
        if self.mode == "hangs_loading":
            self.pipe.send({"event": "patience", "id": number, "seconds": 0.3})
            time.sleep(60)
        if self.mode == "refuses":
            error = {"kind": "ModelNotGgufError", "path": command["path"]}
            self.pipe.send({"event": "failed", "id": number, "error": error})
            return
        if self.mode == "slow_to_load":
            time.sleep(0.5)
        self.pipe.send({"event": "loading", "id": number, "progress": 0.5})
        model = {"path": command["path"], "name": "Fake", "n_ctx": 2048, "pid": os.getpid()}
        self.pipe.send({"event": "loaded", "id": number, "model": model, "load_s": 0.1})

    def answer(self, command: dict) -> None:
        number = command["id"]
        self.stopped.clear()
        self.pipe.send({"event": "reading", "id": number, "done": 0, "total": 5, "reused": 0})
        self.say(number, "Once ")
        if self.mode == "dies_writing":
            time.sleep(0.05)
            print("GGML_ASSERT(false) failed", file=sys.stderr, flush=True)
            os.kill(os.getpid(), signal.SIGSEGV)
        if self.mode == "hangs_writing":
            self.pipe.send({"event": "patience", "id": number, "seconds": 0.3})
            time.sleep(60)
        if self.mode in ("endless", "deaf"):
            while not self.stopped.is_set():
                self.say(number, "and ")
                time.sleep(0.005)
            self.end(number, "stopped")
            return
        last = command["messages"][-1]["content"]
        self.say(number, f"you said {last}")
        self.end(number, "stop")

    def say(self, number: int, text: str) -> None:
        self.pipe.send({"event": "text", "id": number, "text": text})

    def end(self, number: int, reason: str) -> None:
        self.pipe.send({"event": "ended", "id": number, "finish_reason": reason, "stats": STATS})


if __name__ == "__main__":
    chosen = sys.argv[1]
    sys.exit(serve(lambda pipe: Fake(pipe, chosen).run()))
