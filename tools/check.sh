#!/usr/bin/env bash
# Style, types and architecture: what must hold before any test is worth running.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
$bin/ruff check --quiet .
$bin/ruff format --check --quiet .
$bin/mypy
$bin/lint-imports --no-cache
