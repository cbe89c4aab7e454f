#!/usr/bin/env bash
# run.sh MINUTES [TARGETS] [libFuzzer option …]: fuzzes the working tree for so long, in one process. Exit status 1 where something was found.
# TARGETS are one or more of parse,decode,html,mail,archive,pdf,docx,markdown,mailbox,lines,parquet,warc; parse unless given. They share the time, one after the other.
# Needs bash, and Python 3.11 to 3.13 with pip and venv on Linux (what atheris has wheels for). All that it makes lies in $FUZZ_HOME.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
home=${FUZZ_HOME:-${TMPDIR:-/tmp}/notice-parser-fuzz-$(id -u)}
export PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=

if [[ ! ${1:-} =~ ^[1-9][0-9]*$ ]]; then
    sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
minutes=$1
shift
targets=parse
if [[ ${1:-} =~ ^[a-z] ]]; then
    targets=$1
    shift
fi
IFS=, read -r -a targets <<<"$targets"

# An environment of its own with atheris and a copy of the library as it stands now: edits during the run do not disturb it.
mkdir -p "$home"
[[ -x $home/venv/bin/python ]] || "${PYTHON:-python3}" -m venv "$home/venv"
"$home/venv/bin/python" -m pip install -q --disable-pip-version-check atheris "$root[cli,docx,encodings,markdown,pdf,table,warc]"
FUZZ_FINDS=$(mktemp -d "$home/finds.XXXXXX")
export FUZZ_FINDS

# The first corpus is written to: what reached new code in earlier runs is where this one goes on.
fuzz() {
    local target=$1 seeds=$home/seeds/$1 grown=$home/grown/$1 log=$home/$1.log status=0
    shift
    rm -rf "$seeds"
    mkdir -p "$seeds" "$grown"
    local program=("$home/venv/bin/python" "$here/fuzz_inputs.py" "$target")
    if [[ $target == parse ]]; then
        program=("$home/venv/bin/python" "$here/fuzz_parse.py")
        cp "$here"/../corpus/*.txt "$seeds"
    else
        "${program[@]}" --seeds "$seeds"
    fi
    "${program[@]}" -max_total_time=$((minutes * 60 / ${#targets[@]})) -max_len=4096 -timeout=10 -rss_limit_mb=1024 \
        -artifact_prefix="$FUZZ_FINDS/$target-" "$@" "$grown" "$seeds" >"$log" 2>&1 || status=$?
    echo "$target: $(grep -aE '^Done' "$log" || echo 'ended early')"
    grep -aE '^FIND' "$log" || true
    if ((status)); then
        tail -n 40 "$log"
    fi
    return "$status"
}

failed=0
for target in "${targets[@]}"; do
    fuzz "$target" "$@" || failed=$?
done
if rmdir "$FUZZ_FINDS" 2>/dev/null; then
    exit "$failed"
fi
cat "$FUZZ_FINDS"/*.report 2>/dev/null || true
echo "Finds are in $FUZZ_FINDS" >&2
exit 1
