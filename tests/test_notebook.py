"""The notebook in ``examples/``: it runs from its first cell to its last, and what is kept of it is
whole and small. Skipped without the extra notebook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import notice_parser

EXAMPLES = Path(__file__).parents[1] / "examples"
NOTEBOOK = EXAMPLES / "explore.ipynb"


def kinds(cell: dict[str, Any]) -> list[tuple[str, ...]]:
    """What a cell has given: for each output its type and the forms it has."""
    return [
        (output["output_type"], *sorted(output.get("data", ())))
        for output in cell.get("outputs", ())
        if output.get("name") != "stderr"
    ]


def test_the_notebook_has_its_outputs_and_is_small() -> None:
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    assert not any(
        output["output_type"] == "error" or output.get("name") == "stderr"
        for cell in code
        for output in cell["outputs"]
    )
    assert NOTEBOOK.stat().st_size < 300_000


def test_its_cells_are_what_a_user_would_write() -> None:
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    code = "".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    assert "notice_parser.read(FOLDERS)" in code
    assert "table.to_pandas(" in code
    assert not [word for word in ("hypothesis", "strategies", "tempfile") if word in code]


def test_its_sample_is_of_all_families() -> None:
    folders = ("../tests/corpus/*.txt", "../tests/families/**/*.txt")
    cells = NOTEBOOK.read_text(encoding="utf-8")
    assert all(json.dumps(each)[1:-1] in cells for each in folders)
    found = {
        entry.notice.family
        for entry in notice_parser.read([str(EXAMPLES / each) for each in folders])
    }
    assert found >= {family.id for family in notice_parser.FAMILIES}


@pytest.mark.filterwarnings("default")  # those of Jupyter's own parts are not ours
def test_the_notebook_runs() -> None:
    nbclient, nbformat = (
        pytest.importorskip(name, reason="needs the extra notebook")
        for name in ("nbclient", "nbformat")
    )
    for name in ("ipykernel", "matplotlib", "networkx", "pandas", "pyarrow"):
        pytest.importorskip(name, reason="needs the extra notebook")
    kept = nbformat.read(NOTEBOOK, as_version=4)
    ran = nbformat.read(NOTEBOOK, as_version=4)
    nbclient.NotebookClient(
        ran, timeout=300, resources={"metadata": {"path": str(EXAMPLES)}}
    ).execute()
    assert [kinds(cell) for cell in ran.cells] == [kinds(cell) for cell in kept.cells]
