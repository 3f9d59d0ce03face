"""Names the language of a PDF's words, so that a screen reader speaks them right; Qt's writer cannot.

The catalogue is written once more with ``/Lang`` and the title in the window's bar (ISO 32000-1, 14.9.2 and
12.2), as an incremental update (7.5.6): the bytes before it stay as they were.
"""

import re
from typing import Final

_CATALOGUE: Final = re.compile(rb"(\d+) 0 obj\s*<<(\s*/Type\s*/Catalog\b.*?)>>\s*endobj", re.DOTALL)
_TRAILER: Final = re.compile(rb"trailer\s*<<(.*)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.DOTALL)


def in_language(pdf: bytes, language: str) -> bytes:
    """``pdf`` with the language of its words, "de"; unchanged where it is not built as Qt builds it."""
    catalogue, trailer = _CATALOGUE.search(pdf), _TRAILER.search(pdf)
    if catalogue is None or trailer is None:
        return pdf
    number, entries = catalogue.groups()
    said = b"/Lang (%s)\n/ViewerPreferences <</DisplayDocTitle true>>\n" % language.encode("ascii")
    start = len(pdf)
    made = b"%s 0 obj\n<<%s%s>>\nendobj\n" % (number, entries, said)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (number, start)
    before, place = trailer.groups()
    end = b"trailer\n<<%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (before, place, start + len(made))
    return pdf + made + table + end
