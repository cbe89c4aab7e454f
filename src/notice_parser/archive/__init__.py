"""From records to an archive: copies, gaps, references and what archives and libraries read
(extra: archive).

>>> import notice_parser
>>> archive = archive_of([notice_parser.parse("Mitteilung 7/2019 vom 1. März 2019")])
>>> archive.entries[0].id
'stgb-nrw-mitteilung-7-2019'

input (`records_in`) → copies → entries → gaps, references → outputs (`write_archive`)
"""

from .archive import Archive, archive_of
from .copies import Copy, Record
from .entries import Entry
from .gaps import Gap, Run
from .reading import Records, records_in
from .references import Citation
from .settling import Value
from .writing import write_archive

__all__ = [
    "Archive",
    "Citation",
    "Copy",
    "Entry",
    "Gap",
    "Record",
    "Records",
    "Run",
    "Value",
    "archive_of",
    "records_in",
    "write_archive",
]
