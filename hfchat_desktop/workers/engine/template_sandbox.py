"""A Jinja environment for programs that strangers wrote: chat templates of model files.

Jinja's own sandbox keeps a template away from Python. It does not keep it from taking all
time and memory: `10**10**8`, `'%1000000000d' % 1` and a list doubled forty times never return,
and no thread can interrupt them. So everything that makes something large in one step is
counted before it is done (`template_budget`): operators, filters, methods, slices and output.
What is left is slow only in many small steps, which `run_limited` ends by an exception.
"""

from __future__ import annotations

import re
from collections.abc import Callable, ItemsView, Iterable, KeysView, Mapping, ValuesView
from datetime import datetime
from typing import Any

import jinja2
from jinja2 import compiler, nodes
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from hfchat_desktop.workers.engine.template_budget import COMPOUND, Budget
from hfchat_desktop.workers.engine.template_filters import allowed_filters, counted_tests
from hfchat_desktop.workers.engine.template_limits import LimitError, RefusedError

MAX_ARGUMENTS = 255
MAX_PROGRAM_CHARACTERS = 768 * 1024
"""Length of the Python program that a template becomes: Python's compiler is not interruptible."""


class _GenerationTag(Extension):
    """`{% generation %} … {% endgeneration %}`, which marks text for training; passed through."""

    tags = {"generation"}

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _CountingCompiler(compiler.CodeGenerator):
    """Sends through the environment what Jinja compiles to bare Python operators."""

    def visit_Concat(self, node: nodes.Concat, frame: compiler.Frame) -> None:
        self.write("environment.joined((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")

    def visit_Compare(self, node: nodes.Compare, frame: compiler.Frame) -> None:
        self.write("(")
        self._visit_weighed(node.expr, frame)
        for operand in node.ops:
            self.write(f" {compiler.operators[operand.op]} ")
            self._visit_weighed(operand.expr, frame)
        self.write(")")

    def visit_Dict(self, node: nodes.Dict, frame: compiler.Frame) -> None:
        self.write("{")
        for pair in node.items:
            self._visit_weighed(pair.key, frame)
            self.write(": ")
            self.visit(pair.value, frame)
            self.write(", ")
        self.write("}")

    def visit_Getitem(self, node: nodes.Getitem, frame: compiler.Frame) -> None:
        sliced = isinstance(node.arg, nodes.Slice)
        self.write("environment.charged(" if sliced else "environment.getitem(")
        self.visit(node.node, frame)
        self.write("[" if sliced else ", ")
        if sliced:
            self.visit(node.arg, frame)
        else:
            self._visit_weighed(node.arg, frame)
        self.write("])" if sliced else ")")

    def signature(
        self,
        node: nodes.Call | nodes.Filter | nodes.Test,
        frame: compiler.Frame,
        extra_kwargs: Mapping[str, Any] | None = None,
    ) -> None:
        # Python's compiler compares every named argument of a call with every other.
        if len(node.args) + len(node.kwargs) > MAX_ARGUMENTS:
            raise LimitError("the chat template calls a function with too many arguments")
        super().signature(node, frame, extra_kwargs)

    def _visit_weighed(self, node: nodes.Expr, frame: compiler.Frame) -> None:
        if isinstance(node, nodes.Const):
            self.visit(node, frame)
            return
        self.write("environment.weighed(")
        self.visit(node, frame)
        self.write(")")


class ChatEnvironment(ImmutableSandboxedEnvironment):
    """The sandbox with a budget. One rendering at a time; fill `budget` before each."""

    code_generator_class = _CountingCompiler
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=[_GenerationTag, loopcontrols],
            finalize=_finalize,
            optimized=False,
            cache_size=0,
        )
        self.budget = Budget()
        self.charged = self.budget.charged
        self.weighed = self.budget.weighed
        self.joined = self.budget.joined
        self.filters = allowed_filters(self.filters, self.budget)
        self.tests.update(counted_tests(self.tests, self.budget))
        del self.globals["lipsum"]
        self.globals["raise_exception"] = _raise_exception
        self.globals["strftime_now"] = _strftime_now

    def program(self, source: str) -> jinja2.Template:
        """Compile `source`; raises jinja2.TemplateSyntaxError, LimitError and others."""
        python = self.compile(source, raw=True)
        if len(python) > MAX_PROGRAM_CHARACTERS:
            raise LimitError("the chat template is too large")
        code = compile(python, "<chat template>", "exec")
        return jinja2.Template.from_code(self, code, self.make_globals(None))

    def concat(self, pieces: Iterable[str]) -> str:
        """Join what a template or a block wrote."""
        return self.budget.collected(pieces)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Allow of Python's own types only the methods that templates use."""
        for kind, allowed in _METHODS:
            if isinstance(obj, kind):
                return attr in allowed
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Check widths of `'…'.format(…)` before Jinja's own safe form does the work."""
        formatted = super().wrap_str_format(value)
        if formatted is None:
            return None

        def limited(*args: Any, **kwargs: Any) -> str:
            self.budget.check_format(value.__self__, (*args, *kwargs.values()), "{")
            return formatted(*args, **kwargs)

        return limited

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805
        """Call a function or method of the template, counting what it takes and makes."""
        budget = __self.budget
        if not isinstance(__obj, Macro):
            for one in (*args, *kwargs.values()):
                budget.weighed(one)
            owner = getattr(__obj, "__self__", None)
            if isinstance(owner, (str, list, tuple, dict)):
                budget.check_method(__obj.__name__, owner, (*args, *kwargs.values()))
        return budget.charged(super().call(__context, __obj, *args, **kwargs))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The operators `+ - * / // % **`, counted beforehand."""
        self.budget.check_operator(operator, left, right)
        return self.budget.charged(super().call_binop(context, operator, left, right))


_TEXT_METHODS = """
    capitalize casefold count endswith find format format_map index isalnum isalpha isascii
    isdecimal isdigit islower isnumeric isspace istitle isupper join lower lstrip partition
    removeprefix removesuffix replace rfind rindex rpartition rsplit rstrip split splitlines
    startswith strip swapcase title upper
"""
_METHODS: tuple[tuple[type | tuple[type, ...], frozenset[str]], ...] = (
    (str, frozenset(_TEXT_METHODS.split())),
    (dict, frozenset({"copy", "get", "items", "keys", "values"})),
    (list, frozenset({"copy", "count", "index"})),
    (tuple, frozenset({"count", "index"})),
    ((int, float, bytes, range, KeysView, ValuesView, ItemsView), frozenset()),
)


@jinja2.pass_context
def _finalize(context: Context, value: Any) -> Any:
    """Weigh what `{{ … }}` writes. That it takes a context keeps Jinja from computing early."""
    if isinstance(value, COMPOUND) and isinstance(context.environment, ChatEnvironment):
        context.environment.budget.weighed(value)
    return value


def _raise_exception(message: object) -> None:
    raise RefusedError(str(message))


def _strftime_now(form: str) -> str:
    if len(form) > 100 or re.search(r"\d{2}", form):
        raise LimitError("the chat template formats the date too wide")
    return datetime.now().astimezone().strftime(form)
