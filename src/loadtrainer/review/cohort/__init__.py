"""A data set over many patients: partitioned Parquet, and the questions of a registry as SQL files.

The SQL files of this package run unchanged in DuckDB and in Spark SQL, over views named sessions, bouts,
days and samples. So that both give the same table to the last digit, they sum exact decimals, never doubles
(whose sum depends on the order), say where NULL sorts, and order every table by a key of its rows.
"""
