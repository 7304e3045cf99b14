#!/usr/bin/env python3
"""Checks a list of submissions with Apache Spark.

usage: spark-submit [OPTION...] spark.py LIST OUT COUNT

LIST is what `shard.sh list` printed, COUNT the number of shares, OUT a folder that is not there yet; it gets a file part-NNNNN
a share, which `totrinh report OUT/part-*` merges. ROOT, TOTRINH, JOBS and OPTIONS are as for shard.sh. Files, LIST, program
and scripts have to stand at the same paths on all machines.

What is piped are the numbers of shares. A pipe of Spark knows lines only, so a name with a line end in it would become two;
and names would pass through Spark's own files, which numbers do not give away.
"""

import os
import pathlib
import sys

from pyspark import SparkConf, SparkContext

SHARD = pathlib.Path(__file__).resolve().with_name("shard.sh")


def quoted(word):
    """A word as Spark splits commands: as a shell does."""
    return "'" + str(word).replace("'", "'\\''") + "'"


def main():
    """Runs the job."""
    if len(sys.argv) != 4 or not sys.argv[3].isdigit() or int(sys.argv[3]) < 1:
        sys.exit("usage: spark.py LIST OUT COUNT")
    listed, out, count = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    # Results quote confidential papers: what is written by this machine, and by HDFS, is for their owner only.
    os.umask(0o077)
    settings = SparkConf().setAppName("totrinh").setIfMissing("spark.hadoop.fs.permissions.umask-mode", "077")
    settings.setIfMissing("spark.io.encryption.enabled", "true").setIfMissing("spark.eventLog.enabled", "false")
    # One thread checks one share in one slot of Spark, unless JOBS and spark.task.cpus say otherwise.
    variables = {"ROOT": os.getcwd(), "JOBS": "1", "PATH": os.defpath, "LANG": "C.UTF-8"}
    variables.update({name: os.environ[name] for name in ("ROOT", "TOTRINH", "JOBS", "OPTIONS", "PATH") if name in os.environ})
    context = SparkContext(conf=settings)
    try:
        shares = context.parallelize(range(count), count)
        command = " ".join(quoted(word) for word in ("bash", SHARD, "pipe", listed, count))
        # Without checkCode a share that could not be checked would simply be empty.
        shares.pipe(command, env=variables, checkCode=True).saveAsTextFile(out)
    finally:
        context.stop()


if __name__ == "__main__":
    main()
