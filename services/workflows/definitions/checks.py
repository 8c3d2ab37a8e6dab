"""Everything that is wrong with a definition, each fault with its place, when it is saved."""

from __future__ import annotations

from dataclasses import replace

from core import names
from core.errors import FieldFault
from core.fields import JSON
from services.workflows import concurrency, schemas
from services.workflows.catalog import CATALOG, StepType
from services.workflows.definitions.certainties import settled, unreachable
from services.workflows.definitions.orders import on_cycles, over_before, waits
from services.workflows.definitions.plans import Object, encode, objects, sources
from services.workflows.definitions.references import Known, check_duration, check_expression, check_template
from services.workflows.expressions import template
from services.workflows.steps.approvals import form_faults
from services.workflows.steps.waits import CORRELATION_MOST

RUN_TIMEOUT, STEP_TIMEOUT_LEAST, FINALLY_TIMEOUT = ("10ms", "365d"), "10ms", ("10ms", "1h")
DELETE_AFTER = ("0s", "365d")
SHOWN_ELSEWHERE = {"approval": "its approval", "wait": "the event that it waits for"}
BACKOFF = ("0s", "1h")
GRACE = ("0s", "5m")
PAUSE = ("0s", "1d")
BUDGET = 4 * schemas.BUDGET  # a definition is small, and the schema our own
DECIDES = ("switch", "return")  # which others run: once in a run, by no item and with no other outcome


def check(
    value: JSON, at: str = "definition", *, most_bytes: int, most_steps: int, variables: frozenset[str] | None = None
) -> list[FieldFault]:
    """Everything that keeps this from being a workflow, each with its path: `definition.steps[1].with.url`. `variables`: those of its project,
    unless that is not to be looked at."""
    size = len(encode(value))
    if size > most_bytes:
        return [FieldFault(at, "TOO_LARGE", f"A definition has at most {most_bytes} bytes of JSON; this one has {size}.")]
    if nuls := _nuls(value, at):
        return nuls
    listed = [value.get(name) for name in ("steps", "finally")] if isinstance(value, dict) else []
    count = sum(len(steps) for steps in listed if isinstance(steps, list))
    if count > most_steps:
        return [FieldFault(f"{at}.steps", "TOO_MANY", f"A workflow has at most {most_steps} steps; this one has {count}.")]
    if faults := schemas.faults(value, schemas.WORKFLOW, at, BUDGET):
        return faults
    assert isinstance(value, dict)
    steps, final = objects(value["steps"]), objects(value.get("finally", []))
    if faults := _check_keys([(steps, f"{at}.steps"), (final, f"{at}.finally")]):
        return faults  # what follows needs each key to mean one step
    faults = [fault for name in ("input", "outputSchema") if name in value for fault in schemas.schema_faults(value[name], f"{at}.{name}")]
    faults += check_duration(value.get("timeout"), f"{at}.timeout", *RUN_TIMEOUT)
    faults += check_duration(value.get("deleteAfter"), f"{at}.deleteAfter", *DELETE_AFTER)
    faults += check_duration(value.get("finallyTimeout"), f"{at}.finallyTimeout", *FINALLY_TIMEOUT)
    keys = frozenset(str(step["key"]) for step in steps)
    input = value.get("input")
    faults += _check_part(steps, f"{at}.steps", Known(frozenset(), input=input, variables=variables))
    faults += _check_part(final, f"{at}.finally", Known(keys, input=input, variables=variables))
    faults += unreachable(steps, f"{at}.steps")
    faults += [
        FieldFault(f"{at}.finally[{n}].type", "UNSUPPORTED", "`finally` cannot return: the run has its end already.")
        for n, step in enumerate(final)
        if step["type"] == "return"
    ]
    faults += concurrency.faults(value, at)
    faults += _check_recalls(objects(value.get("cancelOn", [])), f"{at}.cancelOn", input)
    if "output" in value:
        faults += check_template(value["output"], f"{at}.output", Known(keys, "a step of this workflow", input=input, variables=variables))
    return faults


def _nuls(value: JSON, at: str) -> list[FieldFault]:
    """PostgreSQL can keep a NUL in JSON, but not look into it; nothing in a definition needs one that is not written in an expression."""
    faults, left = list[FieldFault](), [(value, at)]
    while left:
        inner, path = left.pop()
        if isinstance(inner, str) and "\0" in inner:
            faults.append(FieldFault(path, "NUL", "A text here has no NUL character."))
        elif isinstance(inner, list):
            left += [(one, f"{path}[{n}]") for n, one in enumerate(inner)]
        elif isinstance(inner, dict):
            if any("\0" in name for name in inner):
                faults.append(FieldFault(path, "NUL", "A name here has no NUL character."))
            left += [(one, f"{path}.{name}") for name, one in inner.items() if "\0" not in name]
    return faults


def _check_keys(parts: list[tuple[list[Object], str]]) -> list[FieldFault]:
    seen: set[str] = set()
    faults = []
    for steps, at in parts:
        for n, step in enumerate(steps):
            key = str(step["key"])
            if key in seen:
                faults.append(FieldFault(f"{at}[{n}].key", "DUPLICATE", f"Another step has the key {key!r} already."))
            seen.add(key)
    return faults


def _check_recalls(recalls: list[Object], at: str, input: JSON) -> list[FieldFault]:
    faults = list[FieldFault]()
    for n, recall in enumerate(recalls):
        faults += names.fault("A name", str(recall["event"]), f"{at}[{n}].event")
        here, written = f"{at}[{n}].correlation", recall.get("correlation", "")
        if isinstance(written, str) and "{{" not in written:
            faults += names.fault("A correlation", written, here, 0, CORRELATION_MOST)
        wrong = check_template(written, here, Known(frozenset(), "known when the run is made", input=input))
        if not wrong:
            wrong = [
                FieldFault(here, "UNKNOWN_REFERENCE", f"{root}: it is worked out when the run is made, from `input` and `trigger` alone.")
                for root in sorted(template(written).roots - concurrency.SCOPE)
            ]
        faults += wrong
    return faults


def _check_part(steps: list[Object], at: str, over: Known) -> list[FieldFault]:
    """The steps, or those of `finally`, when all that is known is over."""
    faults = list[FieldFault]()
    by_key = {str(step["key"]): step for step in steps}
    wait = waits(steps)
    before = over_before(wait, frozenset(key for key, step in by_key.items() if step.get("join") == "any"))
    waiting = on_cycles(wait, before)
    targets = sources(steps)
    for n, (key, step) in enumerate(by_key.items()):
        here = f"{at}[{n}]"
        faults += _check_needs(step, here, by_key)
        faults += _check_step(step, here, replace(over, steps=over.steps | before.get(key, frozenset(by_key))))
        if key in targets and "needs" in step:
            faults.append(FieldFault(f"{here}.needs", "UNSUPPORTED", "A step that errors go to needs the steps that they come from."))
        if key in waiting and key not in targets.get(key, ()):  # told already
            faults.append(FieldFault(f"{here}.needs", "CYCLE", f"The step {key!r} waits for itself, by way of its needs."))
    return faults


def _check_needs(step: Object, at: str, steps: dict[str, Object]) -> list[FieldFault]:
    faults, needs, on_error = list[FieldFault](), step.get("needs"), step.get("onError")
    for n, need in enumerate(needs if isinstance(needs, list) else ()):
        key, dot, case = str(need).partition(".")
        if key not in steps:
            faults.append(FieldFault(f"{at}.needs[{n}]", "UNKNOWN_STEP", f"There is no step {key!r}."))
        elif dot and case not in _cases(steps[key]):
            faults.append(FieldFault(f"{at}.needs[{n}]", "UNKNOWN_CASE", f"{key!r} is no switch with a case {case!r}."))
    if isinstance(on_error, dict) and "goto" in on_error:
        target = on_error["goto"]
        if target not in steps:
            faults.append(FieldFault(f"{at}.onError.goto", "UNKNOWN_STEP", f"There is no step {target!r}."))
        elif target == step["key"]:
            faults.append(FieldFault(f"{at}.onError.goto", "CYCLE", "A step's errors go to another step."))
    return faults


def _cases(step: Object) -> set[str]:
    config = step.get("with")
    if step["type"] != "switch" or not isinstance(config, dict):
        return set()
    cases = config.get("cases")
    named = [case.get("name") for case in cases if isinstance(case, dict)] if isinstance(cases, list) else []
    return {name for name in (*named, config.get("default")) if isinstance(name, str)}


def _check_step(step: Object, at: str, known: Known) -> list[FieldFault]:
    kind, config, for_each = CATALOG.get(str(step["type"])), step.get("with", {}), step.get("forEach")
    faults = check_duration(step.get("timeout"), f"{at}.timeout", STEP_TIMEOUT_LEAST, "1h" if kind is None else kind.most_timeout)
    faults += check_duration(step.get("grace"), f"{at}.grace", *GRACE)
    if isinstance(retry := step.get("retry"), dict):
        for name in ("backoff", "maxBackoff"):
            faults += check_duration(retry.get(name), f"{at}.retry.{name}", *BACKOFF)
    if step.get("sensitive") is True and (elsewhere := SHOWN_ELSEWHERE.get(str(step["type"]))) is not None:
        faults.append(FieldFault(f"{at}.sensitive", "UNSUPPORTED", f"What this step is given is shown with {elsewhere}."))
    if "when" in step:
        faults += check_expression(str(step["when"]), f"{at}.when", known)
    if isinstance(for_each, dict):
        faults += check_template(for_each["items"], f"{at}.forEach.items", known)
        if step["type"] in DECIDES:
            faults.append(FieldFault(f"{at}.forEach", "UNSUPPORTED", f"A {step['type']} is for the run as a whole."))
    rounds = step.get("while")
    inside = replace(known, has_item=isinstance(for_each, dict), has_round=isinstance(rounds, dict))
    if isinstance(rounds, dict):
        faults += check_expression(str(rounds["condition"]), f"{at}.while.condition", replace(known, has_round=True))
        faults += check_duration(rounds.get("pause"), f"{at}.while.pause", *PAUSE)
        if step["type"] in DECIDES or for_each is not None:
            what = "a step with forEach" if for_each is not None else f"a {step['type']}"
            faults.append(FieldFault(f"{at}.while", "UNSUPPORTED", f"There are no rounds of {what}."))
    if isinstance(on_error := step.get("onError"), dict) and "fallback" in on_error:
        own = replace(inside, steps=known.steps | {str(step["key"])})
        faults += check_template(on_error["fallback"], f"{at}.onError.fallback", own)
    if (log := step.get("log")) is not None:
        said, where = (log["message"], f"{at}.log.message") if isinstance(log, dict) else (log, f"{at}.log")
        faults += check_template(said, where, replace(inside, steps=known.steps | {str(step["key"])}))
    if kind is None:
        names = ", ".join(sorted(CATALOG))
        faults.append(FieldFault(f"{at}.type", "UNKNOWN_TYPE", f"There is no step type {step['type']!r}; there are {names}."))
    if step["type"] == "switch":
        return [*faults, *_check_switch(step, config, at, known)]
    in_templates = check_template(config, f"{at}.with", replace(inside, takes_secrets=kind is not None and kind.takes_secrets))
    if kind is not None and not in_templates:
        faults += _check_config(config, kind, f"{at}.with") or schemas.faults(settled(config), kind.schema, f"{at}.with")
    return [*faults, *in_templates]


def _check_switch(step: Object, config: JSON, at: str, known: Known) -> list[FieldFault]:
    on_error = step.get("onError", "fail")
    if on_error == "continue" or (isinstance(on_error, dict) and "fallback" in on_error):
        return [FieldFault(f"{at}.onError", "UNSUPPORTED", "Nothing stands in for a switch's choice; fail or goto.")]
    if faults := _check_config(config, CATALOG["switch"], f"{at}.with"):
        return faults
    assert isinstance(config, dict)
    faults, seen = list[FieldFault](), set[JSON]()
    for n, case in enumerate(objects(config["cases"])):
        faults += check_expression(str(case["when"]), f"{at}.with.cases[{n}].when", known)
        if case["name"] in seen:
            faults.append(FieldFault(f"{at}.with.cases[{n}].name", "DUPLICATE", f"Another case has the name {case['name']!r} already."))
        seen.add(str(case["name"]))
    return faults


def _check_config(config: JSON, kind: StepType, at: str) -> list[FieldFault]:
    if faults := schemas.faults(config, kind.schema, at):
        return faults
    assert isinstance(config, dict)
    if kind.name == "approval" and isinstance(form := config.get("form"), dict) and b"{{" not in encode(form):
        return form_faults(form, f"{at}.form")
    durations = [name for name, of in kind.strict.get("properties", {}).items() if of.get("pattern") == schemas.DURATION]
    faults = [fault for name in durations for fault in check_duration(config.get(name), f"{at}.{name}")]
    return [*faults, *(replace(fault, path=f"{at}.{fault.path}") for fault in kind.check(config))]
