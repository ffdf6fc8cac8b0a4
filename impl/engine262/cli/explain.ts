import type { Listener } from '../steps/explained.ts';
import type { Law } from './law.ts';

interface Frame {
  indent: string;
  /** What stands before the step that runs now. */
  step: string;
}

/**
 * Writes the steps of explained clauses as they run: a line each, with what the step binds, decides and returns behind an
 * arrow. What runs inside of a step stands below it; what the step tells after that gets a line of its own.
 */
export class Explanation implements Listener {
  readonly #law: Law;
  readonly #show: (value: unknown) => string;
  readonly #print: (line: string) => void;
  readonly #frames: Frame[] = [];
  readonly #seen = new Set<string>();
  /** The line of the step that runs now, as long as nothing has run inside of it. */
  #open: { key: string; text: string; told: string[] } | null = null;

  constructor(law: Law, show: (value: unknown) => string, print: (line: string) => void) {
    this.#law = law;
    this.#show = show;
    this.#print = print;
  }

  /** The clauses that have run. */
  get seen(): ReadonlySet<string> {
    return this.#seen;
  }

  enter(clause: string, parameters: Record<string, unknown>): void {
    this.flush();
    this.#seen.add(clause);
    const indent = this.#frames.length > 0 ? `${this.#frames[this.#frames.length - 1].step}  ` : '';
    const shown = Object.entries(parameters).map(([name, value]) => `${name} = ${this.#show(value)}`);
    this.#print(indent + [clause, ...shown].join('  '));
    this.#frames.push({ indent: `${indent}  `, step: indent });
  }

  leave(): void {
    this.flush();
    this.#frames.pop();
  }

  step(key: string): void {
    this.flush();
    const { label, text } = this.#law.step(key);
    this.#open = { key, text: `${this.#place(key)}${label}  ${text}`, told: [] };
  }

  value(key: string, name: string, value: unknown): void {
    this.#tell(key, `${name} = ${this.#show(value)}`);
  }

  condition(key: string, holds: boolean): void {
    this.#tell(key, holds ? 'taken' : 'not taken');
  }

  result(key: string, completion: unknown): void {
    const shown = this.#law.step(key).text === 'Return unused.' ? '~unused~' : this.#show(completion);
    this.#tell(key, shown.startsWith('throw ') ? shown : `return ${shown}`);
  }

  /** Writes the line that is still open, so that what else is written comes after it. */
  flush(): void {
    if (!this.#open) return;
    const { text, told } = this.#open;
    this.#open = null;
    this.#print(told.length > 0 ? `${text}  → ${told.join(', ')}` : text);
  }

  #tell(key: string, what: string): void {
    if (this.#open?.key === key) {
      this.#open.told.push(what);
      return;
    }
    this.flush();
    this.#open = { key, text: `${this.#place(key)}${key.split(' ')[1]}`, told: [what] };
  }

  /** The blanks before a step, which what runs inside of it is moved right from. */
  #place(key: string): string {
    const frame = this.#frames[this.#frames.length - 1];
    frame.step = frame.indent + '  '.repeat(this.#law.step(key).depth);
    return frame.step;
  }
}
