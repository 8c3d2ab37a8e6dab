"""Compiled reads: an operation over declared reads becomes a plan of one SQL statement per level, whose rows are JSON text already.

Under graphql-core the same declarations answer the same (`tests/compiled/`): it is the reference, and it answers what a plan
cannot, or what is unusual. What a plan does differently from it is nothing that a client could see.
"""

from server.graphql.plans.payloads import PayloadExecutor
from server.graphql.plans.planners import Planner, Telling
from server.graphql.plans.runs import Reason, Unusual

__all__ = ["PayloadExecutor", "Planner", "Reason", "Telling", "Unusual"]
