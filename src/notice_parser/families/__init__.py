"""Families: the publishers whose notices are read, each a description; and the types to write one
of your own."""

from __future__ import annotations

from ..lines.kind import Form, LineKind, Opening
from ..pages.page import Page
from .bafin_rundschreiben import BAFIN_RUNDSCHREIBEN
from .bayern_bekanntmachung import BAYERN_BEKANNTMACHUNG
from .bmf_schreiben import BMF_SCHREIBEN
from .brandenburg_vv import BRANDENBURG_VV
from .bsv_rundschreiben import BSV_RUNDSCHREIBEN
from .bw_vv import BW_VV
from .dpma_mitteilung import DPMA_MITTEILUNG
from .epa_mitteilung import EPA_MITTEILUNG
from .family import Family, FileNumbers
from .gericht_pressemitteilung import GERICHT_PRESSEMITTEILUNG
from .lwl_rundschreiben import LWL_RUNDSCHREIBEN
from .mbjs_rundschreiben import MBJS_RUNDSCHREIBEN
from .nds_runderlass import NDS_RUNDERLASS
from .nrw_runderlass import NRW_RUNDERLASS
from .stgb_nrw import STGB_NRW
from .verband_pressemitteilung import VERBAND_PRESSEMITTEILUNG

__all__ = ["FAMILIES", "STGB_NRW", "Family", "FileNumbers", "Form", "LineKind", "Opening", "Page"]


class _Own(tuple[Family, ...]):
    """Shown by its name: ``help(notice_parser.parse)`` has it as a default value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "notice_parser.FAMILIES"


FAMILIES = _Own(
    (
        STGB_NRW,
        NRW_RUNDERLASS,
        NDS_RUNDERLASS,
        BAYERN_BEKANNTMACHUNG,
        BRANDENBURG_VV,
        BW_VV,
        BMF_SCHREIBEN,
        BAFIN_RUNDSCHREIBEN,
        MBJS_RUNDSCHREIBEN,
        BSV_RUNDSCHREIBEN,
        LWL_RUNDSCHREIBEN,
        DPMA_MITTEILUNG,
        EPA_MITTEILUNG,
        GERICHT_PRESSEMITTEILUNG,
        VERBAND_PRESSEMITTEILUNG,
    )
)
"""The families that are read unless others are given, the commonest first."""

FIRST = STGB_NRW
"""The only one of schema 1.x, whose records do not name their family."""
