"""Value classes that cost little to define.

`dataclasses` writes the source of several methods for each class and compiles it at every
start, 0.4 to 1.7 ms a class. A `Record` is declared and used as a frozen dataclass is, and
`dataclasses.replace`, `fields` and `asdict` take it; but the methods are those below, the
same for all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from typing import Any, ClassVar, NoReturn, dataclass_transform


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Record:
    """Base of classes that hold values and do not change. Equal where the values are."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    _names: ClassVar[tuple[str, ...]]
    _defaults: ClassVar[dict[str, Any]]
    _factories: ClassVar[dict[str, Callable[[], Any]]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        dataclass(init=False, repr=False, eq=False)(cls)  # nothing is left to be generated
        known = cls.__dataclass_fields__.values()
        cls._names = tuple(f.name for f in known)
        cls._defaults = {f.name: f.default for f in known if f.default is not MISSING}
        cls._factories = {
            f.name: f.default_factory for f in known if f.default_factory is not MISSING
        }

    def __init__(self, *given: Any, **named: Any) -> None:
        values = self.__dict__
        values.update(self._defaults)
        values.update(zip(self._names, given, strict=False))
        values.update(named)
        for name, make in self._factories.items():
            if name not in values:
                values[name] = make()
        if len(values) != len(self._names) or len(given) > len(self._names):
            missing = [name for name in self._names if name not in values]
            unknown = [name for name in named if name not in self._names]
            raise TypeError(
                f"{type(self).__name__}: {len(given)} given, missing {missing}, unknown {unknown}"
            )

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__[name] for name in self._names))

    def __repr__(self) -> str:
        shown = (f for f in self.__dataclass_fields__.values() if f.repr)
        words = ", ".join(f"{f.name}={self.__dict__[f.name]!r}" for f in shown)
        return f"{type(self).__qualname__}({words})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete {name!r}")
