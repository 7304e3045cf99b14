#!/bin/bash
# Checks a folder in every way that is installed here, compares the reports, and prints the table of docs/scale-out.md.
#
# usage: measure.sh FOLDER WORK [COUNT]
#
# FOLDER holds the submissions, told from the working folder; WORK is a folder for results, COUNT the number of shares (8). TOTRINH
# is the program. HOSTS are hosts for GNU parallel (`:`, this machine) and PARALLEL_SSH, if need be, what reaches them. Processor
# seconds are those of what is started from here, so not of other hosts. Ends with 0 where all reports are the same.
set -u -o pipefail
folder=${1?} work=${2?} count=${3:-8}
here=$(cd "$(dirname "$0")" && pwd) || exit 2
totrinh=${TOTRINH:-totrinh}
# One day for all runs, should they pass midnight; no results of earlier ones.
export OPTIONS="--pass-over --no-cache --date 2026-01-02"
read -r -a options <<<"$OPTIONS"
umask 077
mkdir -p "$work" || exit 2
list=$work/list
"$here/shard.sh" list "$folder" >"$list" || exit 2
files=$(tr -cd '\0' <"$list" | wc -c)
formats=(json jsonl sarif junit checkstyle github gitlab rdjson svrl html csv markdown)
differ=0
# Whether the processor time of everything that is started can be had.
whole=1

# Runs a command quietly and prints a row of the table; what the command found does not matter, that it could not be run does.
measure() {
  local name=$1 seconds user system status
  shift
  TIMEFORMAT='%R %U %S'
  { time "$@" >"$work/output" 2>"$work/errors"; } 2>"$work/time"
  status=$?
  read -r seconds user system <"$work/time"
  awk -v name="$name" -v wall="$seconds" -v cpu="$user $system" -v files="$files" -v whole="$whole" 'BEGIN {
    split(cpu, part, " "); cpu = part[1] + part[2]
    printf "| %s | %.1f | ", name, wall
    if (whole) printf "%.1f | %.0f | %.2f |\n", cpu, files / wall, cpu / files * 1e6 / 3600
    else printf "%.1f and the checks | %.0f | |\n", cpu, files / wall }'
  if [ "$status" -gt 2 ]; then
    echo "measure.sh: $name ended with status $status" >&2
    tail -n 3 "$work/errors" >&2
    differ=1
  fi
}

# All shares of an array, one after the other, as each node would do one.
# shellcheck disable=SC2317 # It is called by its name.
array() {
  local number
  for ((number = 0; number < count; number++)); do
    SHARDS=$count JOB_COMPLETION_INDEX=$number "$here/shard.sh" run "$list" "$work/array" || return
  done
}

# The report of results in all formats, in a folder; the two that tell the time without it.
reports() {
  local into=$work/$1 format words=()
  shift
  mkdir -p "$into" || exit 2
  for format in "${formats[@]}"; do words+=(--output "$format=$into/$format"); done
  "$@" "${words[@]}" >"$into/text"
  sed -E -i 's/[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}//' "$into/html" "$into/junit"
}

# Compares the reports in a folder with those of the single run.
compare() {
  if diff -rq "$work/single" "$work/$1" >&2; then
    echo "measure.sh: $1: ${#formats[@]} formats and text as of one run" >&2
  else
    differ=1
  fi
}

rm -rf "${work:?}"/{array,parallel,spark,single,single.jsonl,reports.*}
echo "| $files files | seconds | processor seconds | files a second | processor hours a million |"
echo "|---|---|---|---|---|"
measure "one run, all cores" "$totrinh" check "${options[@]}" --format jsonl "$folder"
measure "one run, one thread" "$totrinh" check "${options[@]}" --jobs 1 --format jsonl "$folder"
cp "$work/output" "$work/single.jsonl"
reports single "$totrinh" check "${options[@]}" "$folder"
measure "job array, $count shares in turn" array
measure "its merge into JSON" "$here/shard.sh" merge "$list" "$work/array" "$count" --format json
reports reports.array "$here/shard.sh" merge "$list" "$work/array" "$count"
compare reports.array
if command -v parallel >/dev/null; then
  JOBS=${JOBS:-} measure "GNU parallel, ${HOSTS:-:}" "$here/parallel.sh" "$list" "$work/parallel" "$count" "${HOSTS:-:}"
  reports reports.parallel "$here/shard.sh" merge "$list" "$work/parallel" "$count"
  compare reports.parallel
fi
if command -v spark-submit >/dev/null; then
  # Spark ends its Python workers without waiting for them, so the time of what they started is not told.
  whole=0 measure "Spark, local[2]" spark-submit --master 'local[2]' "$here/spark.py" "$list" "$work/spark" "$count"
  reports reports.spark "$totrinh" report "$work"/spark/part-*
  compare reports.spark
fi
exit "$differ"
