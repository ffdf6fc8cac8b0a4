import type { Law } from './law.ts';

/**
 * What a program ran of the law, a line each: the clauses in the order in which it came to them, with the steps that ran,
 * how often, and how often a `?` returned an abrupt completion.
 * @param counts by key ("sec-hardenvalue 4.e.i", an edge "sec-hardenvalue 4.e.i#1"), in the order of first reach
 */
export function renderSteps(counts: ReadonlyMap<string, number>, law: Law): string[] {
  const clauses = new Set([...counts.keys()].map((key) => key.split(' ')[0]));
  if (clauses.size === 0) return ['no step of the law ran'];
  return [...clauses].flatMap((clause) => [clause, ...clauseSteps(clause, counts, law), '']).slice(0, -1);
}

function clauseSteps(clause: string, counts: ReadonlyMap<string, number>, law: Law): string[] {
  const rows = law.steps(clause).flatMap(({ label, text, question }) => {
    const count = counts.get(`${clause} ${label}`);
    if (count === undefined) return [];
    const edges = Array.from({ length: question }, (_, index) => {
      const taken = counts.get(`${clause} ${label}#${index + 1}`);
      return taken === undefined ? '' : `  ?${question > 1 ? index + 1 : ''} abrupt ×${taken}`;
    });
    return [{ label, count: `×${count}`, text: text + edges.join('') }];
  });
  const width = (field: 'label' | 'count') => Math.max(...rows.map((row) => row[field].length));
  const [labels, numbers] = [width('label'), width('count')];
  return rows.map(({ label, count, text }) => `  ${label.padEnd(labels)}  ${count.padStart(numbers)}  ${text}`);
}
