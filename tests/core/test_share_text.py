"""What is private is replaced in every text of a chat, and found again in what was made of it."""

from __future__ import annotations

from hfchat_desktop.core.chats import Chat, Message, Role, Sampling
from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions
from hfchat_desktop.core.privacy import Kind, Subject, Surroundings
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.share_text import Redaction, taken

MAIL = "anna.nowak@example.org"
KEY = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"
NOBODY = Surroundings()


def chat(**fields: object) -> ExportedChat:
    messages = (
        Message(1, 1, None, Role.USER, f"Write to {MAIL}, and again to {MAIL}."),
        Message(
            2, 1, 1, Role.ASSISTANT, f"With {KEY} it works.", thinking=f"Is {MAIL} real?",
            model="A model", sampling=Sampling(), rating=Rating(stars=3, note=MAIL),
        ),
    )  # fmt: skip
    return ExportedChat(Chat(1, f"Letter to {MAIL}", note=MAIL), messages, **fields)


def texts(exported: ExportedChat) -> str:
    return repr(exported)


def test_every_text_is_replaced_the_title_and_the_notes_too():
    copy = Redaction(NOBODY).copy(chat(system_prompt=f"You are {MAIL}", folder=MAIL))
    assert MAIL not in texts(copy)
    assert KEY not in texts(copy)
    assert copy.chat.title == "Letter to [e-mail]"
    assert copy.messages[0].text == "Write to [e-mail], and again to [e-mail]."
    assert copy.messages[0].role is Role.USER


def test_what_is_found_is_listed_once_with_how_often_it_stands():
    redaction = Redaction(NOBODY)
    redaction.copy(taken(chat(), ExportOptions(parameters=True)))
    assert [(topic.kind, topic.count) for topic in redaction.topics] == [
        (Kind.KEY, 1),
        (Kind.EMAIL, 3),
    ]


def test_what_a_person_keeps_stays_but_a_key_never_leaves():
    kept = {Subject(Kind.EMAIL, MAIL), Subject(Kind.KEY, KEY)}
    published = Redaction(NOBODY, kept).copy(chat())
    assert MAIL in published.chat.title
    assert KEY not in texts(published)
    saved = Redaction(NOBODY, kept, publish=False).copy(chat())
    assert KEY in saved.messages[1].text


def test_the_marks_say_where_the_replacements_stand_in_what_was_made():
    redaction = Redaction(NOBODY, marked=True)
    copy = redaction.copy(chat())
    made = f"# {copy.chat.title}\n\n{copy.messages[0].text} Not a mark: [e-mail]"
    shown = redaction.found_marks(made)
    assert shown.text == (
        "# Letter to [e-mail]\n\nWrite to [e-mail], and again to [e-mail]. Not a mark: [e-mail]"
    )
    assert [shown.text[mark.start : mark.end] for mark in shown.marks] == ["[e-mail]"] * 3
    assert {mark.kind for mark in shown.marks} == {Kind.EMAIL}


def test_signs_that_a_text_brings_along_make_no_marks():
    redaction = Redaction(NOBODY, marked=True)
    hostile = ExportedChat(
        Chat(1, ""), (Message(1, 1, None, Role.USER, "a\ufdd0b\ufdd1c\ufdd1\ufdd0"),)
    )
    shown = redaction.found_marks(redaction.copy(hostile).messages[0].text)
    assert (shown.text, shown.marks) == ("abc", ())


def test_nothing_is_listed_that_does_not_leave_anyway():
    left = taken(chat(system_prompt=MAIL, folder=MAIL), ExportOptions(parameters=False))
    assert left.system_prompt == left.folder == left.chat.note == ""
    assert left.messages[1].thinking == left.messages[1].model == ""
    assert left.messages[1].rating is None
    whole = ExportOptions.whole(ExportFormat.JSON)
    assert taken(chat(folder=MAIL), whole) == chat(folder=MAIL)


def test_without_looking_a_chat_stays_as_it_is():
    redaction = Redaction(NOBODY, looks=False)
    assert redaction.copy(chat()) == chat()
    assert redaction.topics == []
