import { appendFileSync, globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Verdict } from '../runner/interpret.ts';
import type { Shard } from '../runner/results.ts';

/** The test that killed a mutant, with the digest that it had. */
export interface Killer {
  path: string;
  digest: string;
  how: Verdict['status'];
}

/** What is known of a mutant whose program has this digest: what killed it, or the digests of the tests that did not. */
export interface Known {
  program: string;
  killer: Killer | null;
  passed: string[];
}

const folder = 'out/mutation';

/** What former runs found out, shards too: files of JSON lines. What is found out now is added at once to one of them. */
export class Answers {
  readonly #file: string;
  readonly #known = new Map<string, Known>();

  constructor(root: string, shard: Shard | null) {
    this.#file = join(root, folder, shard ? `${shard.index}of${shard.count}.jsonl` : 'answers.jsonl');
    const files = globSync(join(root, folder, '*.jsonl'));
    files.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
    for (const file of files) this.#read(file);
  }

  get(id: string): Known | undefined {
    return this.#known.get(id);
  }

  set(id: string, known: Known): void {
    this.#known.set(id, known);
    mkdirSync(dirname(this.#file), { recursive: true });
    appendFileSync(this.#file, line(id, known));
  }

  /** Rewrites the file without what is outdated, and without the mutants that are no more. */
  compact(ids: readonly string[]): void {
    const lines = ids.flatMap((id) => {
      const known = this.#known.get(id);
      return known ? line(id, known) : [];
    });
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, lines.join(''));
    renameSync(`${this.#file}.new`, this.#file);
  }

  #read(file: string): void {
    for (const text of readFileSync(file, 'utf8').split('\n')) {
      try {
        const { id, ...known } = JSON.parse(text);
        this.#known.set(id, known);
      } catch {
        // The end of a run that was killed while it wrote.
      }
    }
  }
}

const line = (id: string, known: Known) => `${JSON.stringify({ id, ...known })}\n`;
