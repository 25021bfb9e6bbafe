// Drafts on this computer. Each is kept twice: where a page can read it at once, and in a
// database that has been written to the disk even if the browser crashes a moment later.
//
// A draft is a pair: `record`, what the server has taken in, and `typing`, what stands in boxes
// and has not reached it yet. Of two copies of a pair the younger one counts, as a whole.
const KIT = "complaint-kit";
const RECORD = `${KIT}.draft.`;
const TYPING = `${KIT}.typing.`;
const DAYS = `${KIT}.days`;
const HERE = `${KIT}.here`;
const GONE = `${KIT}.gone`; // said on this page when drafts were erased: their ids, or all
const PATIENCE = 2000; // ms to wait for the database; some browsers never answer
const USUAL_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

// Any of them may be denied: reading `localStorage` itself can throw.
const attempt = (act, otherwise = null) => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};
const storeFor = (keep) => (keep === "tab" ? sessionStorage : localStorage);
const age = ({ record, typing }) => Math.max(record.at, typing?.at ?? 0);
const isYounger = (one, other) =>
  age(one) > age(other) || (age(one) === age(other) && one.record.at > other.record.at);

function daysKept() {
  const days = Number(attempt(() => localStorage.getItem(DAYS)));
  return days > 0 ? days : USUAL_DAYS;
}

// Whether a record can be listed, and handed over.
const isWhole = (record, id = record?.id) =>
  Boolean(id) && record?.id === id && Number.isFinite(record.at) && isObject(record.draft?.answers);
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

function readPair(store, id) {
  const record = attempt(() => JSON.parse(store.getItem(RECORD + id)));
  if (!isWhole(record, id)) return null;
  return pairOf(record, attempt(() => JSON.parse(store.getItem(TYPING + id))));
}

const pairOf = (record, typing) => ({
  record,
  typing: isObject(typing?.words) ? typing : { words: {} },
});

// Every draft in the browser's two storages, and those that are there but can't be read.
function readStores() {
  const found = { pairs: [], broken: [] };
  for (const keep of ["tab", "here"]) {
    const store = attempt(() => storeFor(keep));
    const keys = attempt(() => Object.keys(store), []);
    for (const key of keys.filter((one) => one.startsWith(RECORD))) {
      const id = key.slice(RECORD.length);
      const pair = readPair(store, id);
      if (pair) found.pairs.push(pair);
      else found.broken.push(id);
    }
  }
  return found;
}

// All drafts, each once, the one that was changed last first. What is out of date is removed.
async function readDrafts() {
  const { pairs, broken } = readStores();
  const youngest = new Map();
  for (const pair of [...pairs, ...(await readCopies())]) {
    const other = youngest.get(pair.record.id);
    if (!other || isYounger(pair, other)) youngest.set(pair.record.id, pair);
  }
  const oldest = Date.now() - daysKept() * DAY;
  for (const [id, pair] of youngest) {
    if (age(pair) < oldest) {
      youngest.delete(id);
      removeDraft(id);
    }
  }
  const drafts = [...youngest.values()].sort((one, other) => age(other) - age(one));
  return { drafts, broken: broken.filter((id) => !youngest.has(id)) };
}

const readTyping = ({ id, keep }) =>
  attempt(() => JSON.parse(storeFor(keep).getItem(TYPING + id)));

// Whether this browser keeps anything at all.
const canKeep = () =>
  attempt(() => {
    localStorage.setItem(`${KIT}.try`, "1");
    localStorage.removeItem(`${KIT}.try`);
    return true;
  }, false);

// Whether it was kept. The copy for crashes is written soon after.
function writePair(pair) {
  const { id, keep } = pair.record;
  const kept = attempt(() => {
    const store = storeFor(keep);
    store.setItem(RECORD + id, JSON.stringify(pair.record));
    store.setItem(TYPING + id, JSON.stringify(pair.typing));
    return true;
  }, false);
  if (keep === "here") copySoon(pair);
  return kept;
}

function writeTyping(pair) {
  const { id, keep } = pair.record;
  const kept = attempt(() => {
    storeFor(keep).setItem(TYPING + id, JSON.stringify(pair.typing));
    return true;
  }, false);
  if (keep === "here") copySoon(pair);
  return kept;
}

function removeDraft(id) {
  for (const keep of ["tab", "here"]) {
    attempt(() => storeFor(keep).removeItem(RECORD + id));
    attempt(() => storeFor(keep).removeItem(TYPING + id));
  }
  return removeCopy(id);
}

function removeEverything() {
  for (const keep of ["tab", "here"]) {
    const store = attempt(() => storeFor(keep));
    const keys = attempt(() => Object.keys(store), []);
    for (const key of keys.filter((one) => one.startsWith(KIT))) attempt(() => store.removeItem(key));
  }
  return removeCopies();
}

// The copy for crashes ---------------------------------------------------------------------------
const waiting = new Map();
let last = Promise.resolve();

// What is done to the database is done in turn, so that nothing removed is written again. Each of
// the scripts that share this shelf has its own turns; one tells the other what it has erased.
function inTurn(act) {
  last = last.then(act).catch(() => {});
  return last;
}

let opened = null;

// Opened once: a letter is safe sooner where nothing has to be opened first.
function openCopies() {
  opened ??= new Promise((found, failed) => {
    const asked = indexedDB.open(KIT, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("drafts");
    asked.onsuccess = () => {
      const database = asked.result;
      const leave = () => {
        database.close();
        opened = null;
      };
      database.onversionchange = leave;
      database.onclose = leave;
      found(database);
    };
    asked.onerror = asked.onblocked = () => failed(asked.error);
  }).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function inCopies(mode, act) {
  const database = await openCopies();
  return new Promise((done, failed) => {
    const move = database.transaction("drafts", mode, { durability: "strict" });
    const asked = act(move.objectStore("drafts"));
    if (mode === "readwrite") move.commit?.(); // so that it is carried out although the page is left
    move.oncomplete = () => done(asked?.result);
    move.onabort = move.onerror = () => failed(move.error);
  });
}

async function readCopies() {
  const all = inTurn(() => inCopies("readonly", (copies) => copies.getAll()));
  const late = new Promise((giveUp) => setTimeout(giveUp, PATIENCE));
  const found = (await Promise.race([all, late])) ?? [];
  return found.filter((pair) => isWhole(pair?.record)).map(({ record, typing }) => pairOf(record, typing));
}

// Of several copies of a draft that wait only the last is written.
function copySoon(pair) {
  const { id } = pair.record;
  const waits = waiting.has(id);
  waiting.set(id, structuredClone(pair));
  if (waits) return;
  inTurn(() => {
    const next = waiting.get(id);
    waiting.delete(id);
    return next && inCopies("readwrite", (copies) => copies.put(next, id));
  });
}

function removeCopy(id) {
  waiting.delete(id);
  return inTurn(() => inCopies("readwrite", (copies) => copies.delete(id)));
}

function removeCopies() {
  waiting.clear();
  return inTurn(() => inCopies("readwrite", (copies) => copies.clear()));
}
