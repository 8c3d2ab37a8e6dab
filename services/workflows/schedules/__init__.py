"""Schedules: when they are due (`timings`), what they do then (`decisions`, by `clocks`), and what people do with them (`edits`,
`backfills`, `previews`). The ledger is theirs: every slot becomes a row that says what became of it."""
