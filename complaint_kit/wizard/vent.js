// The box to vent in. Its text stays in the box: nothing here stores or names it, and nothing of it
// is sent but the sentences that are picked in it to go on with.
const MOST_CHARACTERS = 4000;
let forget = () => {};

addEventListener("pagehide", () => forget());

export default function ({ data, parentElement, setTriggerValue }) {
  const vent = parentElement.querySelector(".ck-venting");
  for (const place of vent.querySelectorAll("[data-say]")) place.textContent = data[place.dataset.say];
  vent.onclick = ({ target }) => {
    const wish = target.closest("button")?.dataset.do;
    if (wish) WISHES[wish](vent, data, setTriggerValue);
    const choice = target.closest("button[data-as]");
    if (choice) choose(vent, choice);
  };
  vent.oninput = () => tell(vent, "");
  forget = () => empty(vent);
  return () => empty(vent);
}

const WISHES = {
  read(vent, data) {
    const text = box(vent).value.trim();
    if (!text) return askForALine(vent, data);
    vent.querySelector("blockquote").textContent = text;
    show(vent, "other-end");
  },
  breathe(vent) {
    show(vent, "breath");
  },
  back(vent) {
    show(vent, "write");
  },
  make(vent, data) {
    const sentences = cut(box(vent).value, data.lang);
    vent.querySelector("ol").replaceChildren(...sentences.map((text) => sentenceToPick(text, data)));
    show(vent, "make");
  },
  take(vent, data, send) {
    const picked = { fact: picks(vent, "fact"), feeling: picks(vent, "feeling") };
    if (!picked.fact.length && !picked.feeling.length) return tell(vent, data.none);
    empty(vent);
    send("made", picked);
  },
  throw(vent, data) {
    empty(vent);
    show(vent, "write");
    tell(vent, data.thrown);
  },
};

const box = (vent) => vent.querySelector("textarea");

// Sentences as the language has them; a line that ends is the end of one too.
function cut(text, lang) {
  const cutter = globalThis.Intl?.Segmenter && new Intl.Segmenter(lang, { granularity: "sentence" });
  const pieces = text
    .split("\n")
    .flatMap((line) => (cutter ? [...cutter.segment(line)].map((one) => one.segment) : [line]));
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .map((piece) => piece.slice(0, MOST_CHARACTERS));
}

function sentenceToPick(text, data) {
  const item = document.createElement("li");
  const words = document.createElement("p");
  words.textContent = text;
  const choices = document.createElement("div");
  choices.setAttribute("role", "group");
  choices.setAttribute("aria-label", data.sentence.replace("{sentence}", () => text));
  for (const kind of ["fact", "feeling"]) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.as = kind;
    button.textContent = data[kind];
    button.setAttribute("aria-pressed", "false");
    choices.append(button);
  }
  item.append(words, choices);
  return item;
}

// One of the two or none.
function choose(vent, choice) {
  const was = choice.getAttribute("aria-pressed") === "true";
  for (const other of choice.parentElement.children) other.setAttribute("aria-pressed", "false");
  choice.setAttribute("aria-pressed", String(!was));
  tell(vent, "");
}

function picks(vent, kind) {
  const chosen = vent.querySelectorAll(`button[data-as=${kind}][aria-pressed=true]`);
  return [...chosen].map((one) => one.closest("li").querySelector("p").textContent);
}

function turnTo(vent, name) {
  tell(vent, "");
  for (const stage of vent.querySelectorAll("[data-stage]")) stage.hidden = stage.dataset.stage !== name;
  for (const button of vent.querySelectorAll("[data-at]")) {
    button.hidden = !button.dataset.at.split(" ").includes(name);
  }
}

function show(vent, name) {
  turnTo(vent, name);
  const stage = vent.querySelector(`[data-stage=${name}]`);
  stage.querySelector("textarea, h2").focus({ preventScroll: true });
  stage.scrollIntoView({ block: "start" });
}

function askForALine(vent, data) {
  tell(vent, data.empty);
  box(vent).focus();
}

function tell(vent, words) {
  vent.querySelector("[role=status]").textContent = words;
}

function empty(vent) {
  box(vent).value = "";
  vent.querySelector("blockquote").textContent = "";
  vent.querySelector("ol").replaceChildren();
  turnTo(vent, "write");
}
