"""Files that live elsewhere as pages of the site, and links that hold in a checkout and on the site
alike."""

from __future__ import annotations

import os
import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[2]
PAGES = {
    "README.md": "overview.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "bench/README.md": "benchmark.md",
}

_FENCE = re.compile(r"(^ *```.*?^ *```$)", re.DOTALL | re.MULTILINE)
_PICTURE = re.compile(r'(?P<head>\bsrc(?:set)?=")(?P<target>[^"\s:]+)"')
_LINK = re.compile(r"\[(?P<label>[^\[\]]*)\]\((?P<target>[^()\s:#]+)(?P<anchor>#[^()\s]*)?\)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Pages of the site that no file in docs/ is a copy of."""
    for source, page in PAGES.items():
        files.append(File.generated(config, page, abs_src_path=str(ROOT / source)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Links as the site has them."""
    pages = {
        os.path.realpath(file.abs_src_path): file.src_uri for file in files if file.abs_src_path
    }
    source = os.path.realpath(page.file.abs_src_path or "")

    def placed(target: str) -> str:
        """Where a file of the repository is on the site, seen from this page; "" where it isn't."""
        there = pages.get(os.path.normpath(os.path.join(os.path.dirname(source), target)))
        here = posixpath.dirname(page.file.src_uri) or "."
        return posixpath.relpath(there, here) if there else ""

    def pictured(picture: re.Match[str]) -> str:
        return f'{picture["head"]}{placed(picture["target"]) or picture["target"]}"'

    def linked(link: re.Match[str]) -> str:
        if there := placed(link["target"]):
            return f"[{link['label']}]({there}{link['anchor'] or ''})"
        # A file of the repository that is no page: its name is all that the site can say. Anything
        # else is a broken link, which MkDocs reports.
        target = os.path.join(os.path.dirname(source), link["target"])
        return link["label"] if os.path.exists(target) else link.group()

    pieces = _FENCE.split(markdown)
    return "".join(
        piece if i % 2 else _PICTURE.sub(pictured, _LINK.sub(linked, piece))
        for i, piece in enumerate(pieces)
    )
