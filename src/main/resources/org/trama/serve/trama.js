"use strict";
// Pages work without this. It offers names while one types, and joins notes to passages.

function offerNames(field) {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = field.id + "-sugerencias";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.some);
  list.hidden = true;
  const news = document.createElement("span");
  news.className = "unseen";
  news.setAttribute("role", "status");
  field.parentElement.append(list, news);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  let found = [];
  let chosen = -1;
  let asked = 0;
  let timer = 0;

  function close() {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function mark(index) {
    chosen = index;
    for (const [at, item] of [...list.children].entries()) {
      item.setAttribute("aria-selected", String(at === index));
    }
    if (index < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", list.id + "-" + index);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  }

  function take(index) {
    if (field.name === "q") {
      location.assign(found[index].href);
    } else {
      field.value = found[index].label;
      close();
    }
  }

  function show(names) {
    found = names;
    list.replaceChildren(...names.map((name, index) => {
      const item = document.createElement("li");
      item.id = list.id + "-" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      const label = document.createElement("span");
      label.textContent = name.label;
      const kind = document.createElement("span");
      kind.className = "aside";
      kind.textContent = name.kind;
      item.append(label, kind);
      item.addEventListener("mousedown", event => { event.preventDefault(); take(index); });
      return item;
    }));
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
    list.hidden = names.length === 0;
    field.setAttribute("aria-expanded", String(names.length > 0));
    news.textContent = names.length === 0 ? field.dataset.none : names.length + " " + field.dataset.some;
  }

  async function ask() {
    const typed = field.value.trim();
    const turn = ++asked;
    if (typed === "") {
      close();
      return;
    }
    const address = field.dataset.suggest + "?format=json&q=" + encodeURIComponent(typed);
    const answer = await fetch(address);
    if (answer.ok && turn === asked && document.activeElement === field) {
      show(await answer.json());
    }
  }

  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 80); });
  field.addEventListener("blur", () => setTimeout(close, 100));
  field.addEventListener("keydown", event => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark((chosen + step + found.length + (chosen < 0 && step < 0 ? 1 : 0)) % found.length);
      event.preventDefault();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === "Escape") {
      close();
      event.preventDefault();
    }
  });
}

document.querySelectorAll("input[data-suggest]").forEach(offerNames);

async function followProgress(place) {
  try {
    const answer = await fetch(place.dataset.source);
    const words = answer.ok ? await answer.text() : "";
    if (place.textContent !== words) {
      place.textContent = words;
    }
    place.hidden = words === "";
    setTimeout(followProgress, 2000, place);
  } catch {
    setTimeout(followProgress, 10000, place);
  }
}

const progress = document.getElementById("progreso");
if (progress) {
  followProgress(progress);
}

function light(passages, notes, on) {
  for (const piece of document.querySelectorAll("mark[data-passages]")) {
    if (piece.dataset.passages.split(" ").some(name => passages.includes(name))) {
      piece.classList.toggle("lit", on);
    }
  }
  notes.forEach(note => note.classList.toggle("lit", on));
}

function joinNotes(text) {
  const notesOf = passages => [...text.querySelectorAll("[data-passage]")].filter(note => passages.includes(note.dataset.passage));
  for (const place of text.querySelectorAll("mark[data-passages], [data-passage]")) {
    const passages = (place.dataset.passages || place.dataset.passage).split(" ");
    const both = place.dataset.passage ? [place] : notesOf(passages);
    for (const [begin, end] of [["pointerenter", "pointerleave"], ["focusin", "focusout"]]) {
      place.addEventListener(begin, () => light(passages, both, true));
      place.addEventListener(end, () => light(passages, both, false));
    }
  }
}

document.querySelectorAll("main .text").forEach(joinNotes);
