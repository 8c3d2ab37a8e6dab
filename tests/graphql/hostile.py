"""Requests that have brought GraphQL servers down, as data: what to send, and how it is refused under the limits as shipped.

They name only fields of the contract, so that they can be sent to the real application too. `Accept` is
`application/graphql-response+json` unless a case says otherwise. Sources: facts/graphql.md, facts/security.md.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from core.errors import ProblemCode
from server.graphql.answers import Code

JSON = {"content-type": "application/json", "accept": "application/graphql-response+json"}
FINE = "OK"


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    body: bytes
    status: int
    code: str
    headers: Mapping[str, str] = field(default_factory=lambda: JSON)
    method: str = "POST"
    chunked: bool = False


def _query(name: str, query: str, code: str, status: int = 400, **variables: object) -> Case:
    return Case(name, json.dumps({"query": query, "variables": variables}).encode(), status, code)


def _body(name: str, body: bytes | str, status: int = 400, code: str = Code.BAD_REQUEST, **headers: str) -> Case:
    raw = body.encode() if isinstance(body, str) else body
    return Case(name, raw, status, code, {**JSON, **{key.replace("_", "-"): value for key, value in headers.items()}})


def _nested(levels: int, leaf: str = "id") -> str:
    text = leaf
    for level in range(levels):
        text = f"project {{ {text} }}" if level % 2 else f"workflows(first: 1) {{ nodes {{ {text} }} }}"
    return text


def _amplified(levels: int, inner: str) -> str:
    """Each fragment spreads the next twice: 2 to the power of `levels`, in a document of a kilobyte."""
    chain = " ".join(f"fragment f{n} on Project {{ {inner.format(n + 1)} }}" for n in range(levels))
    return f'{{ project(id: "x") {{ ...f0 }} }} {chain} fragment f{levels} on Project {{ id }}'


SIGN_IN = 'signIn(input: {email: "a@b.c", password: "x"}) { __typename }'
BUMP = "signOut { __typename }"
TEXT = '{"query": "{ __typename }"'

CASES: list[Case] = [
    # depth
    _query("depth 13", f'{{ project(id: "x") {{ {_nested(12)} }} }}', Code.DEPTH_EXCEEDED),
    _query(
        "depth by fragments",
        '{ project(id: "x") { ...f0 } } '
        + " ".join(f"fragment f{n} on Project {{ workflows(first: 1) {{ nodes {{ project {{ ...f{n + 1} }} }} }} }}" for n in range(7))
        + " fragment f7 on Project { id }",
        Code.DEPTH_EXCEEDED,
    ),
    _query(
        "fragments in each other, 240 deep",
        "{ ...f0 } " + " ".join(f"fragment f{n} on Query {{ ...f{n + 1} }}" for n in range(240)),
        Code.DEPTH_EXCEEDED,
    ),
    _query("inline fragments, 300 deep", "{" + "... {" * 300 + "__typename" + "}" * 301, Code.GRAPHQL_PARSE_FAILED),
    _query("a list literal, 400 deep", "{ nodes(ids: " + "[" * 400 + "]" * 400 + ") { id } }", Code.GRAPHQL_PARSE_FAILED),
    # amplification
    _query("fragments spread twice, 30 levels", _amplified(30, "...f{0} ...f{0}"), FINE, 200),
    _query(
        "fields in fragments spread twice, 30 levels",
        _amplified(
            30,
            "a: workflows(first: 1) {{ nodes {{ project {{ ...f{0} }} }} }} b: workflows(first: 1) {{ nodes {{ project {{ ...f{0} }} }} }}",
        ),
        Code.TOO_MANY_ALIASES,
    ),
    _query(
        "fields in fragments spread twice, 5 levels",
        _amplified(
            5,
            "a: workflows(first: 3) {{ nodes {{ project {{ ...f{0} }} }} }} b: workflows(first: 3) {{ nodes {{ project {{ ...f{0} }} }} }}",
        ),
        Code.COST_EXCEEDED,
    ),
    _query("a fragment within itself", "{ ...f } fragment f on Query { ...f }", Code.GRAPHQL_VALIDATION_FAILED),
    _query(
        "a cycle of fragments with fields",
        '{ project(id: "x") { ...a } } fragment a on Project { workflows { nodes { ...b } } } fragment b on Workflow { project { ...a } }',
        Code.GRAPHQL_VALIDATION_FAILED,
    ),
    _query(
        "25 fragments that all spread each other",
        "{ ...f0 } " + " ".join(f"fragment f{n} on Query {{ {' '.join(f'...f{m}' for m in range(25))} }}" for n in range(25)),
        Code.GRAPHQL_VALIDATION_FAILED,
    ),
    # the same field many times
    _query("one field 1900 times", "{ " + "__typename " * 1900 + "}", Code.TOO_COMPLEX),
    _query("one object 180 times", "{ " + 'project(id: "x") { id } ' * 180 + "}", Code.TOO_COMPLEX),
    _query(
        "objects within objects many times",
        '{ project(id: "x") { ' + ("workflows(first: 1) { nodes { " + "project { id } " * 18 + "} } ") * 18 + "} }",
        Code.TOO_COMPLEX,
    ),
    _query(
        "150 fragments of one object",
        "{ "
        + " ".join(f"...f{n}" for n in range(110))
        + " } "
        + " ".join(f'fragment f{n} on Query {{ project(id: "x") {{ id }} }}' for n in range(110)),
        Code.TOO_COMPLEX,
    ),
    _query(
        "180 conflicting arguments",
        "{ " + " ".join(f'project(id: "{n}") {{ id }}' for n in range(180)) + " }",
        Code.TOO_COMPLEX,
    ),
    # counts
    _query("31 aliases", "{ " + " ".join(f"a{n}: __typename" for n in range(31)) + " }", Code.TOO_MANY_ALIASES),
    _query("1000 aliased sign-ins", "mutation { " + " ".join(f"a{n}: {SIGN_IN}" for n in range(1000)) + " }", Code.TOO_MANY_TOKENS),
    _query("two sign-ins", f"mutation {{ a: {SIGN_IN} b: {SIGN_IN} }}", Code.TOO_MANY_SIGN_INS),
    _query(
        "two sign-ins in fragments",
        f"mutation {{ ...a ...b }} fragment a on Mutation {{ a: {SIGN_IN} }} fragment b on Mutation {{ ... {{ b: {SIGN_IN} }} }}",
        Code.TOO_MANY_SIGN_INS,
    ),
    _query("six mutations", "mutation { " + " ".join(f"a{n}: {BUMP}" for n in range(6)) + " }", Code.TOO_MANY_MUTATIONS),
    _query("nine directives", "{ " + "__typename @skip(if: false) " * 9 + "}", Code.TOO_MANY_DIRECTIVES),
    _query("1000 directives", "{ __typename " + "@skip(if: true) " * 1000 + "}", Code.TOO_MANY_TOKENS),
    _query("300 operations", " ".join(f"query q{n} {{ __typename __typename }}" for n in range(400)), Code.TOO_MANY_TOKENS),
    _query("1000 unknown fields", "{ " + " ".join(f"zz{n}" for n in range(1000)) + " }", Code.GRAPHQL_VALIDATION_FAILED),
    _query(
        "400 unused variables", "query(" + " ".join(f"$v{n}: Int" for n in range(400)) + ") { __typename }", Code.GRAPHQL_VALIDATION_FAILED
    ),
    _query("a directive that is not there", "{ ... @defer { __typename } }", Code.GRAPHQL_VALIDATION_FAILED),
    # lists
    _query("first: 300000", "{ projects(first: 300000) { edges { node { id } } } }", Code.COST_EXCEEDED),
    _query("first by variable", "query($n: Int) { projects(first: $n) { nodes { id } } }", Code.COST_EXCEEDED, n=300_000),
    _query("first by variable, as a float", "query($n: Int) { projects(first: $n) { nodes { id } } }", Code.COST_EXCEEDED, n=3e5),
    _query("first by default", "query($n: Int = 300000) { projects(first: $n) { nodes { id } } }", Code.COST_EXCEEDED),
    _query(
        "a hundred hundreds of hundreds",
        "{ projects(first: 100) { nodes { workflows(first: 100) { nodes { runs(first: 100) { nodes { id } } } } } } }",
        Code.COST_EXCEEDED,
    ),
    _query("cursors of 300000 rows", "{ projects(first: 300000) { edges { cursor } } }", Code.COST_EXCEEDED),
    _query("251 ids", "{ nodes(ids: [" + '"x" ' * 251 + "]) { id } }", Code.TOO_MANY_ITEMS),
    _query("20000 ids by variable", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Code.TOO_MANY_ITEMS, ids=["x"] * 20_000),
    # numbers
    _query("an infinite literal", "{ nodes(ids: [1e400]) { id } }", Code.GRAPHQL_VALIDATION_FAILED),
    _query("a literal of 5000 digits", "{ projects(first: " + "9" * 5000 + ") { nodes { id } } }", Code.GRAPHQL_VALIDATION_FAILED),
    _body("an infinite variable", TEXT + ', "variables": {"a": 1e400}}'),
    _body("a variable of 5000 digits", TEXT + ', "variables": {"a": ' + "9" * 5000 + "}}"),
    _body("a variable of 30 digits", TEXT + ', "variables": {"a": ' + "9" * 30 + "}}"),
    _body("NaN", TEXT + ', "variables": {"a": NaN}}'),
    # text
    _query("900 kB of spaces", "{ __typename }" + " " * 900_000, Code.DOCUMENT_TOO_LARGE),
    _query("900 kB of comment", "{ __typename } #" + "x" * 900_000, Code.DOCUMENT_TOO_LARGE),
    _query("a string of 99 kB", '{ nodes(ids: ["' + "x" * 99_000 + '"]) { zz } }', Code.GRAPHQL_VALIDATION_FAILED),
    _query("a block string of 98 kB", '{ nodes(ids: ["""' + "x\n" * 49_000 + '"""]) { zz } }', Code.GRAPHQL_VALIDATION_FAILED),
    _query("30000 comments", "#\n" * 30_000 + "{ __typename }", Code.TOO_MANY_TOKENS),
    _query("not GraphQL", "{ unfinished", Code.GRAPHQL_PARSE_FAILED),
    _query("no operation", "fragment f on Query { __typename }", Code.GRAPHQL_VALIDATION_FAILED),
    _query("a definition", "type Evil { id: ID }", Code.GRAPHQL_VALIDATION_FAILED),
    # introspection
    _query(
        "introspection in circles",
        "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
        Code.COST_EXCEEDED,
    ),
    _query("introspection 21 deep", '{ __type(name: "Query") { ' + "ofType { " * 21 + "name" + " }" * 22 + " }", Code.DEPTH_EXCEEDED),
    _query(
        "the schema 20 times",
        "{ "
        + " ".join(
            f"a{n}: __schema {{ types {{ fields {{ args {{ type {{ name }} }} type {{ ofType {{ ofType {{ name }} }} }} }} }} }}"
            for n in range(20)
        )
        + " }",
        Code.COST_EXCEEDED,
    ),
    # JSON
    _body("JSON 100000 deep", "[" * 100_000 + "]" * 100_000),
    _body("variables 100000 deep", TEXT + ', "variables": {"a": ' + "[" * 100_000 + "]" * 100_000 + "}}"),
    _body("variables 65 deep", TEXT + ', "variables": {"a": ' + "[" * 65 + "]" * 65 + "}}"),
    _body("a lone surrogate", '{"query": "{ __typename } #\\ud800"}'),
    _body("bytes that are no UTF-8", b'{"query": "{ __typename } #\xff\xfe"}'),
    _body("UTF-16", '{"query": "{ __typename }"}'.encode("utf-16")),
    _body("a byte order mark", b"\xef\xbb\xbf" + b'{"query": "{ __typename }"}'),
    _body("two queries", '{"query": "{ __typename }", "query": "{ zz }"}'),
    _body("nothing", b""),
    _body("null", b"null"),
    _body("a batch", '[{"query": "{ __typename }"}, {"query": "{ __typename }"}]'),
    _body("a batch of 10000", "[" + ",".join(['{"query": "{ __typename }"}'] * 10_000) + "]"),
    _body("query is a number", '{"query": 1}'),
    _body("query is an object", '{"query": {"a": 1}}'),
    _body("query is missing", '{"operationName": "a"}'),
    _body("operationName is a list", TEXT + ', "operationName": ["a"]}'),
    _body("variables is a list", TEXT + ', "variables": [1]}'),
    _body("variables is text", TEXT + ', "variables": "{}"}'),
    _body("extensions is text", TEXT + ', "extensions": "x"}'),
    _body("an operation that is not there", TEXT + ', "operationName": "b"}', code=Code.OPERATION_NOT_FOUND),
    _body("an operation named like an attribute", TEXT + ', "operationName": "__class__"}', code=Code.OPERATION_NOT_FOUND),
    # documents that are named
    _body("an old kind of persisted query", '{"extensions": {"persistedQuery": {"version": 0, "sha256Hash": "' + "0" * 64 + '"}}}'),
    _body("a persisted query by the hash of nothing", '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": ""}}}'),
    _body("a persisted query that is a list", '{"extensions": {"persistedQuery": []}}'),
    _body("a document by a path", '{"documentId": "../../etc/passwd"}'),
    _body("a document by 900 kB", '{"documentId": "' + "x" * 900_000 + '"}'),
    _body("a document that is named and sent", TEXT + ', "documentId": "x"}'),
    # HTTP
    _body("2 MB", TEXT + ', "variables": {"a": "' + "x" * 2_000_000 + '"}}', 413, Code.BODY_TOO_LARGE),
    Case("2 MB in chunks", TEXT.encode() + b', "variables": {"a": "' + b"x" * 2_000_000 + b'"}}', 413, Code.BODY_TOO_LARGE, chunked=True),
    _body("compressed", gzip.compress(b"{" * 900_000), 415, Code.UNSUPPORTED_MEDIA_TYPE, content_encoding="gzip"),
    _body("plain text", '{"query": "{ __typename }"}', 415, Code.UNSUPPORTED_MEDIA_TYPE, content_type="text/plain"),
    _body("a form", "query=%7B__typename%7D", 415, Code.UNSUPPORTED_MEDIA_TYPE, content_type="application/x-www-form-urlencoded"),
    _body("multipart", "--x--", 415, Code.UNSUPPORTED_MEDIA_TYPE, content_type="multipart/form-data; boundary=x"),
    _body("application/graphql", "{ __typename }", 415, Code.UNSUPPORTED_MEDIA_TYPE, content_type="application/graphql"),
    _body(
        "charset utf-16", '{"query": "{ __typename }"}', 415, Code.UNSUPPORTED_MEDIA_TYPE, content_type="application/json; charset=utf-16"
    ),
    _body("no content type", '{"query": "{ __typename }"}', 415, Code.UNSUPPORTED_MEDIA_TYPE, content_type=""),
    _body("pictures please", '{"query": "{ __typename }"}', 406, Code.NOT_ACCEPTABLE, accept="image/png"),
    _body("a bad token", '{"query": "{ __typename }"}', 401, ProblemCode.UNAUTHENTICATED, authorization="Bearer x"),
    Case("GET", b"", 405, Code.METHOD_NOT_ALLOWED, method="GET"),
    Case("PUT", b'{"query": "{ __typename }"}', 405, Code.METHOD_NOT_ALLOWED, method="PUT"),
    _query("a subscription without a stream", 'subscription { runEvents(runId: "x") { __typename } }', Code.STREAM_REQUIRED),
]
