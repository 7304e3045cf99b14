#!/bin/bash
# Checks shares of a long list of submissions and merges them; every way of docs/scale-out.md comes down to this.
#
# usage: shard.sh list PATH… >LIST                 names of the documents below the paths, the largest first, each ended by NUL
#        shard.sh names LIST [INDEX COUNT]         the names of share INDEX (from 0) of COUNT
#        shard.sh run LIST OUT [INDEX COUNT]       checks them into a file of OUT, unless that was done before
#        shard.sh pipe LIST COUNT                  checks the shares whose numbers it reads, a line each; results to standard output
#        shard.sh merge LIST OUT COUNT [OPTION…]   the report of all shares, as of one run
#
# Without INDEX and COUNT, SHARDS is the number of shares and a job array of Slurm or Kubernetes tells which one. TOTRINH is the
# program and ROOT the folder from which names count, where they are not `totrinh` and the working folder. JOBS is how many files
# are checked at once (all cores). OPTIONS are the options of the check, split at blanks (--pass-over --no-cache).
#
# `run` and `pipe` end with 0 where everything was checked to its end, whatever was found: `merge` tells that, with the status
# of a check. Any other end says that something has to be checked again.
set -u -o pipefail
export LC_ALL=C
totrinh=${TOTRINH:-totrinh}
read -r -a options <<<"${OPTIONS---pass-over --no-cache}"
jobs=(${JOBS:+--jobs "$JOBS"})

# Ends with a word on why.
fail() {
  echo "shard.sh: $1" >&2
  exit 2
}

# Which share, from the words or from what a job array sets.
share() {
  index=${1:-${SLURM_ARRAY_TASK_ID:-${JOB_COMPLETION_INDEX:-}}}
  count=${2:-${SHARDS:-}}
  [[ $index =~ ^[0-9]{1,9}$ && $count =~ ^[1-9][0-9]{0,8}$ ]] || fail "no share: INDEX “$index”, COUNT “$count”"
  index=$((10#$index))
  # An array that begins at 1 would leave the first share out.
  ((index < count)) || fail "share $index of $count: shares count from 0"
}

# The documents below some paths, as a check of the folder would find them, by size: once shares are dealt from this order,
# sizes are not needed any more.
list() {
  find "$@" -name '.?*' ! -name '..' -prune -o -xtype f ! -name '~$*' \( -iname '*?.docx' -o -iname '*?.docm' \
    -o -iname '*?.dotx' -o -iname '*?.md' -o -iname '*?.markdown' -o -iname '*?.txt' -o -iname '*?.xml' \) -printf '%s\t%p\0' |
    sort -z -u -t $'\t' -k 1,1nr -k 2 | cut -z -f 2-
}

# Every share gets its turn forwards, then backwards: each has nearly as many names and bytes as any other.
names() {
  sed -z -n -e "$((index + 1))~$((2 * count))p" -e "$((2 * count - index))~$((2 * count))p" "$1"
}

# The program on the names of standard input.
check() {
  (cd "${ROOT:-.}" && exec "$totrinh" check --files-from - -0 --format jsonl --no-progress "${jobs[@]}" "${options[@]}")
}

# Whether the lines of a run have their end: one that could not begin, or was stopped, has none.
is_whole() {
  tail -n 1 "$1" 2>/dev/null | grep -q '^{"summary": .*}$'
}

# What makes results worth keeping: the same list, checked by the same program, rules and options.
key() {
  { cat "$1" && "$totrinh" --version && printf '%s\0' "${options[@]}"; } | sha256sum | cut -c 1-12
}

case ${1:-} in
list)
  shift
  list "$@"
  ;;
names)
  share "${3:-}" "${4:-}"
  names "${2?}"
  ;;
run)
  share "${4:-}" "${5:-}"
  list=${2?} out=${3?}
  key=$(key "$list") || fail "no list $list, or no program $totrinh"
  shard=$out/$key-$index-of-$count.jsonl
  if is_whole "$shard"; then exit 0; fi
  # Only for whoever may read the submissions: the lines quote them.
  umask 077
  mkdir -p "$out" && part=$(mktemp "$shard.XXXXXX.part") || exit 2
  trap 'rm -f "$part"' EXIT
  names "$list" | check >"$part"
  status=$?
  is_whole "$part" || fail "share $index of $count ended early, with status $status"
  mv "$part" "$shard"
  ;;
pipe)
  list=${2?} count=${3?}
  [ -r "$list" ] || fail "no list $list"
  while read -r number; do
    share "$number" "$count"
    # The last line passes with the others and is looked at on the way.
    names "$list" | check | awk '{ print; whole = /^{"summary": .*}$/ } END { exit !whole }'
    [ "${PIPESTATUS[2]}" = 0 ] || fail "share $index of $count ended early"
  done
  ;;
merge)
  list=${2?} out=${3?} count=${4?}
  share 0 "$count"
  shift 4
  key=$(key "$list") || fail "no list $list, or no program $totrinh"
  shards=() missing=()
  for ((index = 0; index < count; index++)); do
    shard=$out/$key-$index-of-$count.jsonl
    shards+=("$shard")
    is_whole "$shard" || missing+=("$index")
  done
  [ ${#missing[@]} = 0 ] || fail "shares that are missing or were cut: ${missing[*]}"
  listed=$(tr -cd '\0' <"$list" | wc -c)
  told=$(tail -q -n 1 "${shards[@]}" |
    sed -E 's/.*"files": ([0-9]+),.*"passedOver": ([0-9]+),.*/\1 \2/' | awk '{ n += $1 + $2 } END { print n + 0 }')
  if [ "$listed" != "$told" ]; then
    echo "shard.sh: $listed names in the list, $told in the results; the others are left out by a configuration" >&2
  fi
  exec "$totrinh" report "$@" "${shards[@]}"
  ;;
*)
  sed -n '4,8s/^# \{0,1\}//p' "$0" >&2
  exit 2
  ;;
esac
