// The list of the drafts on this computer. What it shows and does stays in the browser; only a draft
// that is opened is handed over.
const HOUR = 60 * 60 * 1000;
let shown = null;
let erased = false;

export default function ({ data, parentElement, setTriggerValue }) {
  const list = parentElement.querySelector(".ck-drafts");
  shown = { list, data: { ...data, words: data }, send: (what, value = true) => setTriggerValue(what, value) };
  draw();
  const drawAnew = () => draw();
  window.addEventListener(GONE, drawAnew);
  return () => window.removeEventListener(GONE, drawAnew);
}

async function draw(focus = "") {
  const { list, data } = shown;
  const { drafts: all, broken } = await readDrafts();
  const drafts = all.filter(({ record }) => !record.empty);
  list.replaceChildren();
  if (drafts.length || broken.length) erased = false;
  else {
    if (erased) list.append(part("p", data.words.erased));
    return;
  }
  list.append(part("h2", data.words.title), part("p", data.words.hint));
  const rows = part("ul");
  for (const pair of drafts) rows.append(rowOf(pair));
  for (const id of broken) rows.append(brokenRow(id));
  list.append(rows);
  if (data.anything) list.append(press("fresh", "", () => shown.send("fresh")));
  list.append(daysToChoose(), endOfAll());
  if (focus) list.querySelector(focus)?.focus();
}

function rowOf(pair) {
  const { words, here } = shown.data;
  const { record } = pair;
  const row = part("li");
  const name = record.title || record.company || words.nameless;
  const text = part("div");
  text.append(part("b", name), part("span", about(pair, record.id === here)));
  row.append(text);
  const ways = part("div");
  if (record.id !== here) ways.append(press("open", name, () => openDraft(record.id)));
  ways.append(press("rename", name, () => rename(row, record.id, name)));
  ways.append(press("delete", name, () => makeSure(row, words.sure, words.yes, () => drop(record.id))));
  row.append(ways);
  return row;
}

function about(pair, isHere) {
  const { words, locale } = shown.data;
  const style = { dateStyle: "long", ...(Date.now() - age(pair) < 24 * HOUR && { timeStyle: "short" }) };
  const day = new Intl.DateTimeFormat(locale, style).format(age(pair));
  const changed = words.changed.replace("{}", () => day);
  return isHere ? `${changed} · ${words.openHere}` : changed;
}

function brokenRow(id) {
  const { words } = shown.data;
  const row = part("li");
  row.append(part("div", words.broken), press("delete", words.nameless, () => drop(id)));
  return row;
}

// As it is by now: another window may have written to it since the list was drawn.
const readNow = async (id) => (await readDrafts()).drafts.find(({ record }) => record.id === id);

async function openDraft(id) {
  const pair = await readNow(id);
  if (pair) shown.send("open", { pair });
  else draw();
}

function rename(row, id, name) {
  const { words } = shown.data;
  const form = part("form");
  const label = part("label", words.renameTo);
  const box = part("input");
  box.value = name;
  box.maxLength = 80;
  label.append(box);
  form.append(label, part("button", words.renameDone), press("no", "", () => draw()));
  form.onsubmit = async (event) => {
    event.preventDefault();
    const pair = await readNow(id);
    if (pair) writePair({ ...pair, record: { ...pair.record, title: box.value.trim() } });
    draw(".ck-drafts button");
  };
  row.replaceChildren(form);
  box.select();
}

function makeSure(row, question, yes, act) {
  const { words } = shown.data;
  const no = press("no", "", () => draw());
  const sure = part("button", yes);
  sure.type = "button";
  sure.onclick = act;
  const ways = part("div");
  ways.append(sure, no);
  row.replaceChildren(part("p", question), ways);
  no.focus();
}

function drop(id) {
  removeDraft(id);
  say([id]);
  if (id === shown.data.here) shown.send("erase", id);
  else draw("h2");
}

const say = (gone) => window.dispatchEvent(new CustomEvent(GONE, { detail: gone }));

function daysToChoose() {
  const { words } = shown.data;
  const label = part("label", words.days);
  const choice = part("select");
  for (const days of [...new Set([7, 30, USUAL_DAYS, 365, daysKept()])].sort((a, b) => a - b)) {
    const option = part("option", words.daysOf.replace("{}", days));
    option.value = days;
    choice.append(option);
  }
  choice.value = daysKept();
  choice.onchange = () => attempt(() => localStorage.setItem(DAYS, choice.value));
  label.append(choice);
  return label;
}

function endOfAll() {
  const { words } = shown.data;
  const end = part("div");
  const ask = part("button", words.eraseAll);
  ask.type = "button";
  ask.onclick = () => makeSure(end, words.eraseSure, words.eraseYes, eraseAll);
  end.append(ask);
  return end;
}

async function eraseAll() {
  await removeEverything();
  say("all");
  erased = true;
  draw();
  shown.send("erase");
}

function part(name, text = "") {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

// A button whose name says also what it is about.
function press(what, about, act) {
  const { words } = shown.data;
  const button = part("button", words[what]);
  button.type = "button";
  if (about) button.setAttribute("aria-label", words[`${what}Aloud`].replace("{}", () => about));
  button.onclick = act;
  return button;
}
