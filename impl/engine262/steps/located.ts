import ts from 'typescript';
import { type Comment, lineComments } from '../check/comments.ts';
import { type FoundStep, readSteps } from '../check/steps.ts';

/** A step under its clause; `path` is its whole label ("4.e.i"). */
export interface LocatedStep {
  clause: string;
  path: string;
  step: FoundStep;
}

/** A function that transcribes a clause. */
export type Algorithm = ts.FunctionLikeDeclaration & { body: ts.Block };

/** The algorithms of a transcription file with the ids of their clauses and their steps, in its order. */
export function* locatedAlgorithms(
  file: ts.SourceFile,
): Generator<{ clause: string; algorithm: Algorithm; steps: LocatedStep[] }> {
  const comments = lineComments(file);
  for (const [clause, algorithm] of algorithms(file, comments)) {
    const path: string[] = [];
    const steps = readSteps(file, comments, algorithm.body).steps.map((step) => {
      path.splice(step.depth, Infinity, step.label);
      return { clause, path: path.join('.'), step };
    });
    yield { clause, algorithm, steps };
  }
}

/** The steps of all algorithms of a transcription file, in its order. */
export function* locatedSteps(file: ts.SourceFile): Generator<LocatedStep> {
  for (const { steps } of locatedAlgorithms(file)) yield* steps;
}

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

/** The nodes of the code that is the step's own, without types, each before what is in it. */
export function* ownNodes({ own, except }: FoundStep): Generator<ts.Node> {
  const pending = own.toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (except.has(node) || ts.isTypeNode(node)) continue;
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    pending.push(...children.reverse());
  }
}

/** The arguments of the calls of Q in the code that is the step's own: the n-th is what its n-th `?` is given. */
export function questionArguments(step: FoundStep): ts.Expression[] {
  const isQ = (node: ts.Node) =>
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Q';
  return [...ownNodes(step)].flatMap((node) => (isQ(node) ? [(node as ts.CallExpression).arguments[0]] : []));
}
