"""What is private in a text that is about to be shared: found, listed and replaced.

`find` says what there is, `redact` makes the copy that may leave. Both only read the text that
they are given: nothing is looked up, nothing is sent.
"""

from hfchat_desktop.core.privacy.check import find, group, redact
from hfchat_desktop.core.privacy.findings import (
    Finding,
    Kind,
    Mark,
    Redacted,
    Subject,
    Surroundings,
    Topic,
    must_go,
)

__all__ = [
    "Finding",
    "Kind",
    "Mark",
    "Redacted",
    "Subject",
    "Surroundings",
    "Topic",
    "find",
    "group",
    "must_go",
    "redact",
]
