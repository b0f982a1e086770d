"""ChatGPT's export: trees, answers in pieces, thoughts, code, and what is named only."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.core.store import ChatStore
from tests.fakes.exports import (
    SINCE,
    bring_in,
    chatgpt_zip,
    conversation,
    json_file,
    node,
    planned,
    talk,
)


@pytest.fixture
def store(tmp_path: Path) -> ChatStore:
    made, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


def shown(store: ChatStore, path: Path, spool: Path) -> list[tuple[str, str, str]]:
    """Import and return role, text and thinking of what is shown of the newest chat."""
    result = bring_in(store, path, spool)
    return [(one.role.value, one.text, one.thinking) for one in store.path(result.first_chat)]


def test_a_zip_is_read_with_titles_models_times_and_order(tmp_path, store):
    path = chatgpt_zip(tmp_path / "export.zip", [talk(2), talk(3), talk(1)])

    result = bring_in(store, path, tmp_path / "spool")

    assert [chat.title for chat in store.chats()] == ["Talk 3", "Talk 2", "Talk 1"]
    chat = store.chat(result.first_chat)
    assert (chat.title, chat.created_at) == ("Talk 3", SINCE + 3 * 3600)
    assert (chat.origin, chat.import_id) == ("chatgpt:conversation-3", result.import_id)
    first, second, *_ = store.path(chat.id)
    assert (first.role, first.text, first.model) == (Role.USER, "user 0 of 3", "")
    assert (second.role, second.model) == (Role.ASSISTANT, "gpt-4o")
    assert second.created_at == SINCE + 3 * 3600 + 1
    (record,) = store.imports()
    assert (record.source, record.file_name, record.chat_count) == ("chatgpt", "export.zip", 3)
    assert record.message_count == 12
    assert record.finished_at is not None


def test_numbered_files_in_a_folder_of_the_zip_are_read_all(tmp_path, store):
    path = tmp_path / "new.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(3):
            content = json.dumps([talk(number)])
            archive.writestr(f"User 1/conversations-{number:03}.json", content)
        archive.writestr("User 1/shared_conversations.json", "[]")
        archive.writestr("User 1/chat.html", "<html>")

    assert planned(store, path, tmp_path / "spool").preview.chats == 3


def test_the_unpacked_folder_and_a_single_file_are_read_too(tmp_path, store):
    folder = tmp_path / "export"
    folder.mkdir()
    json_file(folder / "conversations.json", [talk(1)])
    json_file(tmp_path / "renamed.json", [talk(1), talk(2)])

    assert planned(store, folder, tmp_path / "a").preview.chats == 1
    assert planned(store, tmp_path / "renamed.json", tmp_path / "b").preview.chats == 2


def test_single_conversations_with_any_name_are_read_too(tmp_path, store):
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Talk 1.json", json.dumps(talk(1)))
        archive.writestr("Talk 2.json", json.dumps(talk(2)))
        archive.writestr("about.json", "{}")
    alone = json_file(tmp_path / "alone.json", talk(3))

    preview = planned(store, path, tmp_path / "a").preview
    assert (preview.titles, preview.left_out) == (("Talk 2", "Talk 1"), {LeftOut.SKIPPED_FILE: 1})
    assert planned(store, alone, tmp_path / "b").preview.titles == ("Talk 3",)


def test_a_model_of_the_whole_conversation_and_lost_links_are_made_up_for(tmp_path, store):
    chat = talk(1) | {"default_model_slug": "gpt-5-thinking"}
    for key, one in chat["mapping"].items():
        if one["message"]:
            del one["message"]["metadata"]
        if key == "1-2":
            one["parent"] = None  # its parent knows it
        if key == "1-0":
            one["children"] = []  # its child knows it
    result = bring_in(store, json_file(tmp_path / "a.json", [chat]), tmp_path / "spool")

    messages = store.path(result.first_chat)
    assert [one.model for one in messages] == ["", "gpt-5-thinking"] * 2


def test_versions_of_questions_and_answers_stay_a_tree(tmp_path, store):
    nodes = [
        node("root", None),
        node("system", "root", "system", [""]),
        node("q", "system", "user", ["question"]),
        node("a1", "q", "assistant", ["one"]),
        node("a2", "q", "assistant", ["two"]),
        node("q1", "a1", "user", ["below one"]),
        node("other", "system", "user", ["edited question"]),
    ]
    path = json_file(tmp_path / "a.json", [conversation(nodes, shown="q1")])

    result = bring_in(store, path, tmp_path / "spool")

    assert [one.text for one in store.path(result.first_chat)] == ["question", "one", "below one"]
    answer = store.path(result.first_chat)[1]
    assert [one.text for one in store.siblings(answer.id)] == ["one", "two"]
    question = store.path(result.first_chat)[0]
    assert [one.text for one in store.siblings(question.id)] == ["question", "edited question"]


def test_thoughts_tools_and_words_become_one_answer(tmp_path, store):
    thoughts = {
        "content_type": "thoughts",
        "thoughts": [{"summary": "Looking", "content": "I look it up."}],
    }
    code = {"content_type": "code", "language": "unknown", "text": "print(6 * 7)\n```"}
    nodes = [
        node("q", None, "user", ["What is 6 × 7?"]),
        node("t", "q", "assistant", content=thoughts),
        node("search", "t", "assistant", recipient="web.run",
             content={"content_type": "code", "language": "json", "text": "{\"q\": 1}"}),
        node("found", "search", "tool", ["a page"]),
        node("a", "found", "assistant", ["Let me see.\ue200cite\ue202turn0\ue201"]),
        node("code", "a", "assistant", content=code, recipient="python"),
        node("out", "code", "tool", content={"content_type": "execution_output", "text": "42\n"}),
        node("recap", "out", "assistant", content={"content_type": "reasoning_recap"}),
        node("b", "recap", "assistant", ["It is 42."], model_slug="o3"),
    ]  # fmt: skip
    path = json_file(tmp_path / "a.json", [conversation(nodes)])

    messages = shown(store, path, tmp_path / "spool")

    assert messages == [
        ("user", "What is 6 × 7?", ""),
        (
            "assistant",
            "Let me see.\n\n````python\nprint(6 * 7)\n```\n````\n\n```\n42\n```\n\nIt is 42.",
            "Looking\n\nI look it up.",
        ),
    ]
    preview = planned(store, path, tmp_path / "again").preview
    assert preview.left_out == {LeftOut.TOOL: 2}


def test_pictures_sounds_and_files_are_named_and_counted(tmp_path, store):
    attachments = [
        {"id": "file-1", "name": "cat.png", "mime_type": "image/png"},
        {"id": "file-2", "name": "report.pdf", "mime_type": "application/pdf"},
    ]
    parts = [
        {"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-1"},
        {"content_type": "audio_transcription", "text": "what I said"},
        {"content_type": "audio_asset_pointer", "asset_pointer": "sediment://file_9"},
        "What is this?",
    ]
    nodes = [
        node("q", None, "user", content={"content_type": "multimodal_text", "parts": parts},
             attachments=attachments),
        node("hidden", "q", "user", ["secret"], is_visually_hidden_from_conversation=True),
        node("pic", "hidden", "tool", content={
            "content_type": "multimodal_text",
            "parts": [{"content_type": "image_asset_pointer", "asset_pointer": "x://file-7"}]}),
    ]  # fmt: skip
    path = json_file(tmp_path / "a.json", [conversation(nodes)])

    messages = shown(store, path, tmp_path / "spool")

    assert messages[0][1] == (
        "[image: cat.png]\n\nwhat I said\n\n[audio: file_9]\n\nWhat is this?\n\n[file: report.pdf]"
    )
    assert messages[1] == ("assistant", "[image: file-7]", "")
    assert planned(store, path, tmp_path / "again").preview.left_out == {
        LeftOut.IMAGE: 2,
        LeftOut.AUDIO: 1,
        LeftOut.FILE: 1,
        LeftOut.HIDDEN: 1,
    }


def test_thumbs_archive_and_stars_are_taken_over(tmp_path, store):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        chat = talk(1) | {"is_archived": True, "is_starred": True}
        archive.writestr("conversations.json", json.dumps([chat]))
        feedback = [{"id": "1-1", "rating": "thumbs_up"}, {"id": "1-3", "rating": "thumbsDown"}]
        archive.writestr("message_feedback.json", json.dumps(feedback))

    result = bring_in(store, path, tmp_path / "spool")

    chat = store.chat(result.first_chat)
    assert (chat.archived, chat.pinned) == (True, True)
    ratings = [one.rating.thumb if one.rating else 0 for one in store.path(chat.id)]
    assert ratings == [0, 1, 0, -1]
    assert store.path(chat.id)[1].rating.rated_at == SINCE + 3600 + 1


def test_lines_in_openais_form_are_read_in_all_their_shapes(tmp_path, store):
    lines = [
        {"messages": [{"role": "system", "content": "Be brief."},
                      {"role": "user", "content": [{"type": "text", "text": "Hi"},
                                                   {"type": "image_url", "image_url": {}}]},
                      {"role": "assistant", "content": "Hello", "reasoning_content": "a greeting"},
                      {"role": "assistant", "content": None, "tool_calls": [{}]},
                      {"role": "tool", "content": "18 °C"}]},
        {"conversations": [{"from": "human", "value": "Cześć"}, {"from": "gpt", "value": "Hej"}]},
    ]  # fmt: skip
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)) + "\n\nnot json\n", encoding="utf-8")

    bring_in(store, path, tmp_path / "spool")

    older, newer = sorted(store.chats(), key=lambda chat: chat.id)
    assert (older.title, older.system_prompt) == ("Hi [image]", "Be brief.")
    assert [(one.text, one.thinking) for one in store.path(older.id)] == [
        ("Hi\n\n[image]", ""),
        ("Hello", "a greeting"),
    ]
    assert [one.text for one in store.path(newer.id)] == ["Cześć", "Hej"]
    preview = planned(store, path, tmp_path / "again").preview
    assert (preview.chats, preview.duplicates) == (0, 2)
    assert preview.left_out == {LeftOut.IMAGE: 1, LeftOut.TOOL: 2, LeftOut.BROKEN_CHAT: 1}
