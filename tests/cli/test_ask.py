"""`hfchat ask` with the real engine and the starter model."""

from __future__ import annotations

import json
import signal
import subprocess

import psutil
import pytest

from tests.fakes.endless import GRAMMAR

ENDLESS = ("ask", "Tell a story.", "--max-tokens", "3000", "--set", f"grammar={GRAMMAR}")
KEYS = {
    "text",
    "thinking",
    "model",
    "finish_reason",
    "prompt_tokens",
    "completion_tokens",
    "reused_tokens",
    "ttft_s",
    "tokens_per_s",
}


def test_a_question_gets_a_real_answer_as_json(hfchat_with_model):
    answer = hfchat_with_model.json(
        "ask", "What is the capital of France?", "--seed", "1", "--max-tokens", "40"
    )
    assert set(answer) == KEYS
    assert "Paris" in answer["text"]
    assert answer["finish_reason"] in ("stop", "length")
    assert answer["prompt_tokens"] > 10
    assert 0 < answer["completion_tokens"] <= 40
    assert answer["ttft_s"] > 0
    assert answer["tokens_per_s"] > 0


def test_same_seed_gives_the_same_words_and_another_seed_others(hfchat_with_model):
    def ask(seed: str) -> str:
        done = hfchat_with_model("ask", "Tell me a story.", "--max-tokens", "30", "--seed", seed)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert ask("7") == ask("7")
    assert ask("7") != ask("8")


def test_the_question_can_come_from_standard_input(hfchat_with_model):
    done = hfchat_with_model("ask", "-", "--max-tokens", "5", input="Say hello.")
    assert done.returncode == 0
    assert done.stdout.strip()


def test_saved_answers_are_listed_shown_and_found(hfchat_with_model):
    asked = hfchat_with_model.json(
        "ask", "What is the capital of France?", "--max-tokens", "20", "--save"
    )
    (chat,) = hfchat_with_model.json("chats", "list")
    assert chat["title"] == "What is the capital of France?"
    shown = hfchat_with_model.json("chats", "show", str(chat["id"]))
    assert [m["role"] for m in shown["messages"]] == ["user", "assistant"]
    assert shown["messages"][1]["text"] == asked["text"]
    assert shown["messages"][1]["model"] == "SmolLM2 135M"
    (hit,) = hfchat_with_model.json("chats", "search", "capital", "fran")[:1]
    assert hit["chat_id"] == chat["id"]


def test_interrupting_stops_the_answer_and_keeps_it(hfchat_with_model):
    command = hfchat_with_model.argv(*ENDLESS, "--save")
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=hfchat_with_model.environment)
    assert process.stdout is not None
    process.stdout.read(20)
    process.send_signal(signal.SIGINT)
    process.stdout.read()
    assert process.wait(60) == 0
    process.stdout.close()
    (chat,) = hfchat_with_model.json("chats", "list")
    reply = hfchat_with_model.json("chats", "show", str(chat["id"]))["messages"][1]
    assert reply["state"] == "stopped"
    assert len(reply["text"]) > 10


def test_without_a_model_it_says_what_to_do(hfchat):
    done = hfchat("ask", "hello")
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1


def test_an_unknown_model_is_named(hfchat_with_model):
    done = hfchat_with_model("ask", "hello", "--model", "no-such-model")
    assert done.returncode == 1
    assert "no-such-model" in done.stderr


def test_files_that_are_no_models_get_a_sentence_and_no_trace(hfchat, tmp_path, starter_model):
    bad = {
        "empty.gguf": b"",
        "text.gguf": b"this is not a model" * 100,
        "cut.gguf": starter_model.read_bytes()[:5_000_000],
    }
    for name, content in bad.items():
        path = tmp_path / name
        path.write_bytes(content)
        done = hfchat("ask", "hello", "--model", str(path))
        assert done.returncode == 1, name
        assert "Traceback" not in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr


def test_wrong_usage_is_two(hfchat):
    assert hfchat("ask").returncode == 2
    assert hfchat("ask", "x", "--top-p", "7").returncode == 2
    assert hfchat("nonsense").returncode == 2


def test_nothing_is_listed_in_an_empty_profile(hfchat):
    assert hfchat.json("chats", "list") == []
    assert hfchat.json("chats", "search", "x") == []
    done = hfchat("chats", "show", "1")
    assert done.returncode == 1 or done.stdout


def test_doctor_names_versions_folders_and_the_state_of_the_database(hfchat_with_model):
    hfchat_with_model("ask", "hello", "--max-tokens", "3", "--save")
    done = hfchat_with_model("doctor", "--json")
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["engine"]["starts"]
    assert report["database"]["integrity"] == "ok"
    assert report["database"]["chats"] == 1
    assert report["folders"]["models"] == str(hfchat_with_model.folder / "models")
    assert hfchat_with_model("doctor").stdout.startswith("app")


def test_a_profile_of_the_environment_is_used(hfchat_with_model, tmp_path):
    hfchat_with_model.environment["HFCHAT_PROFILE"] = str(hfchat_with_model.folder)
    command = hfchat_with_model.argv("chats", "list", "--json")
    del command[3:5]
    done = subprocess.run(
        command, env=hfchat_with_model.environment, capture_output=True, text=True, check=False
    )
    assert json.loads(done.stdout) == []


def test_a_garbage_database_is_put_aside_and_named(hfchat_with_model):
    database = hfchat_with_model.folder / "data" / "chats.sqlite3"
    database.parent.mkdir(parents=True)
    database.write_bytes(b"garbage" * 1000)
    done = hfchat_with_model("ask", "hello", "--max-tokens", "3", "--save")
    assert done.returncode == 0
    assert "chats.sqlite3" in done.stderr
    assert any(path.read_bytes()[:7] == b"garbage" for path in database.parent.iterdir())
    assert len(hfchat_with_model.json("chats", "list")) == 1


def test_garbage_settings_are_put_aside_and_defaults_used(hfchat_with_model):
    settings = hfchat_with_model.folder / "config" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text("{nonsense")
    done = hfchat_with_model("ask", "hello", "--max-tokens", "3")
    assert done.returncode == 0
    assert "settings" in done.stderr


def test_an_engine_that_dies_is_told_in_a_sentence(hfchat_with_model):
    command = hfchat_with_model.argv(*ENDLESS, "--save")
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=hfchat_with_model.environment,
    )
    assert process.stdout is not None
    process.stdout.read(20)
    (engine,) = psutil.Process(process.pid).children()
    engine.kill()
    _, told = process.communicate(timeout=20)
    assert process.returncode == 1
    assert len(told.strip().splitlines()) == 1
    (chat,) = hfchat_with_model.json("chats", "list")
    reply = hfchat_with_model.json("chats", "show", str(chat["id"]))["messages"][1]
    assert reply["state"] == "interrupted"
    assert reply["text"]


def test_any_parameter_of_the_window_can_be_set(hfchat_with_model, tmp_path):
    schema = tmp_path / "schema.json"
    schema.write_text(json.dumps({"type": "object", "properties": {"n": {"type": "integer"}}}))
    done = hfchat_with_model(
        *("ask", "A number, please.", "--max-tokens", "40", "--seed", "1", "--json"),
        *("--set", f"json-schema=@{schema}", "--set", "mirostat=2", "--set", "thinking=off"),
    )
    assert done.returncode == 0, done.stderr
    assert isinstance(json.loads(json.loads(done.stdout)["text"]), dict)


@pytest.mark.parametrize("given", ["warp=9", "mirostat", "temperature=99", "grammar=@/nowhere"])
def test_a_parameter_that_is_none_is_wrong_usage(hfchat, given):
    assert hfchat("ask", "Hello", "--set", given).returncode == 2


def test_a_grammar_that_cannot_be_used_is_one_sentence(hfchat_with_model):
    done = hfchat_with_model("ask", "Hello", "--set", "grammar=root ::= gone")
    assert done.returncode == 1
    assert "There is no rule “gone”" in done.stderr
