#!/bin/bash
# Checks a list of submissions with GNU parallel, here or on several hosts that see the same folders.
#
# usage: parallel.sh LIST OUT COUNT [HOST,…]
#
# LIST is what `shard.sh list` printed, OUT a folder for the results, COUNT the number of shares: some per host, so that a host
# that is slow or gone does not hold up the rest. HOST is what --sshlogin takes, `:` being this machine; each host checks one
# share at a time on JOBS cores (all). The working folder, LIST, OUT, the program and these scripts have to stand at the same
# paths on all hosts. What is there already is not checked again, so a run that was stopped is simply started anew.
# Ends with the number of shares that could not be checked.
set -u
list=${1?} out=${2?} count=${3?} hosts=${4:-:}
here=$(cd "$(dirname "$0")" && pwd) || exit 2
umask 077
mkdir -p "$out" || exit 2
# Only the numbers of shares go over the wire and into the job log. Results are written by each share itself, so
# nothing waits in temporary files (--ungroup). A share that failed is tried again, on another host where there is one.
seq 0 "$((count - 1))" |
  parallel --sshlogin "$hosts" --jobs 1 --workdir "$PWD" --env TOTRINH --env ROOT --env JOBS --env OPTIONS \
    --ungroup --retries 3 --joblog "$out/parallel.log" "$here/shard.sh" run "$list" "$out" {} "$count"
