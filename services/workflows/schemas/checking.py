"""JSON Schema: the one we publish for definitions, and the ones that workflows have for their input.

An input schema is written by a client and run on a stranger's payload, so every step of checking is paid for from a budget,
patterns run on a linear engine, and nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextvars import ContextVar
from itertools import islice
from math import inf
from typing import Any

import cel
import jsonschema_rs
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError, UnknownType, ValidationError
from jsonschema.validators import extend
from referencing import Registry
from referencing.exceptions import Unresolvable

from core.errors import FieldFault
from core.fields import JSON
from services.workflows import durations
from services.workflows.schemas.frames import CODE, DURATION, KEY, TEMPLATE

BUDGET = 25_000  # 3 µs each, at most
SCHEMA_DEPTH = 32
PLAIN_MOST = 500  # schemas within a plain one, and names in a list of it
MOST_TOLD = 20
PART_MOST = 80  # characters of a name in a path


# Of patterns: what to say instead of them.
_FORMS = {
    KEY: "a small letter, then up to 62 small letters, digits and _",
    CODE: "a capital letter, then up to 62 capital letters, digits and _",
    DURATION: durations.FORM,
}
# The formats that are checked, and what each expects. Any other says something to people only, as JSON Schema has it.
_FORMATS = {
    "date": "a date such as 2026-01-31",
    "date-time": "a moment such as 2026-01-31T09:30:00Z",
    "time": "a time such as 09:30:00Z",
    "duration": "a duration such as P1DT12H",
    "email": "an e-mail address",
    "hostname": "a host's name",
    "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address",
    "uri": "a URI such as https://example.com/a",
    "uuid": "a UUID",
}
_JUDGES = {name: jsonschema_rs.Draft202012Validator({"format": name}, validate_formats=True) for name in _FORMATS}
_SIZES = {"minLength": "at least", "maxLength": "at most", "minItems": "at least", "maxItems": "at most"}


class TooMuch(Exception):
    """The payload is too large for this schema to be checked."""


_left: ContextVar[list[int]] = ContextVar("_left")
_DEAR = {"$ref": 6, "pattern": 3}  # looking a reference up, compiling a pattern
_WALKING = {"additionalProperties", "contains", "items", "propertyNames"}


def _pay(cost: int) -> None:
    left = _left.get()
    left[0] -= cost
    if left[0] < 0:
        raise TooMuch


def _paid(keyword: str, check: Callable[..., Iterator[ValidationError] | None]) -> Callable[..., Iterator[ValidationError]]:
    """A keyword walks its own list or object, some the instance's too; each error holds a copy of the instance as text."""
    price, walks = _DEAR.get(keyword, 1), keyword in _WALKING

    def checking(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        own = len(value) // 4 if isinstance(value, list | dict) else 0
        _pay(price + own + (len(instance) * 3 // 2 if walks and isinstance(instance, list | dict) else 0))
        for error in check(validator, value, instance, schema) or ():
            _pay(len(error.message) // 100)
            yield error

    return checking


def _pattern(validator: Any, value: str, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """`re` backtracks without end on a hostile pattern; CEL's engine is linear."""
    if not isinstance(instance, str):
        return
    _pay(len(instance) // 200)
    if not cel.evaluate("text.matches(pattern)", {"text": instance, "pattern": value}):
        yield ValidationError(f"It does not match {value!r}.")


def _format(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if not isinstance(instance, str) or not isinstance(value, str) or value not in _JUDGES:
        return
    _pay(len(instance) // 200)
    if not _JUDGES[value].is_valid(instance):
        yield ValidationError("It has another form.")


def _unique(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if value and isinstance(instance, list) and len({_same(item) for item in instance}) < len(instance):
        yield ValidationError("Two of its items are the same.")


def _enum(validator: Any, value: list[Any], instance: Any, schema: Any) -> Iterator[ValidationError]:
    if _same(instance) not in {_same(one) for one in value}:
        yield ValidationError("It is none of them.")


def _const(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if _same(instance) != _same(value):
        yield ValidationError(f"It is not {_short(repr(value))}.")


def _same(value: JSON) -> Hashable:
    """Equal for what JSON Schema calls equal (section 4.2.2): 1 and 1.0 are, 1 and true are not."""
    _pay(1)
    if isinstance(value, list):
        return tuple([_same(item) for item in value])
    if isinstance(value, dict):
        return frozenset([(name, _same(item)) for name, item in value.items()])
    return (bool, value) if isinstance(value, bool) else value


_KEYWORDS = {
    **Draft202012Validator.VALIDATORS,
    "pattern": _pattern,
    "format": _format,
    "uniqueItems": _unique,
    "enum": _enum,
    "const": _const,
}
_extend: Any = extend  # jsonschema's stubs leave it untyped
_Bounded: Any = _extend(Draft202012Validator, {name: _paid(name, check) for name, check in _KEYWORDS.items()})
_NOTHING_FETCHED: Registry[Any] = Registry()
# Those whose cost has no bound, and those that change what `#` means.
_REFUSED = {
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$recursiveRef",
    "patternProperties",
    "unevaluatedItems",
    "unevaluatedProperties",
}


def _is_count(value: JSON) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**31


def _is_bound(value: JSON) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**31


def _anything(_: JSON) -> bool:
    return True


def _is_object(value: JSON) -> bool:
    return isinstance(value, dict)


def _are_texts(value: JSON) -> bool:
    return isinstance(value, list) and len(value) <= PLAIN_MOST and all(isinstance(one, str) for one in value)


_PLAIN: dict[str, Callable[[JSON], bool]] = {
    **dict.fromkeys(("title", "description", "default", "examples", "$comment", "$schema", "items", "additionalProperties"), _anything),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), _is_count),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _is_bound),
    **dict.fromkeys(("required", "enum"), _are_texts),
    "properties": _is_object,
    "format": lambda value: isinstance(value, str) and value in _FORMATS,
    "type": lambda value: isinstance(value, str) or _are_texts(value),
}


def faults(value: JSON, schema: dict[str, Any], at: str, budget: int = BUDGET) -> list[FieldFault]:
    """What keeps the value from fitting the schema, by place, at most 20. Never raises, and takes less than 100 ms."""
    token = _left.set([budget])
    try:
        found: dict[FieldFault, None] = {}
        for error in _Bounded(schema, registry=_NOTHING_FETCHED).iter_errors(value):
            found |= dict.fromkeys(_tell(error, at))
            if len(found) >= MOST_TOLD:
                break
        return list(found)[:MOST_TOLD]
    except TooMuch:
        return [FieldFault(at, "TOO_LARGE", "It is too large to be checked against its schema.")]
    except (RecursionError, UnknownType, Unresolvable, ValueError):
        return [FieldFault(at, "SCHEMA", "Its schema cannot be applied: a $ref or a pattern in it does not work.")]
    finally:
        _left.reset(token)


def quick(schema: dict[str, Any]) -> Callable[[JSON], bool]:
    """Whether a value surely fits a schema of our own or one that `is_plain`, in a microsecond; only a value that does not needs `faults`."""
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)

    def fits(value: JSON) -> bool:
        try:
            return validator.is_valid(value)
        except ValueError:  # too deep for it
            return False

    return fits


def is_plain(schema: JSON, most: int = PLAIN_MOST) -> bool:
    """Whether checking a value against this takes time in proportion to its size, whoever wrote it, and means the same to everybody."""
    return _plain_parts(schema, 0) <= most


def _plain_parts(schema: JSON, depth: int) -> float:
    """How many schemas it consists of; infinite if it is not plain."""
    if schema is True or schema is False:
        return 1
    if not isinstance(schema, dict) or depth > SCHEMA_DEPTH or not _PLAIN.keys() >= schema.keys():
        return inf
    if not all(_PLAIN[name](value) for name, value in schema.items()):
        return inf
    below = [schema[name] for name in ("items", "additionalProperties") if name in schema]
    properties = schema.get("properties", {})
    assert isinstance(properties, dict)
    return 1 + sum(_plain_parts(part, depth + 1) for part in (*below, *properties.values()))


def schema_faults(schema: JSON, at: str) -> list[FieldFault]:
    """What keeps this from being a JSON Schema (draft 2020-12, without some keywords), and one that can be applied at all."""
    if not isinstance(schema, dict):
        return [FieldFault(at, "TYPE", "Expected an object: a JSON Schema.")]
    if found := _refused(schema, schema, at, 0)[:MOST_TOLD]:
        return found
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        return [FieldFault(_path(at, error), "SCHEMA", f"Not a valid JSON Schema: {_short(error.message)}")]
    return [fault for fault in faults(None, schema, at) if fault.code in ("SCHEMA", "TOO_LARGE")]


def _refused(value: JSON, root: dict[str, JSON], at: str, depth: int) -> list[FieldFault]:
    if depth > SCHEMA_DEPTH:
        return [FieldFault(at, "SCHEMA", f"A schema is nested at most {SCHEMA_DEPTH} deep.")]
    out: list[FieldFault] = []
    if isinstance(value, list):
        for n, item in enumerate(value):
            out += _refused(item, root, f"{at}[{n}]", depth + 1)
    elif isinstance(value, dict):
        for name, item in value.items():
            here = f"{at}.{_short(name, PART_MOST)}"
            if name in _REFUSED:
                out.append(FieldFault(here, "UNSUPPORTED", f"{name} is not supported here."))
            elif name == "$ref" and not _is_known(item, root):
                out.append(FieldFault(here, "UNSUPPORTED", "A reference is # or #/$defs/<name>, and the name must be there."))
            elif name == "pattern" and isinstance(item, str) and not _compiles(item):
                out.append(FieldFault(here, "SCHEMA", "Not a pattern that this server understands (RE2 syntax)."))
            out += _refused(item, root, here, depth + 1)
    return out


def _is_known(reference: JSON, root: dict[str, JSON]) -> bool:
    """Whether it leads to what is checked to be a schema, and not to some value that looks like one."""
    if reference == "#":
        return True
    place, _, name = reference.rpartition("/") if isinstance(reference, str) else ("", "", "")
    named = root.get(place.removeprefix("#/"))
    return place in ("#/$defs", "#/definitions") and isinstance(named, dict) and name in named


def _compiles(pattern: str) -> bool:
    try:
        cel.evaluate("''.matches(pattern)", {"pattern": pattern})
    except (ValueError, RuntimeError, TypeError):
        return False
    return True


def _tell(error: ValidationError, at: str) -> list[FieldFault]:
    where, rule = _path(at, error), str(error.validator)
    wanted: Any = error.validator_value
    instance: Any = error.instance
    if rule == "required":
        assert isinstance(error.instance, dict)
        missing = [name for name in wanted if name not in error.instance][:MOST_TOLD]
        return [FieldFault(f"{where}.{_short(name, PART_MOST)}", "REQUIRED", "This is required.") for name in missing]
    if rule == "additionalProperties":
        known = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
        assert isinstance(error.instance, dict)
        hint = f" Known are {_short(', '.join(sorted(known)))}." if known else ""
        unknown = [name for name in error.instance if name not in known][:MOST_TOLD]
        return [FieldFault(f"{where}.{_short(name, PART_MOST)}", "UNKNOWN_FIELD", f"There is no such field.{hint}") for name in unknown]
    if rule == "type":
        return [FieldFault(where, "TYPE", f"Expected {_words(wanted)}, received {_kind(error.instance)}.")]
    if rule == "anyOf" and (own := [e for e in error.context or () if e.schema is not TEMPLATE and e.parent is error]):
        return [fault for inner in own[:1] for fault in _tell(inner, at)]
    if rule == "enum":
        return [FieldFault(where, "ENUM", f"Expected one of {_short(', '.join(map(str, wanted)))}; received {_received(error.instance)}.")]
    if rule in ("minProperties", "maxProperties"):
        known = _short(", ".join(sorted(error.schema.get("properties", {})))) if isinstance(error.schema, dict) else ""
        given = _short(", ".join(islice(instance, MOST_TOLD))) if instance else "none"
        bound = f"at {'least' if rule == 'minProperties' else 'most'} {wanted} field{'s' if wanted != 1 else ''}"
        return [FieldFault(where, "LENGTH", f"Expected {bound}{known and f' of {known}'}; received {given}.")]
    if rule in _SIZES:
        what = "character" if rule.endswith("Length") else "item"
        bound = f"{_SIZES[rule]} {wanted} {what}{'s' if wanted != 1 else ''}"
        return [FieldFault(where, rule.upper(), f"Expected {bound}; received {len(instance)}.")]
    if rule == "format":
        return [FieldFault(where, "FORMAT", f"Expected {_FORMATS[wanted]}; received {_received(error.instance)}.")]
    if rule == "pattern":
        form = _FORMS.get(wanted) or f"text that matches {_short(wanted)}"
        return [FieldFault(where, "PATTERN", f"Expected {form}; received {_received(error.instance)}.")]
    return [FieldFault(where, rule.upper(), _short(error.message))]


def _path(at: str, error: ValidationError | SchemaError) -> str:
    return at + "".join(f"[{part}]" if isinstance(part, int) else f".{_short(part, PART_MOST)}" for part in error.absolute_path)


def _words(types: str | list[str]) -> str:
    return types if isinstance(types, str) else " or ".join(types)


def _kind(value: object) -> str:
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}
    return names.get(type(value), "something else")


def _received(value: object) -> str:
    return f"an {_kind(value)}" if isinstance(value, list | dict) else _short(repr(value))


def _short(text: str, most: int = 200) -> str:
    """One line of characters that every database, log and page takes: PostgreSQL has no text with a NUL."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text[: most + 1])
    return shown if len(shown) <= most else shown[: most - 1] + "…"
