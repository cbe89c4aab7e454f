/* Sorting and searching. Without it the page has all there is, those to look at first. */
"use strict";
(() => {
  const form = document.querySelector(".controls");
  if (!form) return;
  const [search, only] = form.querySelectorAll("input");
  const said = form.querySelector("output");
  const body = document.querySelector("main > table > tbody");
  const rows = [...body.rows].map((row) => ({
    row,
    rank: Number(row.dataset.rank),
    text: row.textContent.toLowerCase(),
    source: document.getElementById("n" + row.cells[0].textContent),
  }));

  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { row, rank, text, source } of rows) {
      const shown = (!only.checked || rank < 2) && words.every((word) => text.includes(word));
      row.hidden = source.hidden = !shown;
      count += shown;
    }
    said.textContent =
      said.dataset.says.replace("{count}", count).replace("{all}", rows.length);
  };
  let waiting;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  only.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", () => {
    for (const { source } of rows) source.open = !source.hidden;
  });

  const order = new Intl.Collator("de", { numeric: true });
  const heads = [...document.querySelectorAll("main > table > thead th")];
  const valueOf = (entry, column) => {
    const cell = entry.row.cells[column];
    if (cell.querySelector(".absent")) return "";
    return cell.querySelector("time")?.dateTime ?? cell.textContent;
  };
  const sort = (column, way) => {
    const keyed = rows.map((entry) => [valueOf(entry, column), entry]);
    keyed.sort(([one, a], [other, b]) =>
      heads[column].dataset.by === "rank"
        ? way * (a.rank - b.rank)
        : (one === "") - (other === "") || way * order.compare(one, other));
    body.append(...keyed.map(([, entry]) => entry.row));
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () =>
      sort(column, head.getAttribute("aria-sort") === "ascending" ? -1 : 1));
    head.replaceChildren(button);
  });

  const open = () => {
    const source = document.getElementById(location.hash.slice(1));
    if (source instanceof HTMLDetailsElement) {
      source.open = true;
      source.scrollIntoView();
    }
  };
  addEventListener("hashchange", open);
  open();
  form.hidden = false;
  show();
})();
