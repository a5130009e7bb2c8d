#!/usr/bin/env bash
# Sets a fresh checkout up: Python, system libraries for the window, .venv, locked packages.
#   tools/setup.sh [run|dev]     run: to use Parley; dev: to test and change it as well
set -euo pipefail
cd "$(dirname "$0")/.."
want=${1:-run}
say() { printf '%s\n' "parley: $*" >&2; }

python=${PYTHON:-}
for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
  [ -n "$python" ] && break
  if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    python=$candidate
  fi
done
if [ -z "$python" ]; then
  say "Parley needs Python 3.11 or newer, and none was found. Install it, or name it: make run PYTHON=/path/to/python3"
  exit 1
fi

# What Qt's window needs from a Debian or Ubuntu system, and the venv module that they ship apart.
missing=()
if command -v dpkg-query >/dev/null; then
  packages=(libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0
            libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
            libxcb-xinerama0 libxcb-xkb1)
  for package in "${packages[@]}"; do
    # Ubuntu 24.04 renamed libglib2.0-0 to libglib2.0-0t64, which provides the old name.
    state=$(dpkg-query -W -f='${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null || true)
    grep -qx installed <<<"$state" || missing+=("$package")
  done
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    missing+=("python3-venv")
  fi
elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  say "This Python has no venv module. Install it with your system's package manager (often python3-venv)."
  exit 1
fi
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ]; then
    say "installing system libraries: ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    say "Some system libraries are missing. Run this once, then the same command again:"
    say "  sudo apt-get install ${missing[*]}"
    exit 1
  fi
fi

if [ ! -x .venv/bin/python ]; then
  say "making .venv (the system's own Python is left as it is)"
  "$python" -m venv .venv
fi
locks=(requirements.lock)
[ "$want" = dev ] && locks=(requirements-dev.lock)
stamp=.venv/installed-$want
if ! cmp -s <(cat "${locks[@]}") "$stamp"; then
  say "installing what ${locks[*]} says"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r "${locks[0]}"
  cat "${locks[@]}" > "$stamp"
fi
# As an installer does for a package: the first start, and the first lint, need not translate every module.
.venv/bin/python -m compileall -q main.py planner storage ui
