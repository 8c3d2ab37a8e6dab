"""Figures, as a table and as `bench/results.json` (its shape is in the contract)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.machines import commit, machine

FILE = Path(__file__).with_name("results.json")
NOISE = 1.2  # a ratio nearer to 1 than this says nothing


@dataclass(frozen=True)
class Result:
    name: str
    value: float
    unit: str
    against: Mapping[str, float] = field(default_factory=dict)  # the same figure of a peer, or a limit

    def ratio(self, peer: str) -> float:
        """Ours to theirs: above 1 is good for rates, below 1 for costs."""
        return self.value / self.against[peer]

    def to_json(self) -> dict[str, Any]:
        against = {peer: {"value": _rounded(theirs), "ratio": _rounded(self.ratio(peer))} for peer, theirs in self.against.items()}
        return {"name": self.name, "value": _rounded(self.value), "unit": self.unit, "against": against}


def write(results: Iterable[Result], file: Path = FILE) -> None:
    """Results of other names stay, unless they come from another machine: the file names one."""
    here, known = machine(), dict[str, Any]()
    if file.exists():
        before = json.loads(file.read_text())
        if before["machine"] == here:
            known = {result["name"]: result for result in before["results"]}
    known |= {result.name: result.to_json() for result in results}
    content = {"machine": here, "commit": commit(), "results": [known[name] for name in sorted(known)]}
    file.write_text(json.dumps(content, indent=2) + "\n")


def table(results: Sequence[Result]) -> str:
    peers = list(dict.fromkeys(peer for result in results for peer in result.against))
    rows = [["", "ours", "", *(title for peer in peers for title in (peer, "ratio"))]]
    for result in results:
        cells = [result.name, _text(result.value), result.unit]
        for peer in peers:
            cells += [_text(result.against[peer]), _ratio(result.ratio(peer))] if peer in result.against else ["", ""]
        rows.append(cells)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            cell.ljust(width) if at in (0, 2) else cell.rjust(width) for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]
    return "\n".join([*(line.rstrip() for line in lines), f"~ within {NOISE:g}×: noise"])


def _ratio(ratio: float) -> str:
    return f"{'~' if 1 / NOISE < ratio < NOISE else ''}{ratio:.2f}"


def _text(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.4g}"


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")
