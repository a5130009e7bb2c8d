#!/usr/bin/env bash
# What `make test` does: checks, then every test, with the real servers that are installed running meanwhile.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
export QT_QPA_PLATFORM=offscreen
bash tools/check.sh
trap '$python -m tools.servers down' EXIT
$python -m tools.servers up
$python -m pytest -q "$@"
