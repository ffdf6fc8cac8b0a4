// Puts a counter at each step of a transcribed algorithm, so that the transcription has none in its text.
import ts from 'typescript';
import type { FoundStep } from '../check/steps.ts';
import { aroundAlgorithm, aroundQuestion, aroundStep } from './explain.ts';
import { locatedAlgorithms, questionArguments } from './located.ts';

/** A text that is put into another; `key` names the step or edge that it counts. */
export interface Insertion {
  at: number;
  text: string;
  key?: string;
}

/** Which clauses are explained, and the specifier of the module that exports `explained`. */
export interface Explained {
  clauses: ReadonlySet<string>;
  module: string;
}

/**
 * Instruments the text of a transcription file, so that it counts under each step comment `<clause id> <label>` (such
 * as "sec-hardenvalue 4.e.i"), and for each `Q(…)` of that step, when it returns, `<clause id> <label>#<n>`, n from
 * 1. The steps of clauses that are explained also tell their values. No line moves.
 * @param counters the specifier of the module that exports countStep and countEdge
 */
export function instrument(text: string, counters: string, explained?: Explained): { text: string; keys: string[] } {
  const file = ts.createSourceFile('transcription.ts', text, ts.ScriptTarget.Latest, true);
  const imports: Insertion[] = [];
  const insertions: Insertion[] = [];
  for (const { clause, algorithm, steps } of locatedAlgorithms(file)) {
    const isExplained = explained?.clauses.has(clause) ?? false;
    if (isExplained) insertions.push(...aroundAlgorithm(file, clause, algorithm));
    for (const { path, step } of steps) {
      const key = `${clause} ${path}`;
      const at = whereStepRuns(file, step);
      if (at === null) continue;
      insertions.push({ at, key, text: `countStep(${JSON.stringify(key)}); ` });
      if (isExplained) insertions.push(...aroundStep(file, key, step, at));
      for (const [index, argument] of questionArguments(step).entries()) {
        const edge = `${key}#${index + 1}`;
        insertions.push({ at: argument.getStart(file), key: edge, text: `countEdge(${JSON.stringify(edge)}, ` });
        if (isExplained) insertions.push(...aroundQuestion(file, key, argument));
        insertions.push({ at: argument.getEnd(), text: ')' });
      }
    }
    if (isExplained) imports[1] = { at: 0, text: `import { explained } from '${explained?.module}'; ` };
  }
  const keys = insertions.flatMap(({ key }) => key ?? []);
  if (keys.length > 0) imports[0] = { at: 0, text: `import { countEdge, countStep } from '${counters}'; ` };
  return { text: insert(text, [...imports, ...insertions]), keys };
}

/** What is inserted at the same place stands there in the order of the list. */
function insert(text: string, insertions: Insertion[]): string {
  let done = '';
  let from = 0;
  for (const { at, text: inserted } of insertions.toSorted((a, b) => a.at - b.at)) {
    done += text.slice(from, at) + inserted;
    from = at;
  }
  return done + text.slice(from);
}
/** Where a counter runs if and only if the step does: in an else, that is inside of its block. */
function whereStepRuns(file: ts.SourceFile, { statement, isElse }: FoundStep): number | null {
  if (!statement) return null;
  if (!isElse) return statement.getStart(file);
  const block = ts.isIfStatement(statement) ? statement.thenStatement : statement;
  return ts.isBlock(block) ? block.getStart(file) + 1 : null;
}
