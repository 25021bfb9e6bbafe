// What was typed and has not arrived at the server: until when it is kept, and how it comes back into
// its box. keeper.js has the pair that is being written.

// Whether anything was let go of: the server has it, or has put something else in its place.
function settle(draft) {
  if (!open) return false;
  let changed = false;
  const { words } = open.typing;
  for (const [key, { base, text }] of Object.entries(words)) {
    const there = valueAt(draft, key);
    const box = boxOf(key);
    const held = box && box === document.activeElement && box.value === text;
    const waits = there !== text && there === base && !(box && !held && box.value === there);
    if (waits && !isAdded(draft, key, text) && !isRemoved(draft, key)) continue;
    if (there !== text && held) words[key].base = there;
    else delete words[key];
    changed = true;
  }
  return changed;
}

// The box for one more piece of evidence is empty again once the fact has it.
function isAdded({ answers }, key, text) {
  if (!key.startsWith("new.")) return false;
  const ids = valueOf(answers, key.slice("new.".length)) ?? [];
  const pieces = answers.evidence ?? [];
  return pieces.some(({ id, title }) => ids.includes(id) && title === text.trim());
}

// Whether what the box belongs to was there and has been taken away.
function isRemoved(draft, key) {
  const entry = key.replace(/^new\./, "").match(/^(.*\.[ip]\d+)\./)?.[1];
  return Boolean(entry) && isThere(open.record.draft, entry) && !isThere(draft, entry);
}

const isThere = ({ answers, story }, key) =>
  isObject(key.startsWith("story.") ? inStory(story)?.[key.slice("story.".length)] : valueOf(answers, key));

function valueAt({ answers, story }, key) {
  const [first, ...steps] = key.split(".");
  const value = first === "story" ? valueOf(inStory(story), steps.join(".")) : valueOf(answers, key);
  return value === undefined || value === null ? "" : String(value);
}

function valueOf(answers, key) {
  let value = answers;
  for (const step of key.split(".")) {
    value = Array.isArray(value) ? value.find((one) => one["#"] === step) : value?.[step];
  }
  return value;
}

const inStory = (story) =>
  story && { ...story, ...Object.fromEntries(story.pieces.map((piece) => [piece["#"], piece])) };

// A page that is drawn anew brings boxes as the server knows them: what was typed since then is put
// back, and the keyboard to where it was.
function bringBack() {
  if (!landing || !open) return;
  if (performance.now() > landing.until) {
    landing = null;
    return;
  }
  for (const [key, { text }] of Object.entries(open.typing.words)) {
    const box = boxOf(key);
    if (box && box.value !== text && text.startsWith(box.value)) put(box, text);
  }
  const box = landing.caret && document.activeElement === document.body && boxOf(landing.caret.key);
  if (box && !box.disabled) {
    const { from, to } = landing.caret;
    box.focus();
    box.setSelectionRange?.(from, to);
  }
}

// As if it had been typed: the page's own script listens to the event, and reads the value through
// the setter of the element's class.
function put(box, text) {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), "value");
  set.call(box, text);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

const keyOf = (box) => {
  const field = box.closest("[class*=st-key-]")?.className.match(/st-key-([\w-]+)/)?.[1] ?? "";
  return field.replaceAll("-", ".");
};
const boxOf = (key) =>
  document
    .querySelector(`.st-key-${CSS.escape(key.replaceAll(".", "-"))} ${BOXES}`)
    ?.querySelector("input, textarea");
