#!/usr/bin/env bash
# run.sh MINUTES [libFuzzer option …]: fuzzes the working tree for so long, in one process. Exit status 1 where something was found.
# Needs bash, and Python 3.11 to 3.13 with pip and venv on Linux (what atheris has wheels for). All that it makes lies in $FUZZ_HOME.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
home=${FUZZ_HOME:-${TMPDIR:-/tmp}/notice-parser-fuzz-$(id -u)}
export PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=

if [[ ! ${1:-} =~ ^[1-9][0-9]*$ ]]; then
    sed -n '2,3s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
minutes=$1
shift

# An environment of its own with atheris and a copy of the library as it stands now: edits during the run do not disturb it.
mkdir -p "$home/grown"
[[ -x $home/venv/bin/python ]] || "${PYTHON:-python3}" -m venv "$home/venv"
"$home/venv/bin/python" -m pip install -q --disable-pip-version-check atheris "$root"

rm -rf "$home/seeds"
mkdir "$home/seeds"
cp "$here"/../corpus/*.txt "$home/seeds"
FUZZ_FINDS=$(mktemp -d "$home/finds.XXXXXX")
export FUZZ_FINDS

# The first corpus is written to: what reached new code in earlier runs is where this one goes on.
status=0
"$home/venv/bin/python" "$here/fuzz_parse.py" -max_total_time=$((minutes * 60)) -max_len=4096 -timeout=10 -rss_limit_mb=1024 \
    -artifact_prefix="$FUZZ_FINDS/" "$@" "$home/grown" "$home/seeds" >"$home/log" 2>&1 || status=$?

grep -aE '^(FIND|Done)' "$home/log" || true
if ((status)); then
    tail -n 40 "$home/log"
fi
if rmdir "$FUZZ_FINDS" 2>/dev/null; then
    exit "$status"
fi
cat "$FUZZ_FINDS"/*.report 2>/dev/null || true
echo "Finds are in $FUZZ_FINDS" >&2
exit 1
