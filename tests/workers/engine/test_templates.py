"""Chat templates: honest ones give the prompts that models know, hostile ones give up."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

import psutil
import pytest

from hfchat_desktop.core.gguf import check_model_file
from hfchat_desktop.errors import TemplateError
from hfchat_desktop.workers.engine.templates import (
    SYSTEM_DROPPED,
    SYSTEM_MERGED,
    TURNS_MERGED,
    ChatTemplate,
)

HELLO = [{"role": "user", "content": "Hello"}]
TALK = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Hello"},
    {"role": "assistant", "content": "Hi!"},
    {"role": "user", "content": "How <are> you?"},
]

CHATML = """\
{%- for message in messages %}
{{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}
{{- '<|im_start|>assistant\\n' }}
{%- endif %}
"""

LLAMA3 = """\
{%- set loop_messages = messages %}
{%- for message in loop_messages %}
    {%- set content = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n'
        + message['content'] | trim + '<|eot_id|>' %}
    {%- if loop.index0 == 0 %}{%- set content = bos_token + content %}{%- endif %}
    {{- content }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}
{%- endif %}
"""

GEMMA = """\
{{ bos_token }}{% if messages[0]['role'] == 'system' %}\
{{ raise_exception('System role not supported') }}{% endif %}\
{% for message in messages %}\
{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}\
{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}\
{% endif %}\
{% if (message['role'] == 'assistant') %}{% set role = 'model' %}\
{% else %}{% set role = message['role'] %}{% endif %}\
{{ '<start_of_turn>' + role + '\\n' + message['content'] | trim + '<end_of_turn>\\n' }}\
{% endfor %}{% if add_generation_prompt %}{{'<start_of_turn>model\\n'}}{% endif %}"""

QWEN3 = """\
{%- set ns = namespace(last=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if message.role == "user" and ns.last is defined %}
        {%- set ns.last = index %}{%- break %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- set content = message.content %}
    {%- if message.role == "assistant" and '</think>' in content %}
        {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
    {%- endif %}
    {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>\\n' }}
{%- endfor %}
{%- if tools %}{{- tools | tojson }}{%- endif %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}
"""

DEEPSEEK = """\
{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}\
{% set ns = namespace(system_prompt='') %}\
{%- for message in messages %}{%- if message['role'] == 'system' %}\
{% set ns.system_prompt = message['content'] %}{%- endif %}{%- endfor %}\
{{bos_token}}{{ns.system_prompt}}\
{%- for message in messages %}\
{%- if message['role'] == 'user' %}{{'<|User|>' + message['content']}}{%- endif %}\
{%- if message['role'] == 'assistant' and message['content'] is not none %}\
{% set content = message['content'] %}\
{% if '</think>' in content %}{% set content = content.split('</think>')[-1] %}{% endif %}\
{{'<|Assistant|>' + content + '<|end|>'}}{%- endif %}{%- endfor -%}\
{% if add_generation_prompt %}{{'<|Assistant|><think>\\n'}}{% endif %}"""


def test_the_starter_model_reads_its_own_template(starter_model):
    source = check_model_file(starter_model).template
    template = ChatTemplate(source, bos="<|im_start|>", eos="<|im_end|>")

    rendered = template.render(TALK)

    assert template.available
    assert len(template.sha256) == 64
    assert rendered.text == (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHello<|im_end|>\n"
        "<|im_start|>assistant\nHi!<|im_end|>\n<|im_start|>user\nHow <are> you?<|im_end|>\n"
        "<|im_start|>assistant\n"
    )
    assert rendered.stop == ("<|im_end|>",)
    assert rendered.notes == ()


def test_chatml_without_the_generation_prompt_ends_with_the_last_turn():
    rendered = ChatTemplate(CHATML).render(HELLO, add_generation_prompt=False)

    assert rendered.text == "<|im_start|>user\nHello<|im_end|>\n"


def test_llama_3_begins_with_its_token_of_the_beginning():
    rendered = ChatTemplate(LLAMA3, bos="<|begin_of_text|>", eos="<|eot_id|>").render(HELLO)

    assert rendered.text == (
        "<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\nHello<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n"
    )
    assert rendered.adds_bos


def test_a_system_prompt_leads_the_first_question_where_the_role_is_refused():
    template = ChatTemplate(GEMMA, bos="<bos>", eos="<eos>")

    for _ in range(2):  # the second time it is known
        rendered = template.render(TALK)
        assert rendered.notes == (SYSTEM_MERGED,)
        assert rendered.text.startswith("<bos><start_of_turn>user\nBe brief.\n\nHello<end_of_turn>")
    assert template.render(HELLO).notes == ()
    assert rendered.stop == ("<end_of_turn>", "<eos>")


def test_turns_that_must_alternate_are_merged():
    rendered = ChatTemplate(GEMMA).render([*HELLO, *HELLO])

    assert rendered.notes == (TURNS_MERGED,)
    assert "Hello\n\nHello" in rendered.text


def test_both_are_merged_where_both_are_needed():
    rendered = ChatTemplate(GEMMA).render([*TALK, *HELLO])

    assert rendered.notes == (SYSTEM_MERGED, TURNS_MERGED)
    assert "How <are> you?\n\nHello" in rendered.text


def test_a_system_prompt_dropped_without_a_word_is_merged_too():
    source = "{% for m in messages if m.role == 'user' %}[{{ m.content }}]{% endfor %}"
    rendered = ChatTemplate(source).render(TALK)

    assert rendered.notes == (SYSTEM_MERGED,)
    assert rendered.text == "[Be brief.\n\nHello][How <are> you?]"


def test_a_system_prompt_that_is_dropped_everywhere_is_reported():
    rendered = ChatTemplate("{{ messages[-1].content }}").render(TALK)

    assert rendered.notes == (SYSTEM_DROPPED,)
    assert rendered.text == "How <are> you?"


def test_what_a_template_refuses_is_told_in_its_words():
    with pytest.raises(TemplateError, match="must alternate"):
        ChatTemplate(GEMMA).render([{"role": "assistant", "content": "x"}])


def test_thinking_is_switched_by_the_templates_own_argument():
    template = ChatTemplate(QWEN3)

    assert template.supports_thinking
    assert template.render(HELLO).text.endswith("<|im_start|>assistant\n")
    quiet = template.render(HELLO, enable_thinking=False)
    assert quiet.text.endswith("<think>\n\n</think>\n\n")
    assert not quiet.starts_in_thinking


def test_a_prompt_that_ends_in_thinking_says_so():
    template = ChatTemplate(DEEPSEEK, bos="<bos>")

    rendered = template.render([*TALK[:2], {"role": "assistant", "content": "a</think>b"}])

    assert rendered.starts_in_thinking
    assert rendered.text == "<bos>Be brief.<|User|>Hello<|Assistant|>b<|end|><|Assistant|><think>\n"


def test_a_reply_to_be_continued_closes_the_thinking_before_it():
    rendered = ChatTemplate(DEEPSEEK).render(HELLO, prefill="It is")

    assert rendered.text.endswith("<think>\n\n</think>\n\nIt is")
    assert not rendered.starts_in_thinking
    assert ChatTemplate(CHATML).render(HELLO, prefill="It is").text.endswith("assistant\nIt is")


def test_a_base_model_gets_a_transcript():
    template = ChatTemplate(None, eos="</s>")

    rendered = template.render(TALK)

    assert not template.available
    assert (template.sha256, template.supports_thinking) == ("", False)
    assert rendered.text == (
        "Be brief.\n\nUser: Hello\n\nAssistant: Hi!\n\nUser: How <are> you?\n\nAssistant:"
    )
    assert "\nUser:" in rendered.stop and "</s>" in rendered.stop
    assert template.render(HELLO, prefill="It is").text.endswith("Assistant: It is")


def test_the_named_default_takes_the_place_of_a_missing_template():
    template = ChatTemplate(None, named={"default": CHATML, "tool_use": "x"})

    assert template.render(HELLO).text.startswith("<|im_start|>user")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{% generation %}{{ messages[0].content }}{% endgeneration %}", "Hello"),
        ("{{ {'a': '<b>&é'} | tojson }}", '{"a": "<b>&é"}'),
        ("{{ [1] | tojson(indent=2) }}", "[\n  1\n]"),
        ("{% for i in range(9) %}{% if i > 2 %}{% break %}{% endif %}{{ i }}{% endfor %}", "012"),
        ("{{ strftime_now('%Y')[:2] }}", "20"),
        ("{% macro m(a) %}<{{ a }}>{% endmacro %}{{ m('x') ~ 1 ~ m(2) }}", "<x>1<2>"),
        ("{{ 'x = %s in 2024' % 5 }}|{{ '%03d' | format(7) }}", "x = 5 in 2024|007"),
        ("{{ '{}: {!r}'.format('a', 1) }}", "a: 1"),
        ("{{ '{{\"a\": {}}}'.format(1) }}", '{"a": 1}'),
        ("{{ 'a b'.split()[-1] | upper }}{{ 'aXa'.replace('X', '-') }}", "Ba-a"),
        ("{{ ['a', 'b'] | join(', ') }}{{ 'abc'[1:] }}{{ 'a\nb' | indent(2) }}", "a, bbca\n  b"),
        ("{{ messages | selectattr('role', 'equalto', 'user') | list | length }}", "1"),
        ("{{ messages | map(attribute='content') | join }}", "Hello"),
        ("{{ 7 is odd }} {{ 2.5 | round }} {{ [1, 2] | sum }}", "True 2.0 3"),
        ("{% for k, v in {'a': 1}.items() %}{{ k }}{{ v }}{% endfor %}", "a1"),
        ("{{ missing.x if missing is defined else 'none' }}", "none"),
        ("{% set x %}a{{ 1 }}{% endset %}{{ x * 3 }}", "a1a1a1"),
        ("{{ tools is none }}{{ 3 in [1, 3] }}{{ 'e' in 'Hello' }}", "TrueTrueTrue"),
    ],
)
def test_what_honest_templates_use_works(source, text):
    assert ChatTemplate(source).render(HELLO).text == text


INJECTIONS = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''['__class__'] }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context.environment }}",
    "{{ namespace.__init__.__globals__['sys'] }}",
    "{{ raise_exception.__globals__ }}",
    "{{ strftime_now.__globals__['__builtins__'] }}",
    "{{ messages.append({'role': 'user', 'content': 'x'}) }}",
    "{{ messages[0].update({'content': 'x'}) }}",
    "{{ messages[0].pop('content') }}",
    "{{ '{0.__class__}'.format(1) }}",
    "{{ '{0.__class__.__mro__}'.format_map({'0': 1}) }}",
    "{{ ''|attr('__class__') }}",
    "{{ ['{0.__class__}']|map('format', 1)|first|attr('x') }}",
    "{{ (1).__class__ }}",
    "{{ dict.mro() }}",
    "{{ joiner.__class__.__base__ }}",
    "{{ 'x'.encode('utf-8').__class__ }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% extends 'base.html' %}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ lipsum.__globals__['os'] }}",
]


@pytest.mark.parametrize("source", INJECTIONS)
def test_a_template_cannot_reach_python(source):
    # What is out of reach and only printed is an empty text; whatever is done with it fails.
    try:
        text = ChatTemplate(source).render(HELLO).text
    except TemplateError:
        text = ""

    assert text == ""


def doubled(kind: str, use: str) -> str:
    """Return a template that doubles `ns.x` sixty times and then uses it."""
    step = {"list": "[ns.x, ns.x]", "tuple": "(ns.x, ns.x)", "+": "ns.x + ns.x", "~": "ns.x ~ ns.x"}
    start = {"list": "[1]", "tuple": "(1,)"}.get(kind, "'a'")
    return (
        f"{{% set ns = namespace(x={start}) %}}{{% for i in range(60) %}}"
        f"{{% set ns.x = {step[kind]} %}}{{% endfor %}}{{{{ {use} }}}}"
    )


GREEDY = [
    "{{ '%1000000000d'|format(1) }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ '%*d' % (1000000000, 1) }}",
    "{{ '%.1000000000f' % 1 }}",
    "{{ '%(a(b)c)1000000000d' % {'a(b)c': 1} }}",
    "{{ '{:1000000000}'.format(1) }}",
    "{{ '{:{}}'.format(1, 1000000000) }}",
    "{{ '%1000000000d' is odd }}",
    "{{ '%1000000000d' is divisibleby 1 }}",
    "{{ ['%1000000000d'] | select('even') | list }}",
    "{{ 10 ** (10 ** 8) }}",
    "{{ 2 ** 4000 * 2 ** 4000 }}",
    "{{ 5 | round(-1000000000) }}",
    "{{ 5 | round(1000000000, 'ceil') }}",
    "{{ 'a' * 1000000000 }}",
    "{{ [1] * 1000000000 }}",
    "{{ 'x' | center(1000000000) }}",
    "{{ [1] | batch(1000000000, 'x') | list }}",
    "{{ {} | tojson(indent=1000000000) }}",
    "{{ lipsum(n=1000000) }}",
    "{{ range(99999) | join('a' * 100000) }}",
    "{{ ('a' * 1000000).replace('a', 'b' * 1000000) }}",
    "{{ ('a' * 1000000) | replace('a', 'b' * 1000000) }}",
    "{{ ('a\n' * 1000000) | indent(1000) }}",
    "{{ ('a' * 8000000).rfind('b' + 'a' * 4000000) }}",
    "{{ strftime_now('%1000000000Y') }}",
    doubled("+", "ns.x"),
    doubled("~", "ns.x"),
    doubled("list", "ns.x"),
    doubled("list", "ns"),
    doubled("list", "ns.x == [[1]]"),
    doubled("list", "1 in ns.x"),
    doubled("list", "ns.x | tojson"),
    doubled("list", "ns.x | string | length"),
    doubled("tuple", "{ns.x: 1}"),
    doubled("tuple", "{1: 2}[ns.x]"),
    doubled("tuple", "{1: 2}.get(ns.x)"),
    doubled("tuple", "[ns.x] | unique | list"),
    "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "{{ " + "+".join(["1"] * 20000) + " }}",
    "{{ a" + "|string" * 20000 + " }}",
    "{{ f(" + ",".join(f"a{i}=1" for i in range(20000)) + ") }}",
    "{{ a }}" * 36000,
    "{% set x = 'a' * 1000000 %}{% set ns = namespace(l=[]) %}"
    "{% for i in range(99999) %}{% set ns.l = [ns.l, x[i:]] %}{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99999) %}text{% endfor %}{% endfor %}",
]


@pytest.mark.parametrize("source", GREEDY, ids=lambda source: source[:60])
def test_a_template_cannot_take_all_memory(source):
    memory = psutil.Process().memory_info
    before, start = memory().rss, time.process_time()

    with pytest.raises(TemplateError):
        ChatTemplate(source).render(HELLO)

    assert time.process_time() - start < 20  # two seconds of it are the limit
    assert memory().rss - before < 400 * 1024 * 1024


ENDLESS = [
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% set r = range(99999) | list %}"
    "{% for a in r %}{% for b in r %}{% for c in r %}{% endfor %}{% endfor %}{% endfor %}",
]


@pytest.mark.parametrize("source", ENDLESS)
def test_a_template_cannot_take_all_time(source):
    threads = threading.active_count()

    with pytest.raises(TemplateError, match="2 s"):
        ChatTemplate(source).render(HELLO)

    assert threading.active_count() == threads


@pytest.mark.parametrize(
    "source", ["{% if %}", "{{ a b }}", "{% for x in y %}", "{% unknown %}", "{{ x|nothing }}"]
)
def test_a_template_with_an_error_says_so_when_prepared(source):
    with pytest.raises(TemplateError) as caught:
        ChatTemplate(source).prepare()

    assert caught.value.detail


def test_a_template_longer_than_its_limit_is_refused():
    with pytest.raises(TemplateError, match="256 KB"):
        ChatTemplate("x" * (256 * 1024 + 1)).prepare()


def test_a_long_chat_of_long_messages_is_no_attack():
    chat = [{"role": ("user", "assistant")[i % 2], "content": "word " * 2000} for i in range(500)]

    for source in (CHATML, LLAMA3, GEMMA, QWEN3, DEEPSEEK):
        assert len(ChatTemplate(source).render(chat).text) > 4_000_000


def test_a_template_works_in_any_thread_and_in_several_at_once():
    template = ChatTemplate(CHATML)
    texts: list[str] = []

    def ask() -> None:
        texts.extend(template.render(TALK).text for _ in range(5))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(texts) == 20
    assert len(set(texts)) == 1


def test_a_question_needs_no_file_that_was_there_at_the_start():
    """An app that is upgraded or removed under a running child still answers."""
    code = (
        "import sys; from hfchat_desktop.workers.engine.session import WARM_UP\n"
        "from hfchat_desktop.workers.engine.templates import ChatTemplate\n"
        "ChatTemplate(WARM_UP).prepare(); known = set(sys.modules)\n"
        "ChatTemplate(sys.argv[1]).render([dict(role='user', content='Hello')])\n"
        "print(*(set(sys.modules) - known))"
    )
    command = [sys.executable, "-c", code, CHATML]
    said = subprocess.run(command, capture_output=True, check=True, text=True)
    assert said.stdout.strip() == ""
