"""What is shared: texts that can be sent, names of files, and what is too long."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.sharing import (
    GIST_MOST_BYTES,
    ShareKind,
    check_size,
    content_hash,
    file_name_of,
    sendable,
)
from hfchat_desktop.errors_sharing import ShareEmptyError, ShareTooLargeError


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Trip plan: Bieszczady", "trip-plan-bieszczady.md"),
        ("Zażółć gęślą jaźń w Łodzi", "zazolc-gesla-jazn-w-lodzi.md"),
        ("Straße nach Köln", "strasse-nach-koln.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("   ", "chat.md"),
        ("日本語", "chat.md"),
        ("gistfile1", "chat-gistfile1.md"),
        ("con", "con.md"),
        ("a" * 500, "a" * 60 + ".md"),
        ("x\0y\ud800z\u202e", "x-yz.md"),
    ],
)
def test_a_file_is_named_after_the_title_in_plain_letters(title, name):
    assert file_name_of(title, "md") == name


def test_what_no_text_can_hold_is_replaced():
    assert sendable("a\0b\ud800c") == "a\ufffdb\ufffdc"
    assert sendable("\ud83d\ude00 😀 ż") == "😀 😀 ż"


def test_ends_of_lines_do_not_make_another_text():
    assert content_hash("a\r\nb\r\n\r\n") == content_hash("a\nb")
    assert content_hash("a\n\nb") != content_hash("a\nb")
    assert content_hash(" a") != content_hash("a")


def test_a_size_is_counted_in_bytes():
    check_size(ShareKind.GIST, "ż" * (GIST_MOST_BYTES // 2))
    with pytest.raises(ShareTooLargeError) as raised:
        check_size(ShareKind.GIST, "ż" * (GIST_MOST_BYTES // 2) + "a")
    assert raised.value.size_bytes == GIST_MOST_BYTES + 1
    with pytest.raises(ShareEmptyError):
        check_size(ShareKind.GIST, " \n")
