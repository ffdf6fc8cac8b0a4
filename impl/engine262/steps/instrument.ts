// Puts a counter at each step of a transcribed algorithm, so that the transcription has none in its text.
import ts from 'typescript';
import { type Comment, lineComments } from '../check/comments.ts';
import { type FoundStep, readSteps } from '../check/steps.ts';

/**
 * Instruments the text of a transcription file, so that it counts under each step comment `<clause id> <label>` (such
 * as "sec-hardenvalue 4.e.i"), and for each `Q(…)` of that step, when it returns, `<clause id> <label>#<n>`, n from
 * 1. No line moves.
 * @param counters the specifier of the module that exports countStep and countEdge
 */
export function instrument(text: string, counters: string): { text: string; keys: string[] } {
  const file = ts.createSourceFile('transcription.ts', text, ts.ScriptTarget.Latest, true);
  const comments = lineComments(file);
  const insertions: { at: number; text: string; key?: string }[] = [];
  for (const [clause, body] of algorithms(file, comments)) {
    const path: string[] = [];
    for (const step of readSteps(file, comments, body).steps) {
      path.splice(step.depth, Infinity, step.label);
      const key = `${clause} ${path.join('.')}`;
      const at = whereStepRuns(file, step);
      if (at === null) continue;
      insertions.push({ at, key, text: `countStep(${JSON.stringify(key)}); ` });
      for (const [index, argument] of questionArguments(step).entries()) {
        const edge = `${key}#${index + 1}`;
        insertions.push({ at: argument.getStart(file), key: edge, text: `countEdge(${JSON.stringify(edge)}, ` });
        insertions.push({ at: argument.getEnd(), text: ')' });
      }
    }
  }
  const keys = insertions.flatMap(({ key }) => key ?? []);
  if (keys.length > 0) insertions.push({ at: 0, text: `import { countEdge, countStep } from '${counters}'; ` });
  insertions.sort((a, b) => b.at - a.at);
  for (const { at, text: inserted } of insertions) text = text.slice(0, at) + inserted + text.slice(at);
  return { text, keys };
}

/** The bodies of the algorithms of a file, with the ids of their clauses. */
function* algorithms(file: ts.SourceFile, comments: Comment[]): Generator<[string, ts.Block]> {
  for (const statement of file.statements) {
    const hasSteps = ({ kind, pos }: Comment) => kind === 'step' && pos > statement.pos && pos < statement.end;
    if (!comments.some(hasSteps)) continue;
    const above = file.text.slice(statement.getFullStart(), statement.getStart(file));
    const clause = /\/\*\* #(sec-\S+) \*\/\s*$/.exec(above)?.[1];
    const body = functionBody(statement);
    if (clause && body) yield [clause, body];
  }
}

function functionBody(node: ts.Node): ts.Block | undefined {
  if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body)) return node.body;
  return ts.forEachChild(node, functionBody);
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
