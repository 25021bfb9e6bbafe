// Carries out what browser.py orders, and keeps to it while Streamlit redraws the page. What is
// typed goes into the letter beside the form as it is typed; nothing is sent anywhere.
const seen = { step: null, focus: 0, fresh: "", sentences: new Map() };
const PASSIVE = { passive: true };
const blanks = new WeakMap();
let orders = null;
let planned = false;
let typing = false;
let last = null;
let inView = null; // what has the keyboard, while it can be seen
let press = null; // the button on which one has begun, and where

export default function () {
  window.complaintKitLeave?.();
  const observer = new MutationObserver(plan);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  document.addEventListener("input", mirror);
  document.addEventListener("focusout", rest);
  document.addEventListener("focusin", noteView);
  for (const event of ["wheel", "touchmove"]) document.addEventListener(event, lookAway, PASSIVE);
  const presses = { mousedown: holdOn, mouseup: liftFinger, click: letGo };
  for (const [event, act] of Object.entries(presses)) document.addEventListener(event, act, true);
  const sizes = new ResizeObserver(plan);
  for (const block of document.querySelectorAll("[data-testid=stMainBlockContainer]")) sizes.observe(block);
  plan();
  const leave = () => {
    observer.disconnect();
    sizes.disconnect();
    document.removeEventListener("input", mirror);
    document.removeEventListener("focusout", rest);
    document.removeEventListener("focusin", noteView);
    for (const event of ["wheel", "touchmove"]) document.removeEventListener(event, lookAway);
    for (const [event, act] of Object.entries(presses)) document.removeEventListener(event, act, true);
  };
  window.complaintKitLeave = leave;
  return leave;
}

function plan() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    carryOut();
  });
}

function carryOut() {
  const told = document.getElementById("ck-orders")?.dataset.orders;
  if (!told) return;
  orders = JSON.parse(told);
  set(document.documentElement, "lang", orders.lang);
  sayWhereToSkip();
  dressBoxes();
  sayWhatIsOpen();
  moveToNewPage();
  moveFocus();
  returnFocus();
  keepInView();
  speakUp();
}

const within = (key) => `.st-key-${CSS.escape(key.trim().replace(/[^a-zA-Z0-9_-]/g, "-"))}`;
const box = (key) => document.querySelector(`${within(key)} :is(input, textarea)`);

// The key of the answer that a box holds: Streamlit makes a class of it, with dashes for dots.
function keyOf(field) {
  const name = field.closest("[class*=st-key-]")?.className.match(/st-key-([\w-]+)/)?.[1] ?? "";
  return name.replaceAll("-", ".");
}

const fieldOf = (key) => key.replace(/\.i\d+(?=\.|$)/g, "");

// Where the case has the answer: `timeline.i7.what` is the `what` of the third fact, say.
function placeOf(key) {
  const entry = key.match(/^.*?\.i\d+(?=\.|$)/)?.[0];
  if (!entry) return key;
  const list = entry.replace(/i\d+$/, "");
  const first = Object.keys(orders.entries).some((one) => one.startsWith(list)) ? "" : `${list}0`;
  const place = orders.entries[entry] ?? first;
  return place && place + key.slice(entry.length);
}

function set(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

// The one link that is Streamlit's own, which speaks English only.
function sayWhereToSkip() {
  const link = document.querySelector("[data-testid=stSkipToContent]");
  if (link && link.textContent !== orders.skip) link.textContent = orders.skip;
}

// The keyboard of a telephone, and what is wrong with an answer, at the box itself.
function dressBoxes() {
  for (const field of document.querySelectorAll("[data-testid=stMain] :is(input, textarea)")) {
    const attributes = orders.attributes[fieldOf(keyOf(field))] ?? {};
    for (const [name, value] of Object.entries(attributes)) set(field, name, value);
  }
  const wrong = new Set(orders.invalid.map(box).filter(Boolean));
  for (const field of document.querySelectorAll("[aria-invalid=true][data-ck]")) {
    if (!wrong.has(field)) field.removeAttribute("aria-invalid");
  }
  for (const key of orders.invalid) {
    const field = box(key);
    if (!field) continue;
    set(field, "aria-invalid", "true");
    set(field, "data-ck", "");
    const note = document.querySelector(within(`note_${key}`));
    if (note) {
      set(note, "id", `note-${key}`);
      set(field, "aria-describedby", `note-${key}`);
    }
  }
}

// Which step is the current one, and which card is open, for those who hear the page.
function sayWhatIsOpen() {
  for (const button of document.querySelectorAll("[class*=st-key-ck_steps] button")) {
    if (button.dataset.testid.endsWith("secondary")) set(button, "aria-current", "step");
    else button.removeAttribute("aria-current");
  }
  const headers = ":is([class*=st-key-card-], [class*=st-key-section-]) button";
  for (const button of document.querySelectorAll(headers)) {
    const open = button.closest("[class*=st-key-ck_card_open]") !== null;
    set(button, "aria-expanded", String(open));
  }
}

// What appears above may push what has the keyboard out of sight, or behind the bar at the foot.
function keepInView() {
  if (!inView || inView !== document.activeElement) return;
  const { top, bottom, height } = inView.getBoundingClientRect();
  const half = height / 2;
  if (bottom < half || top > endOfView(inView) - half) inView.scrollIntoView({ block: "nearest" });
}

function endOfView(element) {
  const bar = document.querySelector(".st-key-ck_bar")?.parentElement;
  const under = bar && element.closest("[data-testid=stMain]") && !bar.contains(element);
  const covered = under && getComputedStyle(bar).position === "sticky";
  return covered ? bar.getBoundingClientRect().top : innerHeight;
}

function noteView({ target }) {
  inView = target;
}

function lookAway() {
  inView = null;
}

function moveToNewPage() {
  if (seen.step === orders.step) return;
  const heading = document.querySelector("[data-testid=stMain] [data-testid=stHeading] h1");
  if (!heading) return;
  const landed = new URL(performance.getEntriesByType("navigation")[0].name).pathname;
  const first = seen.step === null && landed === location.pathname;
  seen.step = orders.step;
  seen.sentences.clear();
  seen.fresh = "";
  speaker().textContent = "";
  if (first || wishesFocus()) return;
  document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
  set(heading, "tabindex", "-1");
  heading.focus({ preventScroll: true });
}

const wishesFocus = () => orders.focus[0] !== "" && orders.focus[1] !== seen.focus;

// What has the keyboard may be put out of action for a moment, a file being made, or be drawn
// anew elsewhere: the keyboard comes back to it.
function keepFocusAt(selector) {
  last = { selector, until: performance.now() + 5000 };
}

function returnFocus() {
  if (!last || performance.now() > last.until || document.activeElement !== document.body) return;
  const target = [...document.querySelectorAll(last.selector)].find((one) => !one.disabled);
  target?.focus({ preventScroll: true });
}

function moveFocus() {
  if (!wishesFocus()) return;
  const place = document.querySelector(within(orders.focus[0]));
  const target = place?.querySelector("input, textarea, button, [tabindex]");
  if (!target) return;
  seen.focus = orders.focus[1];
  keepFocusAt(`${within(orders.focus[0])} ${target.localName}`);
  target.focus();
  target.scrollIntoView({ block: "nearest" });
}

// What is being typed stands in the letter at once: in place of the words that were there, or of
// the blank that waits for them.
function mirror({ target }) {
  const key = orders && target.closest("[data-testid=stMain]") ? keyOf(target) : "";
  if (!orders?.mirrored.includes(fieldOf(key))) return;
  typing = true;
  const words = target.value.trim();
  const places = document.querySelectorAll(
    `.ck-sheet [data-at="${CSS.escape(placeOf(key))}"]`,
  );
  for (const fresh of document.querySelectorAll(".ck-sheet .ck-fresh")) {
    fresh.classList.remove("ck-fresh");
  }
  for (const place of places) {
    if (!blanks.has(place)) {
      blanks.set(place, place.classList.contains("ck-blank") ? place.textContent : null);
    }
    const blank = blanks.get(place);
    const empty = !words && blank !== null;
    place.innerText = empty ? blank : words;
    place.classList.toggle("ck-blank", empty);
    place.classList.toggle("ck-yours", !empty);
    place.classList.add("ck-fresh");
  }
  if (places.length) showInSheet([...places].find(inText) ?? places[0]);
}

function rest() {
  typing = false;
  plan();
}

// A press begins while a box is being written in. Were the box left at once, the page would be
// drawn anew, a sentence might grow, and the button would no longer be where the finger is lifted.
// So the box is left when the press is done.
const writingIn = () => document.activeElement?.matches("input, textarea");
const pressed = (event) => event.target.closest?.("[data-testid^=stBaseButton]");
const placeOfButton = (button) =>
  button?.closest("[class*=st-key-]")?.className.match(/st-key-[\w-]+/)?.[0];
const STEADY = 8; // px that a hand may move between pressing and lifting

function holdOn(event) {
  const button = pressed(event);
  press = button && event.button === 0 && { place: placeOfButton(button), x: event.clientX, y: event.clientY };
  if (button && writingIn()) event.preventDefault();
}

// An earlier answer of the server may still move the button from under the finger: the browser then
// tells of no press on it, and the customer would have pressed for nothing.
function liftFinger({ clientX, clientY }) {
  const begun = press;
  if (!begun?.place || Math.hypot(clientX - begun.x, clientY - begun.y) > STEADY) return;
  setTimeout(() => {
    if (press === begun) document.querySelector(`.${begun.place} button`)?.click();
  });
}

function letGo(event) {
  const button = pressed(event);
  const place = placeOfButton(button);
  if (place === press?.place) press = null;
  if (place) keepFocusAt(`.${place} button`);
  if (button && writingIn()) button.focus({ preventScroll: true });
}

// The eye goes to what was just written, and so does the ear.
function speakUp() {
  if (typing) return;
  const fresh = visible(".ck-sheet .ck-fresh");
  const text = fresh?.closest("p, li, td, dd, h1, h2, div")?.textContent.trim() ?? "";
  let said = "";
  if (fresh && text !== seen.fresh) {
    showInSheet(fresh);
    said = `${orders.heard.letter} ${text}`;
  }
  if (fresh) seen.fresh = text;
  for (const sentence of document.querySelectorAll(".ck-sentence")) {
    const key = sentence.closest("[class*=st-key-]")?.className ?? "";
    const words = sentence.textContent.trim();
    const before = seen.sentences.get(key);
    seen.sentences.set(key, words);
    if (before !== undefined && before !== words) said = words;
    else if (fresh && words.includes(fresh.textContent)) said = "";
  }
  if (said) speaker().textContent = said;
}

function visible(selector) {
  const all = [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length);
  return all.find(inText) ?? all[0];
}

// The table on top of a letter repeats what its text says.
const inText = (one) => !one.closest("dl");

function showInSheet(element) {
  const sheet = element.closest(".ck-sheet");
  if (!sheet.clientHeight) return;
  const own = element.getBoundingClientRect();
  const frame = sheet.getBoundingClientRect();
  if (own.top < frame.top + 40 || own.bottom > frame.bottom - 40) {
    sheet.scrollTop += own.top - frame.top - sheet.clientHeight / 3;
  }
}

function speaker() {
  let element = document.getElementById("ck-speaker");
  if (!element) {
    element = document.createElement("div");
    element.id = "ck-speaker";
    element.setAttribute("aria-live", "polite");
    document.body.append(element);
  }
  return element;
}
