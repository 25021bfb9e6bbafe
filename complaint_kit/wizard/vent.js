// The box to vent in. Its text stays in the box: nothing here sends, stores or names it.
let forget = () => {};

addEventListener("pagehide", () => forget());

export default function ({ data, parentElement }) {
  const vent = parentElement.querySelector(".ck-venting");
  for (const place of vent.querySelectorAll("[data-say]")) place.textContent = data[place.dataset.say];
  vent.onclick = ({ target }) => {
    const wish = target.closest("button")?.dataset.do;
    if (wish) WISHES[wish](vent, data);
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
  throw(vent, data) {
    empty(vent);
    show(vent, "write");
    tell(vent, data.thrown);
  },
};

const box = (vent) => vent.querySelector("textarea");

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
  turnTo(vent, "write");
}
