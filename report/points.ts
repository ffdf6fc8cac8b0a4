import type { JoinedClause } from './join.ts';
import type { Unreached } from './model.ts';

/** A step ("4.e") or the abrupt edge of one of its `?` ("4.e#1"), with the tests that reached it, or why none can. */
export interface Point {
  clause: string;
  point: string;
  text: string;
  tests: string[];
  listed: Unreached | null;
}

/** The steps of an algorithm, and all their edges. */
export interface Points {
  steps: Point[];
  edges: Point[];
}

/** Of `total`, how many were `reached`, and how many of the others are `listed` as unreachable. */
export interface Coverage {
  total: number;
  reached: number;
  listed: number;
}

/** The points of a clause in the order of the law; none where it has no algorithm. */
export function pointsOf({ id: clause, steps }: Pick<JoinedClause, 'id' | 'steps'>): Points {
  return {
    steps: (steps ?? []).map(({ label, text, reachedBy, listed }) => {
      return { clause, point: label, text, tests: reachedBy, listed };
    }),
    // The edges of a step that is listed are so too.
    edges: (steps ?? []).flatMap((step) =>
      step.edges.map(({ point, takenBy, listed }) => {
        return { clause, point, text: step.text, tests: takenBy, listed: listed ?? step.listed };
      }),
    ),
  };
}

export const isUncovered = ({ tests, listed }: Point): boolean => tests.length === 0 && !listed;

/** Counts points. */
export function coverage(points: Point[]): Coverage {
  return {
    total: points.length,
    reached: points.filter(({ tests }) => tests.length > 0).length,
    listed: points.filter(({ tests, listed }) => tests.length === 0 && listed).length,
  };
}

/** What the tests reached of an algorithm; null where there is none. */
export function coverageOf(clause: Pick<JoinedClause, 'id' | 'steps'>) {
  const { steps, edges } = pointsOf(clause);
  return clause.steps ? { steps: coverage(steps), edges: coverage(edges) } : { steps: null, edges: null };
}

/** Tests, those of a clause itself first. */
export function ownFirst(tests: string[], own: ReadonlySet<string>): string[] {
  return tests.toSorted((a, b) => Number(own.has(b)) - Number(own.has(a)));
}
