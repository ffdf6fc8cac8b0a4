// Puts a counter at each step of a transcribed algorithm, so that the transcription has none in its text.
import ts from 'typescript';
import { type Comment, lineComments } from '../check/comments.ts';
import { type FoundStep, readSteps } from '../check/steps.ts';
import { aroundAlgorithm, aroundQuestion, aroundStep } from './explain.ts';

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
  const comments = lineComments(file);
  const imports: Insertion[] = [];
  const insertions: Insertion[] = [];
  for (const [clause, algorithm] of algorithms(file, comments)) {
    const isExplained = explained?.clauses.has(clause) ?? false;
    const path: string[] = [];
    if (isExplained) insertions.push(...aroundAlgorithm(file, clause, algorithm));
    for (const step of readSteps(file, comments, algorithm.body).steps) {
      path.splice(step.depth, Infinity, step.label);
      const key = `${clause} ${path.join('.')}`;
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

/** A function that transcribes a clause. */
export type Algorithm = ts.FunctionLikeDeclaration & { body: ts.Block };

/** The algorithms of a file, with the ids of their clauses. */
function* algorithms(file: ts.SourceFile, comments: Comment[]): Generator<[string, Algorithm]> {
  for (const statement of file.statements) {
    const hasSteps = ({ kind, pos }: Comment) => kind === 'step' && pos > statement.pos && pos < statement.end;
    if (!comments.some(hasSteps)) continue;
    const above = file.text.slice(statement.getFullStart(), statement.getStart(file));
    const clause = /\/\*\* #(sec-\S+) \*\/\s*$/.exec(above)?.[1];
    const algorithm = firstFunction(statement);
    if (clause && algorithm) yield [clause, algorithm];
  }
}

function firstFunction(node: ts.Node): Algorithm | undefined {
  if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body)) return node as Algorithm;
  return ts.forEachChild(node, firstFunction);
}

/** Where a counter runs if and only if the step does: in an else, that is inside of its block. */
function whereStepRuns(file: ts.SourceFile, { statement, isElse }: FoundStep): number | null {
  if (!statement) return null;
  if (!isElse) return statement.getStart(file);
  const block = ts.isIfStatement(statement) ? statement.thenStatement : statement;
  return ts.isBlock(block) ? block.getStart(file) + 1 : null;
}

/** The arguments of the calls of Q in the code that is the step's own, in their order. */
function questionArguments({ own, except }: FoundStep): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (except.has(node)) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Q') {
      found.push(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  own.forEach(visit);
  return found;
}
