"""Chats on pages: everything is there as text, and nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.chats import Chat, Message, ReplyState, ReplyStats, Role
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions
from hfchat_desktop.core.exporting.document import document
from hfchat_desktop.errors import ExportFailedError
from hfchat_desktop.ui.paper.pdf_file import PdfFile
from hfchat_desktop.ui.paper.sheet import page_size
from hfchat_desktop.ui.theme import Theme
from tests.ui.paper_reader import WORDS, chat_of, read, write, written

ROWS = "\n".join(f"| row{n} | {n} |" for n in range(1, 121))
CODE = "\n".join(f"line_{n} = {n}  # the number" for n in range(1, 301))


def test_title_speakers_words_and_page_numbers_are_text(qtbot: QtBot, tmp_path: Path) -> None:
    (page,) = written(qtbot, tmp_path, "Zażółć gęślą jaźń?", "Tak.", title="Gęś")
    assert page.count("Gęś") == 2  # above the chat and below the page
    for words in ("You", "Tiny", "Zażółć gęślą jaźń?", "Tak.", "Page 1"):
        assert words in page


def test_ligatures_are_written_as_letters(qtbot: QtBot, tmp_path: Path) -> None:
    (page,) = written(qtbot, tmp_path, "office, waffle, +63% -> != 10:30", "`a -> b != c`")
    assert "office, waffle, +63% -> != 10:30" in page
    assert "a -> b != c" in " ".join(page.split())


def test_each_line_of_long_code_is_on_one_page_once(qtbot: QtBot, tmp_path: Path) -> None:
    pages = written(qtbot, tmp_path, "Code?", f"```python\n{CODE}\n```")
    assert len(pages) > 3
    whole = "\n".join(pages)
    assert [whole.count(f"line_{n} =") for n in range(1, 301)] == [1] * 300


def test_a_line_of_code_that_is_too_long_is_broken(qtbot: QtBot, tmp_path: Path) -> None:
    (page,) = written(qtbot, tmp_path, "Code?", "```\n" + "abcdefghij" * 40 + "\n```")
    assert page.replace("\n", "").count("abcdefghij") == 40
    assert max(map(len, page.splitlines())) < 120


def test_each_line_of_a_long_text_is_on_one_page_once(qtbot: QtBot, tmp_path: Path) -> None:
    text = "\n\n".join(" ".join(f"word{n}_{m}." for m in range(70)) for n in range(40))
    whole = " ".join(written(qtbot, tmp_path, "Words?", text))
    assert [whole.count(f"word{n}_{m}.") for n in range(40) for m in range(70)] == [1] * 2800


def test_the_head_of_a_table_is_on_each_of_its_pages(qtbot: QtBot, tmp_path: Path) -> None:
    pages = written(qtbot, tmp_path, "Table?", f"| Name | Number |\n|---|--:|\n{ROWS}")
    assert len(pages) > 2
    assert all(page.count("Name") == 1 for page in pages)
    whole = "\n".join(pages)
    assert [len(whole.split(f"row{n}\n")) for n in range(1, 121)] == [2] * 120


def test_a_row_higher_than_a_page_goes_on_on_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    cell = " ".join(f"w{n}." for n in range(2_000))
    pages = written(qtbot, tmp_path, "Table?", f"| A | B |\n|---|---|\n| x | {cell} |")
    whole = " ".join(pages)
    assert [whole.count(f" w{n}.") + whole.count(f"\nw{n}.") for n in range(1, 2_000)] == [1] * 1999


def test_a_table_of_too_many_columns_becomes_several(qtbot: QtBot, tmp_path: Path) -> None:
    head = "|".join(f"head{n}" for n in range(30))
    row = "|".join(f"cell{n}." for n in range(30))
    table = f"|{head}|\n{'|---' * 30}|\n|{row}|"
    whole = "".join(written(qtbot, tmp_path, "Table?", table)).replace("\n", "")
    assert all(f"cell{n}." in whole for n in range(30))


def test_a_heading_is_not_left_behind_at_the_end_of_a_page(qtbot: QtBot, tmp_path: Path) -> None:
    for lines in range(30, 46):
        filler = "\n\n".join(["Filling."] * lines)
        pages = written(qtbot, tmp_path, "?", f"{filler}\n\n## Heading\n\nBelow it.")
        assert any("Heading" in page and "Below it." in page for page in pages)


def test_lists_quotes_tasks_and_footnotes_are_there(qtbot: QtBot, tmp_path: Path) -> None:
    text = (
        "- one\n- two\n  1. inner\n\n- [x] done\n- [ ] open\n\n> quoted\n\nNoted[^1].\n\n"
        "[^1]: Below."
    )
    (page,) = written(qtbot, tmp_path, "List?", text)
    for words in ("•", "one", "1.", "inner", "[x]", "done", "[ ]", "quoted", "[1]", "Below."):
        assert words in page


def test_the_address_of_a_link_is_written_out(qtbot: QtBot, tmp_path: Path) -> None:
    text = "See [the page](https://example.org/a) and <https://example.com/b>."
    (page,) = written(qtbot, tmp_path, "Link?", text)
    assert "the page (https://example.org/a)" in " ".join(page.split())
    assert page.count("example.com") == 1


def test_html_is_words_and_loads_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    text = '<img src="file:///etc/passwd"> <b>bold</b> <script>x</script>'
    (page,) = written(qtbot, tmp_path, "HTML?", text)
    assert '<img src="file:///etc/passwd">' in page
    assert "<script>x</script>" in page


def test_a_formula_is_shapes_and_its_source_is_found(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    (page,) = written(qtbot, tmp_path, "Sum?", r"It is $\frac{a}{b}$." "\n\n$$x^2 + y^2$$\n")
    assert page.count(r"$\frac{a}{b}$") == 1
    assert page.count("$$x^2 + y^2$$") == 1


def test_a_formula_that_cannot_be_drawn_is_its_source(qtbot: QtBot, tmp_path: Path) -> None:
    (page,) = written(qtbot, tmp_path, "Sum?", r"It is $\frac{a}{\nonsense$." "\n\n$$\\left( x$$\n")
    assert r"\left( x" in page


def test_text_from_right_to_left_stands_at_the_right(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "chat.pdf"
    write(qtbot, path, [chat_of("שלום עולם", "Hello")])
    places: dict[str, float] = {}

    def note(text: str, _cm: object, tm: list[float], *_rest: object) -> None:
        for word in ("ם", "Hello"):
            if word in text:
                places.setdefault(word, tm[4])

    PdfReader(path).pages[0].extract_text(visitor_text=note)
    assert places["ם"] > places["Hello"] + 100


def test_what_is_told_besides_follows_the_options(qtbot: QtBot, tmp_path: Path) -> None:
    more = {
        "thinking": "Let me think.",
        "stats": ReplyStats(completion_tokens=7, thinking_s=4.0),
        "state": ReplyState.STOPPED,
    }
    told = ("Let me think.", "Thought for 4 s", "7 tokens", "stopped", "Answer in verse.")
    whole = ExportOptions.whole(ExportFormat.PDF)
    (with_all,) = written(qtbot, tmp_path, "Hi", "Yes", options=whole, **more)
    assert all(words in with_all for words in told)
    (without,) = written(qtbot, tmp_path, "Hi", "Yes", **more)
    assert not any(words in without for words in told)


def test_each_chat_begins_a_page_with_its_title_below_it(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "chats.pdf"
    write(qtbot, path, [chat_of("a", title="First"), chat_of("b", title="Second")])
    first, second = read(path)
    assert first.count("First") == 2
    assert second.count("Second") == 2
    assert "Page 2" in second
    assert PdfReader(path).metadata.title == "First"


def test_empty_messages_and_an_empty_chat_have_a_page(qtbot: QtBot, tmp_path: Path) -> None:
    (page,) = written(qtbot, tmp_path, "", "")
    assert "Tiny" in page
    (page,) = written(qtbot, tmp_path, title="")
    assert "Untitled" in page


@pytest.mark.parametrize(("locale", "size"), [("en_US", "Letter"), ("pl_PL", "A4"), ("C", "A4")])
def test_paper_is_of_the_size_that_is_usual_in_the_country(locale: str, size: str) -> None:
    assert page_size(QLocale(locale)).id() == QPageSize.PageSizeId[size]


def test_what_is_cancelled_leaves_the_old_file_and_nothing_else(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "chat.pdf"
    path.write_bytes(b"old")
    pdf = PdfFile(path)
    pdf.add(chat_of(*["some words " * 200] * 300))
    qtbot.waitUntil(lambda: pdf.done > 10, timeout=10_000)
    pdf.cancel()
    assert [one.name for one in tmp_path.iterdir()] == ["chat.pdf"]
    assert path.read_bytes() == b"old"


def test_a_folder_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    pdf = PdfFile(tmp_path / "none" / "chat.pdf")
    with qtbot.waitSignal(pdf.failed) as told:
        pdf.add(chat_of("a"))
    assert isinstance(told.args[0], ExportFailedError)


def test_a_chat_with_all_versions_has_a_heading_for_each(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Message(1, 1, None, Role.USER, "Why?")
    answers = [Message(n, 1, 1, Role.ASSISTANT, f"Because {n}.") for n in (2, 3)]
    chat = ExportedChat(Chat(1, "Tree"), (asked, *answers), chosen=((1, 3),), whole_tree=True)
    write(qtbot, tmp_path / "tree.pdf", [document(chat, ExportOptions(), WORDS)])
    (page,) = read(tmp_path / "tree.pdf")
    assert (
        page.index("Because 3.")
        < page.index("Version 1 of 2 of message")
        < page.index("Because 2.")
    )
