// The law as the program shows it: the texts of its steps, and the ids that it knows.
import { readFileSync } from 'node:fs';
import { type LawClause, readLaw } from '../../../spec/law.ts';
import type { Step } from '../../../spec/steps.ts';
import { UsageError } from './options.ts';

export class Law {
  /** The enumeration values that its steps name. */
  readonly constants: ReadonlySet<string>;
  readonly #clauses: Map<string, LawClause>;

  constructor(clauses: LawClause[]) {
    this.#clauses = new Map(clauses.map((clause) => [clause.id, clause]));
    this.constants = new Set(clauses.flatMap(({ steps }) => steps ?? []).flatMap(({ constants }) => constants));
  }

  /** The steps of a clause, in the order of the law. */
  steps(clause: string): Step[] {
    return this.#clauses.get(clause)?.steps ?? [];
  }

  /** The step with this key, such as "sec-hardenvalue 4.e.i". */
  step(key: string): Step {
    const [clause, label] = key.split(' ');
    const found = this.steps(clause).find((step) => step.label === label);
    if (!found) throw new Error(`the law has no step ${key}: the transcription is not that of this law; npm run steps`);
    return found;
  }

  /**
   * Checks that a clause has steps.
   * @throws UsageError that names the ids that are like it
   */
  requireSteps(id: string): void {
    if (this.steps(id).length > 0) return;
    const what = this.#clauses.has(id) ? `${id} has no algorithm` : `the law has no clause ${id}`;
    const near = this.#near(id);
    throw new UsageError(
      `${what}; ${near.length > 0 ? `near it: ${near.join(', ')}` : 'the ids stand in spec/*.html'}`,
    );
  }

  /** The ids of algorithms that contain a word of `id`, or differ from it in a few letters, the nearest first. */
  #near(id: string): string[] {
    const wanted = id.replace(/^sec-/, '').toLowerCase();
    const distances = [...this.#clauses.values()].flatMap((clause) => {
      if (!clause.steps) return [];
      const name = clause.id.replace(/^sec-/, '');
      const isPart = wanted.length > 2 && (name.includes(wanted) || wanted.includes(name));
      const distance = editDistance(wanted, name);
      return isPart || distance <= Math.max(2, wanted.length / 4) ? [{ id: clause.id, distance }] : [];
    });
    return distances
      .sort((a, b) => a.distance - b.distance)
      .slice(0, 5)
      .map((clause) => clause.id);
  }
}

/** Reads the law from spec/. */
export function loadLaw(): Law {
  return new Law(readLaw((file) => readFileSync(new URL(`../../../spec/${file}`, import.meta.url), 'utf8')));
}

/** How many letters have to be put in, left out or changed to make one text of another. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
