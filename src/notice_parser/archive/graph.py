"""The references as a graph: notices, and an edge for each that is named. Needs networkx (extra:
archive)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx

from ..output.markup import visible
from .archive import Archive
from .references import RESOLVED

if TYPE_CHECKING:
    from .entries import Entry


def graph_of(archive: Archive) -> nx.DiGraph[str]:
    """A directed graph with a node for each notice (its id; label, title, date, family, kind,
    section where it has them) and an edge from each to those that it names; ``weight`` is how
    often."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    for entry in archive.entries:
        graph.add_node(entry.id, **_attributes(entry))
    for source, target, count in edges_of(archive):
        graph.add_edge(source, target, weight=count)
    return graph


def edges_of(archive: Archive) -> list[tuple[str, str, int]]:
    """Source, target and how often, of all references that lead to a notice."""
    counts = Counter(
        (one.source, one.target)
        for one in archive.citations
        if one.status == RESOLVED and one.target
    )
    return [(source, target, count) for (source, target), count in sorted(counts.items())]


def write_graph(archive: Archive, path: Path) -> None:
    """Write the graph as GraphML."""
    nx.write_graphml_xml(graph_of(archive), path)


def _attributes(entry: Entry) -> dict[str, str | int]:
    notice = entry.notice
    found = {
        "label": notice.number.text if notice.number else entry.id,
        "title": notice.title,
        "date": notice.date and notice.date.isoformat(),
        "family": notice.family,
        "kind": notice.kind,
        "section": notice.header and notice.header.section,
    }
    return {
        "copies": len(entry.copies),
        **{name: visible(value) for name, value in found.items() if value},
    }
