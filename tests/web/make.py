"""Makes what the web checks look at, in one process: python make.py FOLDER."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from loadtrainer.cli.main import app
from loadtrainer.core.phrasebook import LANGUAGES, use
from loadtrainer.review.html import html_page
from loadtrainer.store.phrases import read_phrasebook
from support.papers import crowded


def run(*arguments: str | Path) -> None:
    """One command line."""
    app([str(argument) for argument in arguments], standalone_mode=False)


def main(made: Path) -> None:
    """Bundles with names, without and of marked sessions; pages for each reader in every language."""
    os.environ["LOADTRAINER_HOME"] = str(made / "home")
    real, simulated = made / "clinic", made / "simulated"
    run("make-clinic", real, "--patients", "1", "--sessions", "6", "--source", "ble")
    run("make-clinic", simulated, "--patients", "1", "--sessions", "1")
    run("export", real, "--to", "fhir", "-o", made / "named")
    run("export", real, "--to", "fhir", "--deidentify", "-o", made / "nameless")
    run("export", simulated, "--to", "fhir", "--marked", "-o", made / "marked")
    session = min(real.rglob("*.session.json"))
    yours = ("--for", "patient")
    for language in LANGUAGES:
        spoken = ("--language", language)
        run("report", real, "-o", made / f"clinician-{language}.html", *spoken)
        run("report", real, *yours, "-o", made / f"patient-{language}.html", *spoken)
        run("report", session, "-o", made / f"session-{language}.html", *spoken)
        run("report", session, *yours, "-o", made / f"own-session-{language}.html", *spoken)
        run("report", simulated, "--marked", "-o", made / f"simulated-{language}.html", *spoken)
        use(read_phrasebook(language))
        for name, paper in crowded().items():
            (made / f"crowded-{name}-{language}.html").write_text(html_page(paper), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
