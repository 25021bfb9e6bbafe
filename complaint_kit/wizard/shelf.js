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
const GONE = `${KIT}.gone`; // what is said on the page when a draft has been removed
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

function daysKept() {
  const days = Number(attempt(() => localStorage.getItem(DAYS)));
  return days > 0 ? days : USUAL_DAYS;
}

function readPair(store, id) {
  const record = attempt(() => JSON.parse(store.getItem(RECORD + id)));
  if (!record || record.id !== id || !record.draft) return null;
  return { record, typing: attempt(() => JSON.parse(store.getItem(TYPING + id))) };
}

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
    if (!other || age(pair) > age(other)) youngest.set(pair.record.id, pair);
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

// What is done to the database is done in turn, so that nothing removed is written again.
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
    move.oncomplete = () => done(asked?.result);
    move.onabort = move.onerror = () => failed(move.error);
  });
}

async function readCopies() {
  const all = (await inTurn(() => inCopies("readonly", (copies) => copies.getAll()))) ?? [];
  return all.filter((pair) => pair?.record?.id && pair.record.draft);
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
