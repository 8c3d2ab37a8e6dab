"""A peer: DBOS, in an environment of its own. Workflows are begun directly, because its queues look for work once a second.

As a program: for `{"runs", "clients"}`, a line on standard input, it answers how long so many clients took, each with one run at a time.
The CPU time is that of the whole process, and with it the clients'.
"""

from __future__ import annotations

import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import sqlalchemy
from dbos import DBOS

URL = os.environ["DATABASE_URL"].replace("postgres://", "postgresql+psycopg://")
TABLE = "create table if not exists durable_records (number int, values jsonb)"
INSERT = "insert into durable_records values (:number, :values)"

engine = sqlalchemy.create_engine(URL, isolation_level="AUTOCOMMIT", pool_size=5, max_overflow=0)


@DBOS.step()
def read(number: int) -> dict[str, Any]:
    return {"title": f"Order {number} of Ada Lovelace", "amount": 60.25}


@DBOS.step()
def judge(order: dict[str, Any]) -> dict[str, Any]:
    return {"kind": "large" if order["amount"] > 50 else "small"}


@DBOS.step()
def save(number: int, values: dict[str, Any]) -> dict[str, Any]:
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text(INSERT), {"number": number, "values": json.dumps(values)})
    return {"id": number}


@DBOS.step()
def tell(title: str, kind: str) -> dict[str, Any]:
    return {"text": f"{title}: {kind}"}


@DBOS.workflow()
def run(number: int) -> None:
    order = read(number)
    kind = judge(order)["kind"]
    save(number, order | {"kind": kind})
    tell(order["title"], kind)


def ask(number: int) -> float:
    """Seconds to its end."""
    began = time.perf_counter()
    DBOS.start_workflow(run, number).get_result()
    return time.perf_counter() - began


def main() -> None:
    DBOS(config={"name": "bench", "system_database_url": URL, "run_admin_server": False, "log_level": "ERROR"})
    DBOS.launch()
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text(TABLE))
    for line in iter(sys.stdin.readline, ""):
        asked = json.loads(line)
        with ThreadPoolExecutor(asked["clients"]) as clients:
            began, cpu_began = time.perf_counter(), time.process_time()
            delays = list(clients.map(ask, range(asked["runs"])))
            seconds, cpu_seconds = time.perf_counter() - began, time.process_time() - cpu_began
        print(json.dumps({"seconds": seconds, "cpu_seconds": cpu_seconds, "delays": delays}), flush=True)


if __name__ == "__main__":
    main()
