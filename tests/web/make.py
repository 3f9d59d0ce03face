"""Makes what the web checks look at, in one process: python make.py FOLDER."""

import os
import sys
from pathlib import Path

from loadtrainer.cli.main import app


def run(*arguments: str | Path) -> None:
    """One command line."""
    app([str(argument) for argument in arguments], standalone_mode=False)


def main(made: Path) -> None:
    """Bundles with names, without and of marked sessions; pages for each reader in two languages."""
    os.environ["LOADTRAINER_HOME"] = str(made / "home")
    real, simulated = made / "clinic", made / "simulated"
    run("make-clinic", real, "--patients", "1", "--sessions", "6", "--source", "ble")
    run("make-clinic", simulated, "--patients", "1", "--sessions", "1")
    run("export", real, "--to", "fhir", "-o", made / "named")
    run("export", real, "--to", "fhir", "--deidentify", "-o", made / "nameless")
    run("export", simulated, "--to", "fhir", "--marked", "-o", made / "marked")
    session = min(real.rglob("*.session.json"))
    for language in ("en", "de"):
        spoken = ("--language", language)
        run("report", real, "-o", made / f"clinician-{language}.html", *spoken)
        run("report", real, "--for", "patient", "-o", made / f"patient-{language}.html", *spoken)
        run("report", session, "-o", made / f"session-{language}.html", *spoken)
        run("report", simulated, "--marked", "-o", made / f"simulated-{language}.html", *spoken)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
