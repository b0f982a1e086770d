"""What every error of `hfchat_desktop.errors` is: values by name, without a sentence."""

from __future__ import annotations

import inspect
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class HFChatError(Exception):
    """Base of every failure that is told to a person.

    A subclass names its values as annotations, with defaults where they may be left out,
    and is built as a dataclass is. It is none: twenty generated classes cost
    as much at each start as the first paint of a window.
    """

    names: ClassVar[tuple[str, ...]] = ()
    """The values that this class has, in order."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.names = tuple(inspect.get_annotations(cls))

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__()
        values = {**dict(zip(self.names, given, strict=False)), **named}
        unknown = values.keys() - set(self.names)
        missing = [n for n in self.names if n not in values and not hasattr(type(self), n)]
        if unknown or missing:
            raise TypeError(f"{type(self).__name__}: unknown {unknown}, missing {missing}")
        for name, value in values.items():
            setattr(self, name, value)

    def values(self) -> dict[str, Any]:
        """Return every value by its name."""
        return {name: getattr(self, name) for name in self.names}

    def __str__(self) -> str:
        """Return the values for a log line; what a person reads comes from `ui.problems`."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.values().items())
        return f"{type(self).__name__}({shown})"
