"""A small real process that answers questions, and names chats as its mode says.

Started as `python naming_engine.py MODE`. A question of no chat (0) is one for a name.
"""

from __future__ import annotations

import queue
import sys
import threading
import time

from hfchat_desktop.workers.serve import Pipe, serve

STATS = {"prompt_tokens": 5, "completion_tokens": 3, "ttft_s": 0.01, "tokens_per_s": 50.0}
NAMES = {
    "names": '"Bread and its rises."',
    "names_badly": "Of course!\nHere it is",
    "base": "Name",
    "small": "L'Alberta",
}


class Fake:
    """One child that knows one model."""

    def __init__(self, pipe: Pipe, mode: str) -> None:
        self.pipe = pipe
        self.mode = mode
        self.stopped = threading.Event()
        self.commands: queue.Queue[dict | None] = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        while (command := self.pipe.receive()) is not None:
            if command.get("do") == "stop":
                self.stopped.set()
            self.commands.put(command)
        self.commands.put(None)

    def run(self) -> None:
        self.pipe.send({"event": "hello", "llama_cpp": "fake"})
        while (command := self.commands.get()) is not None:
            number = command.get("id")
            if command["do"] == "load":
                model = {"n_ctx": 2048, "chat_template": self.mode != "base"}
                model["n_params"] = 135_000_000 if self.mode == "small" else 4_000_000_000
                self.pipe.send({"event": "loaded", "id": number, "model": model})
            elif command["do"] == "answer":
                self.answer(number, command)

    def answer(self, number: int, command: dict) -> None:
        text = "you said " + command["messages"][-1]["content"]
        if command["chat_id"] == 0:
            self.stopped.clear()
            while self.mode == "names_for_ever" and not self.stopped.is_set():
                time.sleep(0.005)
            text = NAMES.get(self.mode, "Too late")
        self.pipe.send({"event": "text", "id": number, "text": text})
        self.pipe.send({"event": "ended", "id": number, "finish_reason": "stop", "stats": STATS})


if __name__ == "__main__":
    chosen = sys.argv[1]
    sys.exit(serve(lambda pipe: Fake(pipe, chosen).run()))
