// Changes on their way to the journal: one after the other, shown at once, called saved only when they are.

import { Refused, post } from "./connection.js";
import { byId, say } from "./dom.js";

export class Saving extends EventTarget {
  #last;
  #waiting = 0;

  /** `loaded`: no step is sent before the whole text is here, lest an answer meet a line that is still to come. */
  constructor(book, loaded) {
    super();
    this.book = book;
    this.#last = loaded;
  }

  /** Ask for a step. Resolves to the server's answer, or to null where it was refused: the page has said why then. */
  step(asked) {
    return this.#send("/api/step", asked);
  }

  /** Answer a turn: shown before the server has heard of it, and taken back where it refuses. */
  async answer(asked, turn, who) {
    const claim = this.book.claim(turn, who);
    this.#tell("claimed", { turns: [turn] });
    return this.#send("/api/step", asked, () => this.book.settle(turn, claim), turn);
  }

  undo() {
    return this.#send("/api/undo", {});
  }

  redo() {
    return this.#send("/api/redo", {});
  }

  #send(path, body, settle = () => {}, turn = null) {
    this.#waiting += 1;
    byId("saved").textContent = "Saving …";
    const sent = this.#last.then(() => post(path, body));
    this.#last = sent.then(
      (answer) => {
        settle();
        this.#done(answer);
        return answer;
      },
      (error) => {
        settle();
        this.#failed(error, turn);
        return null;
      },
    );
    return this.#last;
  }

  #done(answer) {
    this.#waiting -= 1;
    const words = this.#waiting ? "Saving …" : "Saved";
    byId("saved").textContent = words;
    byId("trouble").hidden = true;
    if (answer.why) this.#trouble(`Saved, but without effect: ${answer.why}`);
    this.#tell("saved", answer);
  }

  #failed(error, turn) {
    this.#waiting -= 1;
    byId("saved").textContent = "Not saved";
    this.#trouble(error instanceof Refused ? `Not saved. ${error.message}` : `Not saved. ${error}`);
    this.#tell("failed", { turn });
  }

  #trouble(words) {
    byId("trouble").textContent = words;
    byId("trouble").hidden = false;
    say("");
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
