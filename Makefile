# Parley. The two commands: `make run` opens the window, `make test` proves that it works.
PYTHON ?=
export PYTHON
VENV := .venv/bin/python

ROUNDS ?= 1000
SEED ?= 4

.PHONY: run test quick check servers torture bench pictures languages lock pages clean

run: ## open Parley (sets everything up first)
	@bash tools/setup.sh run
	@$(VENV) main.py

test: ## style, types, architecture, every test; real servers where installed
	@bash tools/setup.sh dev
	@bash tools/test.sh

quick: ## the tests without the real servers
	@bash tools/setup.sh dev
	@QT_QPA_PLATFORM=offscreen $(VENV) -m pytest -q -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder --ignore tests/real

check: ## style, types and architecture only
	@bash tools/setup.sh dev
	@bash tools/check.sh

servers: ## install the real servers that the connector tests talk to
	@bash tools/setup.sh dev
	@$(VENV) -m tools.servers install

torture: ## kill the publisher ROUNDS times (1000) on the real servers and count every post; SEED=4; then a crowd of agents and the proofs that take long
	@bash tools/setup.sh dev
	@bash tools/torture.sh --rounds $(ROUNDS) --seed $(SEED)

bench: ## every figure beside its reference
	@bash tools/setup.sh dev
	@QT_QPA_PLATFORM=offscreen $(VENV) -m bench

pictures: ## each screen in both themes into docs/pictures
	@bash tools/setup.sh run
	@QT_QPA_PLATFORM=offscreen $(VENV) -m tools.pictures

pages: ## docs/rules from the rules' own docstrings, the guide's and the README's tables of networks
	@$(VENV) -m tools.rule_pages
	@$(VENV) -m tools.option_page
	@$(VENV) -m tools.networks

languages: ## the sentences of the code into the files of Qt Linguist
	@$(VENV) -m tools.languages

lock: ## resolve the dependencies anew
	@bash tools/lock.sh

clean: ## forget .venv and what tests left
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
