// Copies or prints what hand_over.py gives it. Nothing leaves the browser.
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".ck-hand");
  const button = root.querySelector("button");
  root.querySelector("i").textContent = data.icon;
  root.querySelector("span").textContent = data.label;
  button.setAttribute("aria-label", data.aloud);
  if (root.content !== data.content) {
    root.content = data.content;
    show(root, "", true);
  }
  button.onclick = () => (data.way === "print" ? print(root, data) : copy(root, data));
  return () => root.frame?.remove();
}

async function copy(root, data) {
  const box = root.querySelector("textarea");
  box.value = data.content;
  box.setAttribute("aria-label", data.label);
  show(root, "", true);
  const copied = (await copyNow(data.content)) || copyFrom(box);
  show(root, copied ? data.done : data.byHand, copied);
  if (copied) root.querySelector("button").focus();
  else box.select();
}

async function copyNow(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // Not a secure page, or not allowed: there is the older way.
  }
}

function copyFrom(box) {
  box.hidden = false;
  box.focus();
  box.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}

function show(root, words, hideBox) {
  root.querySelector("[role=status]").textContent = words;
  root.querySelector("textarea").hidden = hideBox;
}

function print(root, data) {
  root.frame?.remove();
  const frame = document.createElement("iframe");
  frame.className = "ck-printed";
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  frame.srcdoc = data.content;
  frame.onload = () => {
    frame.contentWindow.focus();
    frame.contentWindow.print();
    root.querySelector("button").focus();
  };
  root.frame = frame;
  document.body.append(frame);
}
