"""An hour (or less) at the keyboard: the real app, a real model, no pointer.

    python -m tests.journeys.keyboard_hour --profile DIR [--minutes N] [--shots DIR]

The profile must be a new folder. Prints one line for each round and a summary as JSON; the
exit status is 0 where all went well. It needs Xvfb and xdotool, and takes openbox and
ImageMagick's `import` where they are installed.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.journeys.keyboard_steps import KeyboardSteps
from tests.journeys.running_app import RunningApp, wait_for
from tests.journeys.screen import NEEDED, Screen, missing

ROOT = Path(__file__).resolve().parents[2]
_MODEL = ROOT / "build" / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf"
_BETWEEN_KILLS = 180.0


class KeyboardHour:
    """Does all steps again and again, kills the app now and then, and notes what is wrong."""

    def __init__(self, screen: Screen, app: RunningApp, language: str) -> None:
        self._screen = screen
        self._app = app
        self._steps = KeyboardSteps(screen, app, self._check, language)
        self._step = ""
        self._faults: list[str] = []
        self._memory: list[list[float]] = []  # MiB, a list for each start
        self._kills = 0
        self._rounds = 0
        self._kept = (0, 0)

    def spend(self, minutes: float) -> dict[str, object]:
        """Use the app for some minutes and return what was seen."""
        end = time.monotonic() + 60 * minutes
        self._start()
        kill_at = time.monotonic() + _BETWEEN_KILLS
        while time.monotonic() < end:
            for step in self._steps.all():
                self._do(step)
                if time.monotonic() > kill_at:
                    self._kill_and_start()
                    kill_at = time.monotonic() + _BETWEEN_KILLS
                if time.monotonic() > end:
                    break
            self._end_round()
        self._kill_and_start()
        self._app.kill()
        return self._summary()

    def _start(self) -> None:
        self._screen.find_window(self._app.start())
        time.sleep(2)
        self._memory.append([self._app.memory()])

    def _do(self, step: Callable[[], None]) -> None:
        self._step = step.__name__
        step()
        self._watch()
        self._steps.go_home()

    def _watch(self) -> None:
        """Look whether it lives, is quiet, and has lost nothing."""
        if not self._app.is_alive():
            self._check(False, "the app runs")
            self._start()
        errors = self._app.new_errors()
        self._check(not errors, f"nothing is printed: {errors}")
        rows = self._app.rows(
            "SELECT (SELECT count(*) FROM chats), (SELECT count(*) FROM messages)"
        )
        now = (int(rows[0][0]), int(rows[0][1])) if rows else (0, 0)
        fewer = now[0] < self._kept[0] or now[1] < self._kept[1]
        self._check(not fewer, f"chats and messages stay: {self._kept} became {now}")
        self._kept = now

    def _kill_and_start(self) -> None:
        self._step = "kill"
        self._memory[-1].append(self._app.memory())
        left = self._app.kill()
        self._check(not left, f"no process is left behind: {left}")
        found = self._app.doctor()
        self._check(found.get("integrity") == "ok", f"the database is whole: {found}")
        self._kills += 1
        self._start()
        same = wait_for(lambda: self._app.is_alive(), 2)
        self._check(same, "it starts again")
        self._watch()

    def _end_round(self) -> None:
        self._rounds += 1
        self._memory[-1].append(self._app.memory())
        print(
            f"round {self._rounds}: {self._kept[0]} chats, {self._kept[1]} messages,"
            f" {self._memory[-1][-1]:.0f} MiB, {len(self._faults)} faults",
            flush=True,
        )

    def _check(self, is_so: bool, expected: str) -> None:
        if not is_so:
            self._faults.append(f"{self._step}: {expected}")
            print(f"FAULT {self._faults[-1]}", flush=True)
            self._screen.shoot(f"fault-{self._step}")

    def _summary(self) -> dict[str, object]:
        return {
            "rounds": self._rounds,
            "kills": self._kills,
            "chats": self._kept[0],
            "messages": self._kept[1],
            "memory_mib": [[round(value) for value in life] for life in self._memory],
            "faults": self._faults,
        }


def main() -> int:
    """Run it from the command line."""
    parser = argparse.ArgumentParser(prog="keyboard_hour", description=__doc__)
    parser.add_argument("--profile", type=Path, required=True, help="a folder that is not there")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--shots", type=Path, help="keep pictures of the screen here")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=("en", "pl"), default="en")
    arguments = parser.parse_args()
    lacking = missing()
    if lacking or not _MODEL.exists():
        lacking = lacking or [str(_MODEL)]
        sys.stderr.write(f"{', '.join(lacking)} missing; {' and '.join(NEEDED)} are needed\n")
        return 2
    profile = arguments.profile.absolute()
    profile.mkdir(parents=True)
    screen = Screen(arguments.shots)
    app = RunningApp(profile, screen.environment)
    app.write_settings(
        model_path=str(_MODEL),
        max_tokens=200,
        theme=arguments.theme,
        language=arguments.language,
    )
    try:
        summary = KeyboardHour(screen, app, arguments.language).spend(arguments.minutes)
    finally:
        app.kill()
        screen.close()
    print(json.dumps(summary, indent=2))
    return 1 if summary["faults"] else 0


if __name__ == "__main__":
    sys.exit(main())
