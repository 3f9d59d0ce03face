"""The SQL files of the cohort on Spark in local cluster mode, compared with DuckDB; run by spark-cohort.

Every cell must be equal: whole numbers, texts and also doubles, to the last bit. Exit code 1: it is not so.
"""

import os
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import duckdb

from loadtrainer.errors import LoadtrainerError
from loadtrainer.review.cohort.columns import TABLES
from loadtrainer.review.cohort.dataset import empty, files, require_whole
from loadtrainer.review.cohort.questions import Answer, Asking, questions

CLUSTER = "local-cluster[2,1,1024]"
"""Two workers of one core and 1024 MB, each a process of its own, as a cluster has them."""


def main(place: Path) -> int:
    """Ask both, print the verdict of each question; 0 = all tables are equal."""
    require_whole(place)
    begun = time.monotonic()
    with Asking(duckdb, place) as asking:
        ours = {name: timed(asking.answer, name, sql) for name, sql in questions().items()}
    print(f"DuckDB {duckdb.__version__}: {time.monotonic() - begun:.1f} s in all")
    begun = time.monotonic()
    spark = cluster(place)
    print(f"Spark {spark.version}, {CLUSTER}: started in {time.monotonic() - begun:.1f} s")
    different = 0
    try:
        for name, sql in questions().items():
            answer, duck_s = ours[name]
            theirs, spark_s = timed(by_spark, spark, name, sql)
            found = differences(answer, theirs)
            different += bool(found)
            verdict = f"{len(found)} DIFFERENCES" if found else "equal"
            print(
                f"{name}: {len(answer.rows)} rows, {verdict} (DuckDB {duck_s:.2f} s, Spark {spark_s:.1f} s)"
            )
            for line in found[:5]:
                print(f"  {line}")
        workers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
        print(f"{'DIFFERENT' if different else 'EQUAL'}: {len(ours)} tables, {workers} workers")
    finally:
        spark.stop()
    return 1 if different else 0


def timed(call: Any, *given: Any) -> tuple[Any, float]:
    """What it gives and the seconds it took."""
    begun = time.monotonic()
    return call(*given), time.monotonic() - begun


def cluster(place: Path) -> Any:
    """Spark with its workers up and the views made."""
    spec = find_spec("pyspark")
    assert spec is not None
    assert spec.origin is not None
    os.environ["SPARK_HOME"] = str(Path(spec.origin).parent)
    from pyspark.sql import SparkSession

    settings = {
        "spark.ui.enabled": "false",
        "spark.executor.memory": "1g",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.shuffle.partitions": "4",
        "spark.sql.session.timeZone": "UTC",
        "spark.scheduler.minRegisteredResourcesRatio": "1.0",
        "spark.sql.warehouse.dir": str(place / ".building"),
    }
    builder = SparkSession.builder.master(CLUSTER).appName("loadtrainer")
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    for table in TABLES:
        folder = place.resolve() / table.name
        rows = spark.read.parquet(str(folder)) if files(place, table) else spark.sql(empty(table))
        rows.createOrReplaceTempView(table.name)
    return spark


def by_spark(spark: Any, name: str, sql: str) -> Answer:
    """The answer of Spark."""
    found = spark.sql(sql)
    return Answer(name, tuple(found.columns), [tuple(row) for row in found.collect()])


def differences(ours: Answer, theirs: Answer) -> list[str]:
    """Each difference in a line; values are equal only in the same type and to the last bit."""
    if ours.columns != theirs.columns:
        return [f"columns: {ours.columns} and {theirs.columns}"]
    if len(ours.rows) != len(theirs.rows):
        return [f"rows: {len(ours.rows)} and {len(theirs.rows)}"]
    return [
        f"row {number}, {column}: {one!r} and {other!r}"
        for number, (left, right) in enumerate(zip(ours.rows, theirs.rows, strict=True), start=1)
        for column, one, other in zip(ours.columns, left, right, strict=True)
        if type(one) is not type(other) or one != other
    ]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: ./scripts/spark-cohort DIR")
    try:
        sys.exit(main(Path(sys.argv[1])))
    except LoadtrainerError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(error.exit_code)
