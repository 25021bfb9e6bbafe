// Keeps the draft on this computer while it is written, and hands it over where the page begins
// anew: after a reload, or when the server has forgotten this visit. shelf.js has the drafts.
//
// What the server has taken in stands in the page, in #ck-draft, and is written down as a record.
// What is in a box and not there yet is written down at every keystroke, as the box holds it.
const ME = newName();
const LANDING = 5000; // ms that a page may take to show what was handed over
const UNHEARD = 3000; // ms after which the server should have taken it in
const BOXES = ":is([data-testid=stTextInput], [data-testid=stTextArea])";
const DAY_PARTS = ["year", "month", "day"];

let ask = null; // what the server says to the script
let send = null;
let open = null; // the pair that is being written
let lost = null; // the one that was, when another window erased it
let shown = ""; // the draft as it was read from the page last
let name = ""; // the one that the server knows the draft by
let caret = null; // where the customer writes: the box's key, and from where to where is marked
let landing = null; // until when a draft that was handed over is awaited, and the caret
let reading = false;
let planned = false;
let owing = false; // whether the record could not be written the last time
const moved = new Map(); // by the server's name the name of a draft that had to go aside
const erased = new Set(); // the drafts that are gone, whatever the page still says of them

export default function (component) {
  ask = { wanted: component.data.wanted, words: component.data };
  notice.place = component.parentElement;
  send = (message) => component.setTriggerValue("draft", { ...message, number: Date.now() });
  window.complaintKitKeeper?.();
  const page = new MutationObserver(plan);
  page.observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-draft"] });
  const line = new MutationObserver(comeBack);
  line.observe(document.body, {
    subtree: true,
    attributeFilter: ["data-test-connection-state"],
    attributeOldValue: true,
  });
  const heard = { input: takeDown, keyup: takeDownDay, focusin: markCaret, selectionchange: markCaret, focusout: leave };
  for (const [event, act] of Object.entries(heard)) document.addEventListener(event, act, true);
  window.addEventListener("storage", hear);
  window.addEventListener(GONE, letGo);
  window.complaintKitKeeper = () => {
    page.disconnect();
    line.disconnect();
    for (const [event, act] of Object.entries(heard)) document.removeEventListener(event, act, true);
    window.removeEventListener("storage", hear);
    window.removeEventListener(GONE, letGo);
  };
  if (ask.wanted) handOver();
  notice.draw();
  plan();
  return window.complaintKitKeeper;
}

function plan() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    follow();
  });
}

// Handing over -----------------------------------------------------------------------------------

// The draft of this window; else the one that was changed last. The server may break off what it was
// doing before it has heard of it; nothing would be drawn then, so it is told again.
async function handOver() {
  if (reading) return;
  if (!open) {
    reading = true;
    const { drafts } = await readDrafts();
    const here = attempt(() => sessionStorage.getItem(HERE));
    open ??= drafts.find(({ record }) => record.id === here) ?? drafts[0] ?? null;
    reading = false;
  }
  notice.show("trouble", !canKeep());
  hand(open);
  setTimeout(() => ask.wanted && handOver(), UNHEARD);
}

function hand(pair, instead = false) {
  landing = { until: performance.now() + LANDING, caret };
  send({ pair, instead, called: moved.get(name) ?? null });
}

// The server may have been started again, and know nothing: the draft comes along. What was erased
// while there was no line is erased there too.
function comeBack(changes) {
  for (const { target, oldValue } of changes) {
    const state = target.getAttribute("data-test-connection-state");
    if (state !== "CONNECTED" || !oldValue || oldValue === state) continue;
    if (erased.has(name)) hand(null, true);
    else hand(open);
  }
}

function markCaret() {
  const box = document.activeElement;
  if (box?.matches?.(`${BOXES} *`)) {
    caret = { key: keyOf(box), from: box.selectionStart, to: box.selectionEnd };
  }
}

// A box that is put out of action while there is no server was not left by the customer.
function leave({ target }) {
  if (target.matches?.(`${BOXES} *`) && !target.disabled) caret = null;
}

// Writing down -----------------------------------------------------------------------------------

function follow() {
  bringBack();
  const text = document.getElementById("ck-draft")?.dataset.draft;
  if (!text || text === shown) return;
  shown = text;
  const { id, forgotten, anything, ...rest } = JSON.parse(text);
  name = id;
  for (const gone of forgotten) if (!erased.has(gone)) forget(gone);
  for (const [before, after] of moved) if (after === id) moved.delete(before);
  const mine = moved.get(id) ?? id;
  if (erased.has(mine)) return;
  if (open?.record.id !== mine) open = readPair(attempt(() => storeFor(rest.keep)), mine);
  // That nothing shall stay on this computer is kept too, before there is a word.
  if (!open && !anything && rest.keep === "here") return;
  const before = open?.record;
  const record = { ...before, ...rest, id: mine, empty: !anything };
  const settled = settle(rest.draft);
  if (before && !settled && alike(before, record)) return turnLeaf(record);
  if (before && before.keep !== record.keep) removeDraft(mine);
  write({ record, typing: open?.typing ?? { words: {} } }, writePair);
}

const alike = (one, other) => ["draft", "keep"].every((part) => said(one[part]) === said(other[part]));

// As text, without the entries that a page has begun and in which nobody has said anything.
const said = (value) =>
  JSON.stringify(value, (_key, one) => {
    if (!Array.isArray(one)) return one;
    const filled = one.filter((entry) => !isObject(entry) || Object.keys(entry).length > 1);
    return filled.length ? filled : undefined;
  });

// Whoever only turns a page has written nothing: no other window need hear of it.
function turnLeaf(record) {
  if (record.step === open.record.step || wroteElsewhere(open)) return;
  open.record = record;
  writePair(open);
}

function forget(id) {
  const mine = moved.get(id) ?? id;
  const gone = [id, mine];
  letGo({ detail: gone });
  removeDraft(mine).then(() => window.dispatchEvent(new CustomEvent(GONE, { detail: gone })));
}

// Of what was erased nothing is written any more.
function letGo({ detail: gone }) {
  const all = gone === "all" ? [open?.record.id, name, moved.get(name)] : gone;
  for (const id of all) if (id) erased.add(id);
  if (!erased.has(open?.record.id)) return;
  attempt(() => sessionStorage.getItem(HERE) === open.record.id && sessionStorage.removeItem(HERE));
  open = null;
}

function takeDown({ target }) {
  if (target.matches(`${BOXES} *`)) note(keyOf(target), target.value);
}

// A day is handed in when its field is left; its parts are no boxes and tell of no input.
function takeDownDay({ target }) {
  if (!target.matches?.("[data-testid=stDateInput] [role=spinbutton]")) return;
  const field = target.closest("[data-testid=stDateInput]");
  const parts = DAY_PARTS.map((part) =>
    field.querySelector(`[data-type=${part}]`)?.getAttribute("aria-valuenow"),
  );
  if (!parts.every(Boolean) || parts[0].length !== 4) return;
  note(keyOf(target), parts.map((part) => part.padStart(2, "0")).join("-"));
}

function note(key, text) {
  const shownNow = document.getElementById("ck-draft")?.dataset.draft;
  if (!key || !shownNow) return;
  if (!open) {
    const { id, forgotten, anything, ...rest } = JSON.parse(shownNow);
    if (erased.has(moved.get(id) ?? id)) return;
    open = { record: { ...rest, id: moved.get(id) ?? id }, typing: { words: {} } };
  }
  const first = !open.typing.rev;
  const { words } = open.typing;
  words[key] = { base: words[key]?.base ?? valueAt(open.record.draft, key), text };
  write(open, first ? writePair : writeTyping);
}

// Every write has a number. Where the one on the shelf is not the one that was seen here last,
// another window has written: then this one goes on under a name of its own, and both stay.
function write(pair, onto) {
  const elsewhere = wroteElsewhere(pair);
  if (elsewhere) goAside(pair);
  const whole = onto === writePair || elsewhere || owing;
  const at = Date.now();
  pair.typing = { ...pair.typing, at, by: ME, rev: (pair.typing.rev ?? 0) + 1 };
  if (whole) {
    const stored = readPair(attempt(() => storeFor(pair.record.keep)), pair.record.id);
    pair.record = { ...pair.record, at, title: stored?.record.title ?? pair.record.title };
  }
  open = pair;
  attempt(() => sessionStorage.setItem(HERE, pair.record.id));
  const kept = (whole ? writePair : writeTyping)(pair);
  if (whole) owing = !kept;
  notice.show("trouble", !kept);
}

// The copy in the database may be the younger one, after a crash: then this window goes on from it.
function wroteElsewhere({ record, typing }) {
  const there = readTyping(record);
  const seen = typing.rev ?? 0;
  return Boolean(there) && (there.rev > seen || (there.rev === seen && there.by !== typing.by));
}

function goAside(pair) {
  pair.record = { ...pair.record, id: newName() };
  moved.set(name, pair.record.id);
  send({ called: pair.record.id });
  notice.show("other", false);
  notice.show("aside", true);
}

// Another window has written to the draft that is open here, or erased it.
function hear({ key, newValue }) {
  if (!open) return;
  const { id } = open.record;
  if (newValue === null && (key === null || key === RECORD + id)) {
    lost = open;
    window.dispatchEvent(new CustomEvent(GONE, { detail: [id] }));
    notice.show("other", false);
    notice.show("gone", true);
  }
  if (!newValue || key !== TYPING + id) return;
  if (attempt(() => JSON.parse(newValue).by) !== ME) notice.show("other", true);
}

function newName() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
