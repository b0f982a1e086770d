"""Progress on standard error: one line that changes on a terminal, few plain lines elsewhere."""

from __future__ import annotations

import shutil
import sys
import time

from hfchat_desktop.cli_figures import size_text, speed_text, time_text

_DRAWN_EVERY_S = 0.1
_PLAIN_STEP = 0.1
_WIDEST_BAR = 40
_SPEED_OVER_S = 5.0


class Progress:
    """Shows how far something is. `words` names it; `plainly` says it without a terminal, too."""

    def __init__(self, words: str, *, plainly: bool = True) -> None:
        self._words = words
        self._plainly = plainly
        self._is_terminal = sys.stderr.isatty()
        self._drawn_at = 0.0
        self._plain_share = -1.0
        self._note = ""
        self._width = 0
        self._samples: list[tuple[float, int]] = []
        blocks = "utf" in (sys.stderr.encoding or "").lower()
        self._full, self._empty = ("█", "░") if blocks else ("#", "-")

    def show(self, done: int, total: int, speed: float = 0.0) -> None:
        """Show bytes; `speed` 0 is worked out here."""
        now = time.monotonic()
        speed = speed or self._own_speed(now, done)
        self._note = ""
        if self._is_terminal:
            if now - self._drawn_at >= _DRAWN_EVERY_S or done >= total:
                self._drawn_at = now
                self._draw(self._line(done, total, speed))
        elif self._plainly and total > 0 and done / total - self._plain_share >= _PLAIN_STEP:
            self._plain_share = done / total
            self._write_line(self._figures(done, total, speed))

    def note(self, text: str) -> None:
        """Show in words why it does not go on; on a terminal until it does."""
        if text == self._note:
            return
        if self._is_terminal:
            self._draw(f"{self._words}: {text}")
        elif text.split("…")[0] != self._note.split("…")[0]:  # not every second of a countdown
            self._write_line(text)
        self._note = text

    def end(self, text: str = "") -> None:
        """Take the line away and leave `text` in its place."""
        if self._is_terminal:
            self._draw("")
            sys.stderr.write("\r")
        if text:
            self._write_line(text)
        sys.stderr.flush()

    def _own_speed(self, now: float, done: int) -> float:
        self._samples.append((now, done))
        while len(self._samples) > 2 and now - self._samples[0][0] > _SPEED_OVER_S:
            self._samples.pop(0)
        then, before = self._samples[0]
        return max(0.0, (done - before) / (now - then)) if now > then else 0.0

    def _figures(self, done: int, total: int, speed: float) -> str:
        words = f"{done * 100 // max(1, total)} %, {size_text(done)} of {size_text(total)}"
        if speed > 0:
            words += f", {speed_text(speed)}"
            if done < total:
                words += f", {time_text((total - done) / speed)} left"
        return words

    def _line(self, done: int, total: int, speed: float) -> str:
        figures = self._figures(done, total, speed)
        room = shutil.get_terminal_size().columns - len(self._words) - len(figures) - 6
        if room < 5:
            return f"{self._words}  {figures}"
        cells = min(room, _WIDEST_BAR)
        full = cells * done // max(1, total)
        return f"{self._words}  {self._full * full}{self._empty * (cells - full)}  {figures}"

    def _draw(self, line: str) -> None:
        shown = line[: shutil.get_terminal_size().columns - 1]
        sys.stderr.write(f"\r{shown:<{self._width}}")
        sys.stderr.flush()
        self._width = len(shown)

    def _write_line(self, text: str) -> None:
        sys.stderr.write(f"{self._words}: {text}\n")
        sys.stderr.flush()
