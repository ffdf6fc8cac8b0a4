import { parseLines } from './lines.ts';

/** The reasons for which a step or an edge may be reached by no test: see README.md. */
export const unreachedReasons = ['assertion', 'host', 'invariant', 'engine'];

/** A line of unreached.txt: a step ("1.a") or the abrupt edge of one of its `?` ("1.a#1") that no test can reach. */
export interface Unreached {
  line: number;
  clause: string;
  label: string;
  reason: string;
  explanation: string;
}

/** The part of out/clauses.json that the list is checked against. */
export interface ClauseWithSteps {
  id: string;
  algorithm: { label: string; question: number }[] | null;
}

/** For each clause the tests that reached each step and took each edge, as out/results/steps.json holds them. */
export type StepTests = Record<string, { steps: Record<string, string[]>; edges: Record<string, string[]> }>;

const file = 'test262-ses/unreached.txt';

/** Parses the list; a malformed line is left out and becomes a problem, which names it. */
export function parseUnreached(text: string): { entries: Unreached[]; problems: string[] } {
  return parseLines(file, text, (content, line): Unreached | string => {
    const [, clause, label, reason, explanation] =
      /^(sec-\S+)\s+(\w+(?:\.\w+)*(?:#\d+)?)\s+(\w+):\s+(\S.*?)\s*$/.exec(content) ?? [];
    if (clause === undefined) return 'expected "clause-id label reason: explanation"';
    if (!unreachedReasons.includes(reason)) {
      return `unknown reason ${reason}; the known ones are ${unreachedReasons.join(', ')}`;
    }
    return { line, clause, label, reason, explanation };
  });
}

/** A problem for each line that names no step or edge of the law, or one that a test does reach. */
export function staleUnreached(entries: Unreached[], clauses: ClauseWithSteps[], reached: StepTests | null): string[] {
  return entries.flatMap(({ line, clause, label }) => {
    const [path, edge] = label.split('#');
    const step = clauses.find(({ id }) => id === clause)?.algorithm?.find((candidate) => candidate.label === path);
    const isThere = step && (edge === undefined || (Number(edge) >= 1 && Number(edge) <= step.question));
    if (!isThere) return `${file}:${line}: stale: the spec has no step or edge ${clause} ${label}`;
    const [test] = reached?.[clause]?.[edge === undefined ? 'steps' : 'edges'][label] ?? [];
    return test === undefined ? [] : `${file}:${line}: stale: ${test} reaches ${clause} ${label}; remove the line`;
  });
}
