#!/usr/bin/env bash
# What `make test` does: checks, then every test, with the real servers that are installed running meanwhile.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
export QT_QPA_PLATFORM=offscreen
unset PYTHONDONTWRITEBYTECODE # what is compiled once is read by every later process and run
if [ $# -eq 0 ]; then # the checks leave a core idle: it compiles the tests, which each of their processes would
    $python -m pytest -q --collect-only --ignore tests/real >/dev/null 2>&1 &
    compiling=$!
fi
bash tools/check.sh
[ $# -gt 0 ] || wait "$compiling" || true # what is wrong with the tests they say themselves
trap '$python -m tools.servers down' EXIT
$python -m tools.servers up
if [ $# -gt 0 ]; then
    $python -m pytest -q "$@"
    exit
fi
# A file's tests stay together, in one process for each core; the real servers are for one at a time.
$python -m pytest -q -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder --ignore tests/real
$python -m pytest -q tests/real
