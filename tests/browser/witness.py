"""Who hears all that goes between a page and the rest of the world, and knows a word in it."""

from __future__ import annotations

import base64
import json

from playwright.sync_api import Page, Request, WebSocket

PIECE = 8
STORES = """async () => {
  const all = [document.title, document.cookie, name, location.href, JSON.stringify(history.state)];
  for (const store of [localStorage, sessionStorage]) all.push(JSON.stringify({ ...store }));
  for (const key of await caches.keys()) all.push(key);
  for (const { name } of await indexedDB.databases()) {
    const base = await new Promise((done, fail) => {
      const wish = indexedDB.open(name);
      wish.onsuccess = () => done(wish.result);
      wish.onerror = fail;
    });
    for (const table of base.objectStoreNames) {
      const rows = base.transaction(table).objectStore(table).getAll();
      await new Promise((done) => (rows.onsuccess = done));
      all.push(JSON.stringify(rows.result));
    }
    base.close();
  }
  return all;
}"""


class Witness:
    """Hears all that goes between a page and the rest of the world."""

    def __init__(self, page: Page) -> None:
        self.heard: list[bytes] = []
        page.on("request", self._hear_request)
        page.on("websocket", self._hear_socket)
        page.on("console", lambda message: self.hear(message.text))

    def hear(self, words: str | bytes) -> None:
        self.heard.append(words.encode() if isinstance(words, str) else words)

    def _hear_request(self, request: Request) -> None:
        self.hear(request.url)
        self.hear(json.dumps(request.headers))
        self.hear(request.post_data_buffer or b"")

    def _hear_socket(self, socket: WebSocket) -> None:
        self.hear(socket.url)
        socket.on("framesent", self.hear)
        socket.on("framereceived", self.hear)

    def search(self, page: Page) -> None:
        """Takes in all that the browser stores for the page."""
        for held in page.evaluate(STORES):
            self.hear(held)
        self.hear(json.dumps(page.context.cookies(), default=str))

    def traces_of(self, word: str) -> set[str]:
        """The disguises and pieces of `word` that were heard, in capitals or not."""
        world = b"\n".join(self.heard).lower()
        return {piece for piece in pieces_of(word) if piece.lower().encode() in world}


def pieces_of(word: str) -> set[str]:
    """Every stretch of the word, forwards and backwards, plain, as hexadecimal and base64."""
    found: set[str] = set()
    for text in (word, word[::-1]):
        disguises = [text, text.encode().hex(), "\0".join(text)]
        for start in range(3):
            whole = base64.b64encode(text[start:].encode()).decode().rstrip("=")
            disguises.append(whole[:-2])
        for disguise in disguises:
            size = PIECE * len(disguise) // len(word)
            found |= {disguise[n : n + size] for n in range(len(disguise) - size + 1)}
    return found
