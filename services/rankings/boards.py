"""Boards that others publish, as an administrator gives them. Nothing is fetched, and nothing of them enters our own evidence."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping
from datetime import date
from uuid import UUID

from tortoise.exceptions import IntegrityError

from core import clock, names
from core.callers import Actor
from core.database import transaction
from core.errors import Conflict, FieldFault, Invalid, raise_if_any
from core.fields import JSON, storable
from core.outgoing import OutgoingError, urls
from models.projects import Project
from models.rankings import BoardRow, PublicBoard
from services import audits

ROWS_MOST, CSV_MOST = 1000, 200_000
COLUMNS = ("model", "score", "low", "high", "votes")
_REPORTED = 20


async def import_board(
    project: Project, name: str, source_url: str, published_on: date, rows: JSON, text: str | None, by: Actor
) -> PublicBoard:
    """From a list of objects, or from CSV with a line that names its columns: one of the two. Raises Invalid, or Conflict when there is a
    board of this name and date."""
    raise_if_any(names.fault("A board's name", name, "name"))
    if (rows is None) == (text is None):
        raise Invalid.field("rows", "ONE_OF", "Give rows or csv, one of them.")
    if published_on > clock.now().date():
        raise Invalid.field("publishedOn", "OUT_OF_RANGE", "A board that was published has a date that was.")
    source = _source(source_url)
    at = "rows" if text is None else "csv"
    listed = rows if text is None else _lines(text)
    if not isinstance(listed, list) or not 1 <= len(listed) <= ROWS_MOST:
        raise Invalid.field(at, "COUNT", f"A board is a list of 1 to {ROWS_MOST} rows.")
    faults = list[FieldFault]()
    read = [_row(one, f"{at}[{n}]", faults) for n, one in enumerate(listed)]
    raise_if_any(faults[:_REPORTED])
    board = PublicBoard(project_id=project.id, name=name, source_url=source, published_on=published_on)
    try:
        async with transaction():
            await board.save(force_create=True)
            await BoardRow.bulk_create([BoardRow(board_id=board.id, position=n, **one) for n, one in enumerate(read, 1)])
            await audits.note("public_board.imported", by, board, project_id=project.id, after=_told(board, len(read)))
    except IntegrityError:
        message = "The project has a board of this name and date."
        raise Conflict(message, [FieldFault("name", "EXISTS", message)]) from None
    return board


async def delete_board(board: PublicBoard, by: Actor) -> UUID:
    async with transaction():
        await board.delete()
        await audits.note("public_board.deleted", by, board, project_id=board.project_id, before=_told(board, None))
    return board.id


def _source(text: str) -> str:
    try:
        url = str(urls.parse(text))
    except OutgoingError as error:
        raise Invalid.field("sourceUrl", "BAD_URL", error.message) from None
    if len(url) > 500:
        raise Invalid.field("sourceUrl", "LENGTH", "An address has at most 500 characters.")
    return url


def _lines(text: str) -> list[JSON]:
    """Raises Invalid."""
    if len(text) > CSV_MOST:
        raise Invalid.field("csv", "LENGTH", f"CSV has at most {CSV_MOST} characters.")
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
    try:
        titles = [title.strip().lower() for title in reader.fieldnames or ()]
        if not {"model", "score"} <= set(titles) or not set(titles) <= set(COLUMNS) or len(set(titles)) < len(titles):
            raise Invalid.field("csv", "COLUMNS", f"The first line names the columns, each once: model, score, and of {COLUMNS[2:]} any.")
        reader.fieldnames = titles
        found = list[JSON]()
        for line in reader:
            if None in line or None in line.values():
                raise Invalid.field(f"csv[{len(found)}]", "COLUMNS", "This line has more or fewer values than the first names.")
            found.append({title: _number(value) if title != "model" else value.strip() for title, value in line.items()})
            if len(found) > ROWS_MOST:
                break
    except csv.Error as error:
        raise Invalid.field("csv", "MALFORMED", f"This is no CSV: {error}.") from None
    return found


def _number(text: str) -> JSON:
    """As JSON would have it; empty is null, and what is no number stays text, which is refused with its place."""
    try:
        return float(text) if text.strip() else None
    except ValueError:
        return text


def _row(given: JSON, at: str, faults: list[FieldFault]) -> Mapping[str, str | float | None]:
    if not isinstance(given, dict):
        faults.append(FieldFault(at, "TYPE", "A row is an object."))
        return {}
    if unknown := given.keys() - set(COLUMNS):
        faults.append(FieldFault(at, "UNKNOWN", f"A row has model, score, low, high and votes, and no {storable(min(unknown))[:50]!r}."))
    model = given.get("model")
    if not isinstance(model, str):
        faults.append(FieldFault(f"{at}.model", "TYPE", "A model's name is text."))
    else:
        faults += names.fault("A model's name", model, f"{at}.model", most=200)
    numbers = {name: _finite(given.get(name), f"{at}.{name}", faults) for name in COLUMNS[1:]}
    if given.get("score") is None:
        faults.append(FieldFault(f"{at}.score", "REQUIRED", "A row has a score."))
    votes = numbers["votes"]
    if votes is not None and not (0 <= votes < 2**53 and votes == int(votes)):
        faults.append(FieldFault(f"{at}.votes", "OUT_OF_RANGE", "Votes are counted."))
    return {**numbers, "model": model if isinstance(model, str) else "", "votes": None if votes is None else int(min(max(votes, 0), 2**53))}


def _finite(value: JSON, at: str, faults: list[FieldFault]) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or abs(value) > 1e15:
        faults.append(FieldFault(at, "TYPE", "This is a number, between -1e15 and 1e15."))
        return None
    return float(value)


def _told(board: PublicBoard, rows: int | None) -> JSON:
    return {"name": board.name, "sourceUrl": board.source_url, "publishedOn": board.published_on.isoformat(), "rows": rows}
