"""The words of CEL (language definition, "Lexical elements") and where a template's expression ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from services.workflows.expressions.errors import ExpressionError

MAX_LENGTH = 4096  # characters of one expression
MAX_TOKENS = 1000

_QUOTED = r"'''(?:[^\\]|\\[\s\S])*?'''|\"\"\"(?:[^\\]|\\[\s\S])*?\"\"\"|'(?:[^'\\\r\n]|\\[^\r\n])*'|\"(?:[^\"\\\r\n]|\\[^\r\n])*\""
_RAW = r"'''[\s\S]*?'''|\"\"\"[\s\S]*?\"\"\"|'[^'\r\n]*'|\"[^\"\r\n]*\""
_TOKEN = re.compile(
    rf"""
    (?P<space>(?:[\ \t\r\n\f]|//[^\n]*)+)
    |(?P<bytes>[bB](?:[rR](?:{_RAW})|(?:{_QUOTED})))
    |(?P<text>[rR](?:{_RAW})|(?:{_QUOTED}))
    |(?P<name>[A-Za-z_][A-Za-z0-9_]*)
    |(?P<unsigned>(?:0x[0-9A-Fa-f]+|[0-9]+)[uU])
    |(?P<float>[0-9]*\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+)
    |(?P<integer>0x[0-9A-Fa-f]+|[0-9]+)
    |(?P<sign>&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()\[\]{{}}])
    """,
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(?:([abfnrtv\\?\"'`])|[xX]([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-3][0-7]{2})|)")
_SIMPLE_ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


class Token(NamedTuple):
    """`kind` is a group of the pattern above, or the sign itself, or `end`."""

    kind: str
    text: str
    position: int


def tokenize(text: str) -> list[Token]:
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"An expression has at most {MAX_LENGTH} characters.", MAX_LENGTH)
    tokens = [*_scan(text, 0), Token("end", "", len(text))]
    if len(tokens) > MAX_TOKENS:
        raise ExpressionError(f"An expression has at most {MAX_TOKENS} words and signs.", tokens[MAX_TOKENS].position)
    return tokens


def end_of_expression(text: str, start: int) -> int:
    """Where the `}}` stands that closes the `{{` which ends at `start`. Braces of maps and inside strings or comments do not count."""
    depth = 0
    for token in _scan(text, start):
        if token.kind == "{":
            depth += 1
        elif token.kind == "}":
            if depth == 0 and text.startswith("}}", token.position):
                return token.position
            depth -= 1
    raise ExpressionError("This {{ is not closed by }}.", start - 2)


def text_of(token: Token) -> str:
    """The value of a string literal."""
    body = token.text
    is_raw = body[0] in "rR"
    body = body[1:] if is_raw else body
    width = 3 if body[:3] in ("'''", '"""') else 1
    body = body[width:-width]
    return body if is_raw or "\\" not in body else _ESCAPE.sub(lambda match: _unescape(match, token), body)


def _scan(text: str, start: int) -> Iterator[Token]:
    position = start
    limit = min(len(text), start + MAX_LENGTH + 2)
    while position < limit:
        match = _TOKEN.match(text, position, limit)
        if match is None:
            if limit < len(text):
                raise ExpressionError(f"An expression has at most {MAX_LENGTH} characters.", start)
            raise ExpressionError(_complaint(text[position]), position)
        kind = match.lastgroup or ""
        if kind == "sign":
            kind = match[0]
        if kind != "space":
            yield Token(kind, match[0], position)
        position = match.end()
    if limit < len(text):
        raise ExpressionError(f"An expression has at most {MAX_LENGTH} characters.", start)


def _complaint(character: str) -> str:
    match character:
        case "'" | '"':
            return "This text is not closed by its quotation mark."
        case "=":
            return "Compare with ==; there is no assignment."
        case "&" | "|":
            return f"Write {character * 2}."
        case _:
            return f"The character {character!a} has no meaning here."


def _unescape(match: re.Match[str], token: Token) -> str:
    simple, hexadecimal, short, long, octal = match.groups()
    if simple:
        return _SIMPLE_ESCAPES.get(simple, simple)
    digits = hexadecimal or short or long
    if not digits and not octal:
        raise ExpressionError("This text holds an unknown escape after \\.", token.position)
    code = int(digits, 16) if digits else int(octal, 8)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise ExpressionError("This text holds an escape that is not a Unicode character.", token.position)
    return chr(code)
