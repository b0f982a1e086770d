"""One line of the table and of the plot: a group's scores with the words for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.ratings import Interval, ModelScore
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.score_table import missing_ratings, ranks
from hfchat_desktop.ui.model_tile import tile_of, tint_of
from hfchat_desktop.ui.ratings import words


class ScoreLine(Record):
    """What is shown of a group; `key` is the name that it is counted under."""

    key: str
    name: str
    tile: str  # "a" to "f"
    score: ModelScore
    rank: int = 0  # 0: too few ratings
    missing: str = ""  # in place of the rank

    @property
    def stars(self) -> str:
        """The mean of the stars, "" where there are none."""
        return words.stars_number(self.score.stars.value) if self.score.stars else ""

    @property
    def stars_range(self) -> str:
        """Where the mean of the stars lies."""
        return words.stars_range(self.score.stars) if self.score.stars else ""

    @property
    def thumbs(self) -> str:
        """The share of thumbs that point up, "" where there are none."""
        return words.share_number(self.score.thumbs_up.value) if self.score.thumbs_up else ""

    @property
    def thumbs_range(self) -> str:
        """Where the share of thumbs lies."""
        return words.share_range(self.score.thumbs_up) if self.score.thumbs_up else ""

    @property
    def count(self) -> str:
        """How many answers were rated."""
        return words.count_number(self.score.count)

    @property
    def speed(self) -> str:
        """Tokens a second."""
        return words.speed_number(self.score.tokens_per_s)

    def interval(self, metric: str) -> Interval | None:
        """Return what is plotted: of "stars" or of "thumbs"."""
        return self.score.stars if metric == "stars" else self.score.thumbs_up


def lines_of(
    scores: Sequence[ModelScore], every: Sequence[ModelScore], by: str, named: Callable[[str], str]
) -> list[ScoreLine]:
    """Return lines in the order of `scores`; ranks count among `every` one of them.

    `named` returns the name of a persona by its key.
    """
    placed = ranks(every)
    found = []
    for score in scores:
        name = named(score.name) if by == "persona" and score.name else score.name
        tile = tile_of("", name) if by == "model" else tint_of(score.name)
        missing = missing_ratings(score)
        line = ScoreLine(
            key=score.name,
            name=plain_label(name, 200) or words.nameless_words(by),
            tile=tile,
            score=score,
            rank=placed.get(score.name, 0),
            missing=words.missing_words(missing) if missing else "",
        )
        found.append(line)
    return found
