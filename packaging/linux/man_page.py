"""Writes the manual page hfchat(1) and the completion for bash from the arguments themselves."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from hfchat_desktop import cli  # noqa: E402

WORDS_THAT_ADD_ARGUMENTS = ["models", "ratings", "backup", "restore", "chats", "share", "shares"]
"""The parser leaves the arguments of a command out until the command is asked for."""

BEFORE = r"""
.SH NAME
hfchat, hfchat\-desktop \- chat with open language models on your own computer
.SH SYNOPSIS
.B hfchat
.RB [ \-\-profile
.IR DIR ]
.RI [ COMMAND " [" ARGUMENTS ]]
.br
.B hfchat\-desktop
.RI [ FILE.gguf ]
.SH DESCRIPTION
Without a command the window opens. With the name of a GGUF file alone the window opens with that
model. Everything runs on this computer; a request leaves it only for commands that say so, such as
.BR "hfchat models get" .
"""

AFTER = r"""
.SH EXIT STATUS
0 where all went well, 1 after a failure, which is told on standard error, 2 for wrong usage.
.SH ENVIRONMENT
.TP
.B HFCHAT_PROFILE
A folder that holds settings, chats, cache and models, as \-\-profile does.
.TP
.BR HF_HOME ", " HF_HUB_CACHE
Where models of the Hub lie, shared with other programs that use them.
.TP
.B HF_TOKEN
A token of the Hub, used for requests to the Hub alone and never kept.
.SH FILES
.TP
.I ~/.config/hfchat
Settings.
.TP
.I ~/.local/share/hfchat
Chats, their backups, and models.
.TP
.I ~/.cache/hfchat
What can be made again.
.PP
Removing the package leaves these; delete them to remove the chats as well.
"""

Parser = argparse.ArgumentParser


def parser() -> Parser:
    """Return the parser of `hfchat` with the arguments of every command."""
    return cli._parser(WORDS_THAT_ADD_ARGUMENTS)


def commands(of: Parser, before: str = "") -> Iterator[tuple[str, str, Parser]]:
    """Yield every command and action: its words, its help, and its parser."""
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, sub in action.choices.items():
                words = f"{before} {name}".strip()
                yield words, helps.get(name, ""), sub
                yield from commands(sub, words)


def page(version: str, date: str) -> str:
    """Return the manual page; `date` is shown in its foot."""
    lines = [f'.TH HFCHAT 1 "{date}" "HFChat Desktop {version}" "User Commands"']
    lines += BEFORE.strip("\n").splitlines()
    lines.append(".SH OPTIONS")
    top = parser()
    lines += _options(top)
    lines.append(".SH COMMANDS")
    for words, text, sub in commands(top):
        lines.append(f".SS {_escaped(words)} {_escaped(_positionals(sub))}".rstrip())
        lines.append(_escaped(_sentence(text)))
        lines += _options(sub)
    lines += AFTER.strip("\n").splitlines()
    return "\n".join(line for line in lines if line) + "\n"


def _positionals(of: Parser) -> str:
    names = []
    for action in of._actions:
        if not action.option_strings and not isinstance(action, argparse._SubParsersAction):
            name = str(action.metavar or action.dest)
            names.append(f"[{name} …]" if action.nargs == "*" else name)
    return " ".join(names)


def _options(of: Parser) -> Iterator[str]:
    for action in of._actions:
        is_help = isinstance(action, argparse._HelpAction)
        if is_help or not action.option_strings or action.help == argparse.SUPPRESS:
            continue
        names = ", ".join(rf"\fB{_escaped(name)}\fR" for name in action.option_strings)
        value = _value(action)
        yield ".TP"
        yield f"{names} {value}".rstrip()
        yield _escaped(_sentence(_help(of, action))) or r"\&"


def _help(of: Parser, action: argparse.Action) -> str:
    return of._get_formatter()._expand_help(action) if action.help else ""


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    if action.choices:
        return _escaped("{" + ",".join(str(choice) for choice in action.choices) + "}")
    return rf"\fI{_escaped(str(action.metavar or action.dest.upper()))}\fR"


def _sentence(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip()
    return text[:1].upper() + text[1:] + "." if text and text[-1] not in ".…" else text


def _escaped(text: str) -> str:
    """Return text as roff shows it: nothing in it is taken for a request."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("…", r"\&...")
    return rf"\&{text}" if text[:1] in (".", "'") else text


def completion() -> str:
    """Return the completion for bash: commands, actions, options, and GGUF files."""
    top = parser()
    table = {"": top} | {words: sub for words, _, sub in commands(top)}
    cases = []
    for words, sub in table.items():
        names = [name for name, _, _ in commands(sub) if " " not in name]
        told = [action for action in sub._actions if action.help != argparse.SUPPRESS]
        options = [name for action in told for name in action.option_strings]
        path = words.replace(" ", "/")
        cases.append(f"        '{path}') words='{' '.join([*names, *options])}' ;;")
    known = " ".join(words.replace(" ", "/") for words in table if words)
    return _COMPLETION.replace("@CASES@", "\n".join(cases)).replace("@KNOWN@", known)


_COMPLETION = r"""# bash completion for hfchat(1); made from its arguments

_hfchat() {
    local current=${COMP_WORDS[COMP_CWORD]} path='' words='' word
    local known='@KNOWN@'
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            -*) ;;
            *) case " $known " in *" ${path:+$path/}$word "*) path=${path:+$path/}$word ;; esac ;;
        esac
    done
    case "$path" in
@CASES@
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}
complete -o filenames -F _hfchat hfchat
complete -o filenames -f -X '!*.gguf' -o plusdirs hfchat-desktop
"""
