#!/usr/bin/env bash
# run.sh [option …]: mutation testing of grammar, view, lines, pages, language, families and fields; the options are those of mutants.py (--help).
# Needs bash and Python 3.11 or later with pip and venv. All that it makes lies in $MUTATION_HOME; the working tree is only read.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=${MUTATION_HOME:-${TMPDIR:-/tmp}/notice-parser-mutation-$(id -u)}
export PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=

# cosmic-ray and what library and tests need, but not the library itself: each run tests a copy of the working tree.
mkdir -p "$home"
[[ -x $home/venv/bin/python ]] || "${PYTHON:-python3}" -m venv "$home/venv"
"$home/venv/bin/python" -m pip install -q --disable-pip-version-check -r "$here/requirements.txt"

exec "$home/venv/bin/python" "$here/mutants.py" --home "$home" "$@"
