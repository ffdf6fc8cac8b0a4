import type { Killer } from './answers.ts';
import type { Mutant } from './mutants.ts';

/** Why no test can kill a mutant: see README.md. */
export const survivorReasons = ['equivalent', 'invariant', 'engine', 'host'];

/** A line of survivors.txt: a mutant that no test can kill. */
export interface Explained {
  line: number;
  id: string;
  reason: string;
  explanation: string;
}

export const survivorsFile = 'test262-ses/survivors.txt';

/** Parses the list; a malformed line is left out and becomes a problem, which names it. */
export function parseSurvivors(text: string): { entries: Explained[]; problems: string[] } {
  const entries: Explained[] = [];
  const problems: string[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(content)) continue;
    const line = index + 1;
    const [, clause, path, operator, reason, explanation] =
      /^(sec-\S+)\s+(\S+)\s+(\S+)\s+(\w+):\s+(\S.*?)\s*$/.exec(content) ?? [];
    const id = `${clause} ${path} ${operator}`;
    const at = `${survivorsFile}:${line}:`;
    if (clause === undefined) problems.push(`${at} expected "clause-id label operator reason: explanation"`);
    else if (!survivorReasons.includes(reason)) {
      problems.push(`${at} unknown reason ${reason}; the known ones are ${survivorReasons.join(', ')}`);
    } else if (entries.some((entry) => entry.id === id)) problems.push(`${at} ${id} is there twice`);
    else entries.push({ line, id, reason, explanation });
  }
  return { entries, problems };
}

/** A problem for each line that names no mutant, or one that a test killed in this run: `killers` has those tests. */
export function staleSurvivors(
  entries: readonly Explained[],
  mutants: readonly Mutant[],
  killers: ReadonlyMap<string, Killer | null>,
): string[] {
  const known = new Set(mutants.map(({ id }) => id));
  return entries.flatMap(({ line, id }) => {
    const at = `${survivorsFile}:${line}: stale:`;
    if (!known.has(id)) return `${at} there is no mutant ${id}; remove or correct the line`;
    const killer = killers.get(id);
    return killer ? `${at} ${killer.path} kills ${id}; remove the line` : [];
  });
}
