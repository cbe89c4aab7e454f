"use strict";
// The page sends what a person decides and draws what comes back; it keeps nothing of its own. All
// text goes onto the page as text, never as markup.

const by = (id) => document.getElementById(id);
const TAKE = {
  t: "title",
  u: "subtitle",
  h: "header",
  n: "number",
  d: "date",
  z: "az",
  v: "publisher",
  p: "body",
  o: "ordering",
  r: "references",
  g: "details",
};
let words = {};
let shown = {}; // the last answer of the server
let queue = Promise.resolve(); // one request after another, each on the version that the last one gave
let refused = 0; // how many were not carried out

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false)
      element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// Requests ---------------------------------------------------------------------------------------

// A body that turns out to be null by then is not sent.
function ask(path, body) {
  queue = queue.then(async () => {
    const asked = body?.();
    if (asked === null) return;
    const given = body
      ? {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(asked),
        }
      : {};
    let answer;
    try {
      const response = await fetch(path, given);
      answer = await response.json();
      answer.good = response.ok;
    } catch {
      answer = { says: words.offline, good: false };
    }
    if (!answer.good) refused += 1;
    draw(answer);
  });
  return queue;
}

// A decision on the notice at a place: not sent where another one is shown by then, so that nothing
// is decided unseen, nor where something that was asked meanwhile has been refused.
function send(decision, at) {
  const before = refused;
  return ask("decide", () =>
    shown.at === at && refused === before ? { at, version: shown.version, decision } : null,
  );
}

// What was typed is decided first.
function decide(decision) {
  for (const input of by("fields").querySelectorAll("input, textarea, select")) {
    input.dispatchEvent(new Event("change"));
  }
  return send(decision, shown.at);
}

// Sends what was typed into an input, once; what was refused stays there and is sent again.
function sending(decision) {
  const at = shown.at;
  return ({ target }) => {
    if (target.value === target.known || target.value === target.sent) return;
    target.sent = target.value;
    const before = refused;
    send({ ...decision, text: target.value }, at).then(() => {
      if (refused !== before) target.sent = undefined;
    });
  };
}

const show = (at) => ask(`notice?at=${at}`);

function undo() {
  if (shown.undo === null) return say(words["nothing-to-undo"], false);
  return ask("undo", () => ({ at: shown.at ?? 0, number: shown.undo }));
}

async function figures() {
  await queue;
  let found;
  try {
    found = await (await fetch("figures")).json();
  } catch {
    return say(words.offline, false);
  }
  by("end-lines").replaceChildren(
    ...(found.lines ?? [found.says]).map((line) => make("p", {}, line)),
  );
  const row = (cells, tag) =>
    make(
      "tr",
      {},
      ...cells.map((cell, i) => make(i ? tag : "th", { scope: i ? null : "row" }, String(cell))),
    );
  by("end-table").replaceChildren(
    ...(found.rows
      ? [
          make("thead", {}, row(found.heads, "th")),
          make("tbody", {}, ...found.rows.map((cells) => row(cells, "td"))),
        ]
      : []),
  );
  by("notice").hidden = true;
  by("end").hidden = false;
  for (const id of ["done", "done-all", "skip"]) by(id).disabled = true; // of what is not seen
  by("end-name").focus();
}

// Drawing ----------------------------------------------------------------------------------------

function say(text, good = true) {
  by("says").textContent = text ?? "";
  by("says").className = good ? "" : "bad";
}

function draw(answer) {
  say(answer.says, answer.good);
  if (answer.counts === undefined) return; // nothing has changed
  const moved = answer.at !== shown.at || by("notice").hidden;
  const before = moved ? {} : shown;
  shown = answer;
  by("left").textContent = fill(words.left, answer.counts);
  for (const id of ["done", "done-all", "skip"]) by(id).disabled = answer.at === null;
  by("undo").disabled = answer.undo === null;
  by("previous").disabled = answer.at === 0;
  by("back").hidden = answer.at === null;
  by("next").disabled = answer.at === null || answer.at + 1 >= answer.counts.all;
  if (answer.at === null) {
    by("place").textContent = words["all-done"];
    figures();
    return;
  }
  const notice = answer.notice;
  by("end").hidden = true;
  by("notice").hidden = false;
  by("place").textContent =
    `${fill(words.place, { at: answer.at + 1, all: answer.counts.all })} (${words["status-" + notice.status]})`;
  by("file").textContent = notice.source;
  by("remarks").replaceChildren(...notice.remarks.map(remark));
  if (JSON.stringify(before.notice?.runs) !== JSON.stringify(notice.runs))
    drawSource(notice.runs, moved);
  drawFields(notice.fields, before.notice?.fields ?? []);
  if (moved) {
    const first = document.querySelector("fieldset.doubtful") ?? document.querySelector("fieldset");
    first.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    if (window.matchMedia("(min-width: 801px)").matches) first.scrollIntoView({ block: "nearest" });
  }
}

const remark = (said) => make("li", { class: said.severity, title: said.code ?? null }, said.says);

function drawSource(runs, moved) {
  const pane = by("source").parentElement;
  const place = moved ? null : selected();
  by("source").replaceChildren(
    ...runs.map((run) => {
      const pieces = run.pieces
        .filter((piece) => piece !== "")
        .map((piece) =>
          typeof piece === "string"
            ? piece
            : make("span", {
                class: piece[0] === "U+000D" ? "odd return" : "odd",
                "data-name": piece[0],
              }),
        );
      const inner = run.severity
        ? [make("u", { class: run.severity, title: run.says }, ...pieces)]
        : pieces;
      return run.kind
        ? make("mark", { class: run.kind, "data-label": run.label }, ...inner)
        : make("span", {}, ...inner);
    }),
  );
  if (moved) pane.scrollTop = 0;
  else if (place && by("source") === document.activeElement) select(place[0], place[1]);
}

function drawFields(fields, before) {
  const had = document.activeElement?.id;
  const caret = document.activeElement?.selectionStart;
  if (before.length === 0) by("fields").replaceChildren(...fields.map(fieldset));
  else
    fields.forEach((field, i) => {
      if (JSON.stringify(field) === JSON.stringify(before[i])) return;
      const old = by(`field-${field.name}`);
      const typed = kept(old, before[i]);
      old.replaceWith(fieldset(field));
      for (const [id, value] of typed) if (by(id)) by(id).value = value;
    });
  if (had && document.activeElement?.id !== had && by(had) && by("fields").contains(by(had))) {
    by(had).focus({ preventScroll: true });
    if (caret !== undefined && caret !== null && by(had).setSelectionRange)
      by(had).setSelectionRange(caret, caret);
  }
}

// What is being typed while an answer to something earlier comes in
function kept(old, field) {
  const typed = document.activeElement;
  if (!old.contains(typed) || [undefined, typed.known, typed.sent].includes(typed.value)) return [];
  return [[typed.id, typed.value]];
}

function fieldset(field) {
  const name = field.name;
  const act = (what, more = {}) =>
    make(
      "button",
      { type: "button", onclick: () => decide({ do: what, field: name, ...more }) },
      words[what],
    );
  return make(
    "fieldset",
    {
      id: `field-${name}`,
      class: field.many ? field.state : `${field.state} single`,
      tabindex: "-1",
      "data-name": name,
    },
    make(
      "legend",
      {},
      `${field.label} `,
      make("span", { class: "state" }, words[`state-${field.state}`]),
    ),
    make("ul", { class: "remarks", lang: document.documentElement.lang }, ...field.remarks.map(remark)),
    ...field.entries.map((entry, i) => drawEntry(field, entry, i)),
    ...(field.many ? [drawEntry(field, { text: "", parts: [] }, field.entries.length)] : []),
    make(
      "div",
      { class: "buttons" },
      act("accept"),
      act("leave"),
      name === "family" ? null : act("none"),
      name === "family" || name === "kind"
        ? null
        : make(
            "button",
            {
              type: "button",
              onmousedown: (event) => event.preventDefault(),
              onclick: () => take(name),
            },
            words.take,
          ),
    ),
  );
}

function drawEntry(field, entry, i) {
  const id = `in-${field.name}-${i}`;
  const isNew = field.many && i === field.entries.length;
  const label = field.many
    ? fill(words.entry, { field: field.label, at: isNew ? "+" : i + 1 })
    : field.label;
  const text = make(field.long ? "textarea" : "input", {
    id,
    lang: "de",
    "aria-label": label,
    placeholder: isNew ? "+" : words.nothing,
    rows: field.long ? 1 : null,
    "data-entry": i,
    onchange: sending({ do: "text", field: field.name, entry: i }),
  });
  text.value = text.known = entry.text;
  const buttons = [];
  const button = (what, does) =>
    buttons.push(
      make(
        "button",
        {
          type: "button",
          "aria-label": `${words[what]}: ${label}`,
          onmousedown: (event) => event.preventDefault(),
          onclick: does,
        },
        words[what],
      ),
    );
  if (field.name === "body" && !isNew) {
    button("split", () => split(text, i));
    if (i + 1 < field.entries.length) button("join", () => decide({ do: "join", entry: i }));
    button("order", () => decide({ do: "order", entry: i }));
  }
  if (field.name === "ordering" && !isNew)
    button("unorder", () => decide({ do: "unorder", entry: i }));
  if (field.many && !isNew)
    button("remove", () => decide({ do: "text", field: field.name, entry: i, text: "" }));
  const parts = make(
    "div",
    { class: "parts" },
    ...entry.parts.map((part) => drawPart(field, part, i, id)),
  );
  const filled = entry.parts.filter((part) => part.text).length;
  return make(
    "div",
    { class: "entry" },
    text,
    entry.parts.length > 4
      ? make("details", {}, make("summary", {}, `${words.parts} (${filled})`), parts)
      : parts,
    buttons.length ? make("div", { class: "buttons" }, ...buttons) : null,
  );
}

function drawPart(field, part, i, id) {
  const names =
    part.choices.includes(part.text) || !part.choices.length
      ? part.choices
      : [part.text, ...part.choices];
  const given = {
    id: `${id}-${part.name}`,
    lang: "de",
    onchange: sending({ do: "part", field: field.name, entry: i, part: part.name }),
  };
  const input = names.length
    ? make("select", given, ...names.map((name) => make("option", {}, name)))
    : make("input", given);
  input.value = input.known = part.text;
  return make("label", {}, part.label, input);
}

// Places in the source -----------------------------------------------------------------------------

// Offsets are of code points, as in Python; an odd character is an element without text, and counts one.
function offset(node, place) {
  const range = document.createRange();
  range.setStart(by("source"), 0);
  range.setEnd(node, place);
  return [...range.toString()].length + range.cloneContents().querySelectorAll(".odd").length;
}

// The selection in the source; without one the line of the caret. Null where neither is there.
function selected() {
  const selection = window.getSelection();
  if (!selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!by("source").contains(range.commonAncestorContainer)) return null;
  return [
    offset(range.startContainer, range.startOffset),
    offset(range.endContainer, range.endOffset),
  ];
}

const signs = () =>
  shown.notice.runs
    .flatMap((run) => run.pieces)
    .flatMap((piece) =>
      typeof piece === "string" ? [...piece] : [piece[0] === "U+000D" ? "\n" : "\r"],
    );

function line([start, end]) {
  if (start !== end) return [start, end];
  const all = signs();
  while (start > 0 && all[start - 1] !== "\n") start -= 1;
  while (end < all.length && all[end] !== "\n") end += 1;
  return [start, end];
}

function select(start, end) {
  const range = document.createRange();
  const put = (place, set) => {
    const walker = document.createTreeWalker(by("source"), NodeFilter.SHOW_ALL);
    for (let node; (node = walker.nextNode());) {
      const size =
        node.nodeType === Node.TEXT_NODE
          ? [...node.data].length
          : node.classList?.contains("odd")
            ? 1
            : 0;
      if (node.nodeType === Node.TEXT_NODE && place <= size)
        return set(node, [...node.data].slice(0, place).join("").length);
      place -= size;
    }
    set(by("source"), by("source").childNodes.length);
  };
  put(start, (node, at) => range.setStart(node, at));
  put(end, (node, at) => range.setEnd(node, at));
  window.getSelection().removeAllRanges();
  window.getSelection().addRange(range);
}

let lastPlace = null; // of the selection in the source, for when the focus has gone to a button

function take(field) {
  const place = selected() ?? lastPlace;
  if (!place) return say(words["nothing-selected"], false);
  const [start, end] = line(place);
  decide({ do: "take", field, start, end });
}

function split(text, entry) {
  const at = text.selectionStart;
  text.sent = text.value; // what was typed is part of this decision
  decide({ do: "split", entry, text: text.value.slice(0, at), rest: text.value.slice(at) }).then(
    () => focusAt(`in-body-${entry + 1}`, 0),
  );
}

function focusAt(id, at) {
  by(id)?.focus();
  by(id)?.setSelectionRange(at, at);
}

// Keys ---------------------------------------------------------------------------------------------

function finish(all) {
  if (!by("done").disabled) decide({ do: "done", all });
}

function step(by_) {
  const all = [...document.querySelectorAll("fieldset")];
  const at = all.indexOf(document.activeElement?.closest("fieldset"));
  all[Math.max(0, Math.min(all.length - 1, at + by_))]?.focus();
}

const ON_PAGE = {
  Enter: () => finish(false),
  s: () => decide({ do: "skip" }),
  f: figures,
  ",": () => {
    if (!by("previous").disabled) show((shown.at ?? shown.counts.all) - 1);
  },
  ".": () => {
    if (!by("next").disabled) show(shown.at + 1);
  },
  j: () => step(1),
  k: () => step(-1),
  J: () => document.querySelector("fieldset.doubtful")?.focus(),
  e: () => {
    by("source").focus();
    if (lastPlace) select(...lastPlace);
  },
  "?": () => {
    by("help").open = !by("help").open;
  },
};
const ON_FIELD = {
  a: (name) => decide({ do: "accept", field: name }),
  x: (name) => decide({ do: "leave", field: name }),
  0: (name) => decide({ do: "none", field: name }),
  i: (name) => by(`in-${name}-0`).focus(),
};

function inInput(event) {
  const input = event.target;
  const name = input.closest("fieldset")?.dataset.name;
  if (event.key === "Escape") {
    input.closest("fieldset")?.focus();
  } else if (event.key === "Enter" && name === "body" && input.tagName === "TEXTAREA") {
    if (input.selectionStart > 0 && input.selectionStart < input.value.length)
      split(input, Number(input.dataset.entry));
    else input.closest("fieldset").focus();
  } else if (event.key === "Enter" && input.tagName !== "SELECT" && !event.shiftKey) {
    input.closest("fieldset")?.focus(); // decides what was typed
  } else if (
    event.key === "Backspace" &&
    name === "body" &&
    input.selectionStart === 0 &&
    input.selectionEnd === 0 &&
    Number(input.dataset.entry) > 0 &&
    input.value === input.known &&
    input.value
  ) {
    const before = Number(input.dataset.entry) - 1;
    decide({ do: "join", entry: before }).then(() => by(`in-body-${before}`)?.focus());
  } else {
    return;
  }
  event.preventDefault();
}

document.addEventListener("keydown", (event) => {
  const modified = event.ctrlKey || event.metaKey;
  const target = event.target;
  if (event.isComposing || by("keys-on") === target) return;
  if (modified && event.key === "Enter") {
    event.preventDefault();
    return finish(event.shiftKey);
  }
  const isInput = ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
  if (isInput) return modified || event.altKey ? undefined : inInput(event);
  if (modified && event.key.toLowerCase() === "z" && !event.shiftKey) {
    event.preventDefault();
    return undo();
  }
  if (modified || event.altKey || (event.repeat && event.key === "Enter")) return undefined;
  if (event.key === "Escape" && target === by("source")) {
    return (
      document.querySelector("fieldset.doubtful") ?? document.querySelector("fieldset")
    ).focus();
  }
  if (!by("keys-on").checked) return undefined;
  if (event.key === "Enter" && ["BUTTON", "SUMMARY"].includes(target.tagName)) return undefined;
  if (!by("end").hidden) {
    if (event.key === "Escape") {
      event.preventDefault();
      back();
    }
    return undefined;
  }
  if (shown.at === undefined || shown.at === null) return undefined;
  const name = target.closest?.("fieldset")?.dataset.name;
  const does =
    event.key === "Enter" && event.shiftKey
      ? () => finish(true)
      : name && ON_FIELD[event.key]
        ? () => ON_FIELD[event.key](name)
        : TAKE[event.key]
          ? () => take(TAKE[event.key])
          : ON_PAGE[event.key];
  if (!does) return undefined;
  event.preventDefault();
  return does();
});

// The source has a caret and can be selected in, but not written in.
by("source").addEventListener("beforeinput", (event) => event.preventDefault());
by("source").addEventListener("drop", (event) => event.preventDefault());
document.addEventListener("selectionchange", () => {
  lastPlace = selected() ?? lastPlace;
});

function back() {
  if (shown.at === null || shown.at === undefined) return ask("notice");
  return show(shown.at);
}

by("done").addEventListener("click", () => finish(false));
by("done-all").addEventListener("click", () => finish(true));
by("skip").addEventListener("click", () => decide({ do: "skip" }));
by("undo").addEventListener("click", undo);
by("previous").addEventListener("click", ON_PAGE[","]);
by("next").addEventListener("click", ON_PAGE["."]);
by("figures").addEventListener("click", figures);
by("back").addEventListener("click", back);

queue = fetch("words")
  .then((response) => response.json())
  .then((found) => {
    words = found;
  });
ask("notice");
