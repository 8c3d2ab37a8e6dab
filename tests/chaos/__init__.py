"""`make chaos`: the whole platform as processes of its own, under load and under faults; at the end nothing is lost, stuck or done twice."""
