"""Reading what other programs exported: a program of its own, since any file may be hostile."""
