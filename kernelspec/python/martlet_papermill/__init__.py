# SPDX-License-Identifier: Apache-2.0
"""Teaches papermill to write parameters as Swift, for notebooks of the Martlet kernel.

papermill loads every entry point of the group `papermill.engine` when it is imported. The engine
here is its own; that the translator gets registered with it is the point.
"""

import math
import re

from papermill.engines import NBClientEngine
from papermill.models import Parameter
from papermill.translators import Translator, papermill_translators

__all__ = ["MartletEngine", "MartletTranslator"]

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class MartletTranslator(Translator):
    """Python values as Swift literals."""

    @classmethod
    def translate_str(cls, val):
        return '"' + "".join(cls.character(one) for one in str(val)) + '"'

    # What papermill does with values of types that it does not know, such as dates.
    translate_escaped_str = translate_str

    @staticmethod
    def character(one):
        if one in ESCAPES:
            return ESCAPES[one]
        return one if one.isprintable() else f"\\u{{{ord(one):x}}}"

    @classmethod
    def translate_none(cls, val):
        return "nil"

    @classmethod
    def translate_float(cls, val):
        if math.isnan(val):
            return "Double.nan"
        if math.isinf(val):
            return "Double.infinity" if val > 0 else "-Double.infinity"
        return repr(val)

    @classmethod
    def translate_list(cls, val):
        return "[" + ", ".join(cls.nested(one) for one in val) + "]"

    @classmethod
    def translate_dict(cls, val):
        pairs = (f"{cls.translate_str(key)}: {cls.nested(one)}" for key, one in val.items())
        return "[" + ", ".join(pairs) + "]" if val else "[:]"

    @classmethod
    def nested(cls, val):
        """A value within another: a list of this and that says so."""
        kind = "" if val is None else cls.annotation(val)
        return f"{cls.translate(val)} as {kind}" if kind else cls.translate(val)

    @classmethod
    def comment(cls, cmt_str):
        return f"// {cmt_str}".strip()

    @classmethod
    def assign(cls, name, str_val):
        return f"var {name} = {str_val}"

    @classmethod
    def codify(cls, parameters, comment="Parameters"):
        lines = [cls.comment(comment)]
        for name, value in parameters.items():
            kind = cls.annotation(value)
            lines.append(f"var {name}{kind and ': ' + kind} = {cls.translate(value)}")
        return "\n".join(lines) + "\n"

    @classmethod
    def annotation(cls, value):
        """The type that must stand beside a literal; empty where the literal says it."""
        if value is None:
            return "Any?"
        if isinstance(value, list) and not cls.is_uniform(value):
            return "[Any?]" if None in value else "[Any]"
        if isinstance(value, dict) and not cls.is_uniform(list(value.values())):
            return "[String: Any?]" if None in value.values() else "[String: Any]"
        return ""

    @staticmethod
    def is_uniform(values):
        kinds = {
            "number" if type(one) in (int, float) else type(one) if type(one) in (bool, str) else None
            for one in values
        }
        return len(kinds) == 1 and None not in kinds

    @classmethod
    def inspect(cls, parameters_cell):
        """The parameters that a cell declares: `let name: Type = value  // help`."""
        declaration = re.compile(
            r"^\s*(?:let|var)\s+(?P<name>\w+)\s*(?::\s*(?P<type>[^=]+?))?\s*="
            r"\s*(?P<value>.+?)\s*(?://\s*(?P<help>.*?)\s*)?$"
        )
        found = (declaration.match(line) for line in parameters_cell["source"].splitlines())
        return [
            Parameter(
                name=one["name"],
                inferred_type_name=one["type"] or "None",
                default=one["value"],
                help=one["help"] or "",
            )
            for one in found
            if one
        ]


class MartletEngine(NBClientEngine):
    """papermill's own engine under another name, so that papermill loads this module."""


papermill_translators.register("martlet", MartletTranslator)
