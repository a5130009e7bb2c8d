#!/usr/bin/env bash
# What `make torture` does: the publisher is killed again and again while it publishes to the real servers.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
trap '$python -m tools.servers down' EXIT
$python -m tools.servers up wordpress bluesky mastodon
$python -m tests.real.kill.torture "$@"
$python -m tests.real.agents.torture
PARLEY_CLOCK_ROUNDS=500 $python -m pytest -q tests/planner/publishing/test_clock_proof.py \
    tests/planner/publishing/test_clock_set.py tests/planner/test_clock_changes.py
PARLEY_LONG=1 $python -m pytest -q tests/canaries tests/tools/test_train_detector.py
