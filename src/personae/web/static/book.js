// The book in memory: people, lines and turns as the server has them, and answers that are on their way there.

const DOUBTFUL = 60;

export class Book {
  constructor(opening) {
    this.title = opening.title;
    this.author = opening.author;
    this.chapters = opening.chapters;
    this.sections = opening.sections;
    this.stopped = opening.stopped;
    this.warnings = opening.warnings;
    this.lines = new Map(); // by where they begin
    this.turns = []; // where each turn begins, in order of the text
    this.parts = new Map(); // the lines of each turn
    this.claims = new Map(); // answers not saved yet: by turn, the latest last
    this.complete = false;
    this.meet(opening.people);
  }

  /** Take the cast anew. Answers with the ids of those who look different now. */
  meet(people) {
    const before = this.byId ?? new Map();
    this.people = people;
    this.byId = new Map(people.map((person) => [person.id, person]));
    return new Set(people.filter((person) => looks(person) !== looks(before.get(person.id))).map(({ id }) => id));
  }

  /** The turns of some people. */
  turnsOf(ids) {
    return ids.size ? this.turns.filter((turn) => ids.has(this.line(turn).speaker)) : [];
  }

  name(id) {
    return id === null ? "nobody" : (this.byId.get(id)?.name ?? "somebody no longer in the cast");
  }

  short(id) {
    return id === null ? "?" : (this.byId.get(id)?.short ?? "?");
  }

  /** Take the lines of one section, in place of those that stood between `from` and `to` before. */
  take(lines, from, to) {
    for (const start of [...this.lines.keys()]) if (start >= from && start < to) this.lines.delete(start);
    for (const line of lines) this.lines.set(line.start, line);
    if (this.complete) this.order();
  }

  /** Find the turns, once lines have come or gone. */
  order() {
    this.parts.clear();
    for (const line of [...this.lines.values()].sort((a, b) => a.start - b.start)) {
      if (this.parts.has(line.turn)) this.parts.get(line.turn).push(line.start);
      else this.parts.set(line.turn, [line.start]);
    }
    this.turns = [...this.parts.keys()];
    this.place = new Map(this.turns.map((turn, number) => [turn, number]));
  }

  /** Take the lines of a section while the text still comes in: they follow all that are here. */
  append(lines) {
    for (const line of lines) {
      this.lines.set(line.start, line);
      if (this.parts.has(line.turn)) this.parts.get(line.turn).push(line.start);
      else {
        this.parts.set(line.turn, [line.start]);
        this.turns.push(line.turn);
      }
    }
    this.place = null;
  }

  /** A line as it is shown: as the server has it, or as it was just answered. */
  line(start) {
    const line = this.lines.get(start);
    const claims = line && this.claims.get(line.turn);
    return claims?.length ? { ...line, speaker: claims.at(-1).who, chance: 100, confirmed: true } : line;
  }

  partsOf(turn) {
    return this.parts.get(turn) ?? [];
  }

  number(turn) {
    this.place ??= new Map(this.turns.map((each, number) => [each, number]));
    return this.place.get(turn) ?? -1;
  }

  /** Show `who` as the speaker of a turn until the server has answered; `settle` takes it back. */
  claim(turn, who) {
    const claim = { who };
    this.claims.set(turn, [...(this.claims.get(turn) ?? []), claim]);
    return claim;
  }

  settle(turn, claim) {
    const left = (this.claims.get(turn) ?? []).filter((each) => each !== claim);
    if (left.length) this.claims.set(turn, left);
    else this.claims.delete(turn);
  }

  get reviewed() {
    return this.turns.reduce((count, turn) => count + this.line(turn).confirmed, 0);
  }

  /** The chapter that a place stands in, by number. */
  chapterAt(start) {
    let number = this.chapters.length - 1;
    while (number > 0 && this.chapters[number].start > start) number -= 1;
    return number;
  }
}

function looks(person) {
  return person && [person.name, person.short, person.colour].join("\n");
}

export function certainty(line) {
  if (line.confirmed) return "confirmed";
  if (line.speaker === null) return "nobody";
  return line.chance >= 90 ? "sure" : line.chance >= DOUBTFUL ? "likely" : "doubtful";
}

const SAID = { confirmed: "confirmed", sure: "", likely: "likely", doubtful: "in doubt", nobody: "" };

/** How sure a line is, in words; nothing where it is. */
export function certaintyWords(line) {
  return SAID[certainty(line)];
}
