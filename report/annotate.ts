/** What is put into a rendering: HTML, or nothing. */
export interface Notes {
  /** Before the first clause. */
  start: string;
  /** Below the heading of a clause. */
  heading(clause: string): string;
  /** Behind the text of a step, before its substeps; `index` counts the steps of the clause from 0, in reading order. */
  step(clause: string, index: number): string;
}

const tags = /<(\/?)(emu-clause|emu-annex|emu-intro|emu-alg|h1|ol|li)\b([^>]*)>/g;

/**
 * Puts notes into a specification as ecmarkup renders it; all else stays as it is.
 * @returns the text, and for each clause in it the number of its steps
 */
export function annotate(rendering: string, notes: Notes): { text: string; steps: Map<string, number> } {
  const reader = new Reader(notes);
  // What stands in the head, such as scripts, may look like tags.
  const body = Math.max(0, rendering.indexOf('<body'));
  const text = rendering.slice(0, body) + rendering.slice(body).replace(tags, (...match) => reader.read(match));
  return { text, steps: reader.steps };
}

class Reader {
  readonly steps = new Map<string, number>();
  readonly #notes: Notes;
  /** The clauses that are open. */
  readonly #path: string[] = [];
  /** The steps of the algorithm that are open: their notes, as long as they are not yet written; null outside of one. */
  #open: string[] | null = null;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** What a tag becomes. */
  read([tag, slash, name, attributes]: string[]): string {
    const isEnd = slash !== '';
    if (name === 'h1') return isEnd ? tag + this.#heading() : tag;
    if (name === 'ol') return isEnd ? tag : this.#takeNote() + tag;
    if (name === 'li') return isEnd ? this.#endStep(tag) : this.#startStep(tag);
    if (name === 'emu-alg') {
      this.#open = isEnd || /\bexample\b/.test(attributes) ? null : [];
      return tag;
    }
    return isEnd ? this.#endClause(tag) : this.#startClause(tag, attributes);
  }

  #startClause(tag: string, attributes: string): string {
    const id = /\bid=["']?([^"'\s>]+)/.exec(attributes)?.[1] ?? '';
    const start = this.steps.size === 0 ? this.#notes.start : '';
    this.#path.push(id);
    this.steps.set(id, 0);
    return start + tag;
  }

  #endClause(tag: string): string {
    this.#path.pop();
    return tag;
  }

  /** The headings of the document stand in no clause. */
  #heading(): string {
    const clause = this.#path.at(-1);
    return clause === undefined ? '' : this.#notes.heading(clause);
  }

  #startStep(tag: string): string {
    const clause = this.#path.at(-1);
    if (this.#open && clause !== undefined) {
      const index = this.steps.get(clause) ?? 0;
      this.steps.set(clause, index + 1);
      this.#open.push(this.#notes.step(clause, index));
    }
    return tag;
  }

  #endStep(tag: string): string {
    const note = this.#takeNote();
    this.#open?.pop();
    return note + tag;
  }

  /** The note of the innermost open step, once. */
  #takeNote(): string {
    if (!this.#open || this.#open.length === 0) return '';
    const note = this.#open[this.#open.length - 1];
    this.#open[this.#open.length - 1] = '';
    return note;
  }
}
