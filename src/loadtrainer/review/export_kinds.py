"""What kinds of export there are."""

from enum import StrEnum


class Kind(StrEnum):
    """What is written."""

    CSV = "csv"
    XLSX = "xlsx"
    FHIR = "fhir"
    BIDS = "bids"
    PARQUET = "parquet"


class Decimal(StrEnum):
    """The dialect of CSV: comma and point, or semicolon and decimal comma."""

    POINT = "point"
    COMMA = "comma"


class Seal(StrEnum):
    """How an export is locked for mailing."""

    ZIP = "zip"
    AGE = "age"
