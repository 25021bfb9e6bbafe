// What the customer has to know about the draft, each in a line with what can be done about it.
const notice = {
  place: null,
  on: new Set(),
  show(what, on) {
    if (this.on.has(what) === on) return;
    if (on) this.on.add(what);
    else this.on.delete(what);
    this.draw();
  },
  draw() {
    const box = this.place?.querySelector(".ck-kept");
    if (!box) return;
    box.replaceChildren(...[...this.on].map((what) => this.line(what)));
  },
  line(what) {
    const line = document.createElement("div");
    const text = document.createElement("p");
    text.textContent = ask.words[what];
    line.append(text);
    for (const [label, act] of this.ways(what)) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.onclick = act;
      line.append(button);
    }
    return line;
  },
  ways(what) {
    const { words } = ask;
    const close = () => this.show(what, false);
    if (what === "other") return [[words["other-show"], showOther], [words["other-mine"], goOn]];
    if (what === "gone") return [[words["gone-keep"], keepLost], [words["gone-let-go"], dropLost]];
    return what === "aside" ? [[words.close, close]] : [];
  },
};

function showOther() {
  notice.show("other", false);
  open = readPair(attempt(() => storeFor(open.record.keep)), open.record.id) ?? open;
  hand(open, true);
}

function goOn() {
  goAside(open);
  write(open, writePair);
}

// As a draft of its own: the erased one stays erased.
function keepLost() {
  notice.show("gone", false);
  open = { record: { ...lost.record, id: newName() }, typing: { ...lost.typing, rev: 0 } };
  moved.set(name, open.record.id);
  send({ called: open.record.id });
  write(open, writePair);
}

function dropLost() {
  notice.show("gone", false);
  hand(null, true);
}
