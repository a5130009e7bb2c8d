#!/usr/bin/env bash
# Resolves the dependencies for every platform into the two lock files: hashes, and no index address.
# Needs uv on the PATH; it asks the same index as pip does on this machine.
set -euo pipefail
cd "$(dirname "$0")/.."
options=(--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet)
uv pip compile "${options[@]}" "$@" pyproject.toml -o requirements.lock
uv pip compile "${options[@]}" "$@" pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
