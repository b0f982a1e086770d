"""Drawing formulas: a program of its own, since a source by a stranger can take for ever."""
