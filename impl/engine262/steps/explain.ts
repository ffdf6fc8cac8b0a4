// Puts into a transcribed algorithm what tells the values of its steps as they run: see explained.ts.
import ts from 'typescript';
import type { FoundStep } from '../check/steps.ts';
import type { Insertion } from './instrument.ts';
import type { Algorithm } from './located.ts';

/** Tells that an algorithm begins, with its parameters, and that it has ended. */
export function aroundAlgorithm(file: ts.SourceFile, clause: string, { parameters, body }: Algorithm): Insertion[] {
  const names = parameters.flatMap(({ name }) => boundNames(name)).filter((name) => name !== 'this' && name[0] !== '_');
  const fields = names.map((name) => `${JSON.stringify(lawName(name))}: ${name}`);
  return [
    {
      at: body.getStart(file) + 1,
      text: ` explained.enter(${JSON.stringify(clause)}, { ${fields.join(', ')} }); try {`,
    },
    { at: body.getEnd() - 1, text: '} finally { explained.leave(); } ' },
  ];
}

/**
 * Tells that a step runs, and what it binds or changes, decides or returns.
 * @param at where the step's counter stands; that of an `Else if` is told where its condition is looked at
 */
export function aroundStep(file: ts.SourceFile, key: string, step: FoundStep, at: number): Insertion[] {
  const { statement, isElse, text } = step;
  const id = JSON.stringify(key);
  const insertions: Insertion[] = [];
  const wrap = (node: ts.Node, before: string, after = ')') =>
    insertions.push({ at: node.getStart(file), text: before }, { at: node.getEnd(), text: after });
  const isElseIf = isElse && statement !== null && ts.isIfStatement(statement);
  if (!isElseIf) insertions.push({ at, text: `explained.step(${id}); ` });

  const visit = (node: ts.Node): void => {
    if (step.except.has(node)) return;
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
      if (isElseIf && node === statement) wrap(node.expression, `(explained.step(${id}), explained.test(${id}, `, '))');
      else wrap(node.expression, `explained.test(${id}, `);
    } else if (ts.isForOfStatement(node) && ts.isVariableDeclarationList(node.initializer)) {
      const [name] = boundNames(node.initializer.declarations[0].name);
      const bound = ` explained.bind(${id}, ${JSON.stringify(lawName(name))}, ${name}); `;
      insertions.push({ at: node.statement.getStart(file) + 1, text: bound });
    } else if (ts.isReturnStatement(node) && node.expression) {
      wrap(node.expression, `explained.returned(${id}, `);
    } else if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
      wrap(node.initializer, `explained.bind(${id}, ${JSON.stringify(lawName(node.name.text))}, `);
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      wrap(node.right, `explained.bind(${id}, ${JSON.stringify(targetName(node.left, text))}, `);
    } else if (isAppend(node, text)) {
      const list = node.expression.expression;
      const name = JSON.stringify(targetName(list, text));
      wrap(node, `explained.change(${id}, ${name}, () => ${list.getText(file)}, `);
    } else if (ts.isFunctionLike(node)) return;
    ts.forEachChild(node, visit);
  };
  step.own.forEach(visit);
  return insertions;
}

/** Tells the completion that a `?` is given, which returns from the algorithm when it is abrupt. */
export function aroundQuestion(file: ts.SourceFile, key: string, argument: ts.Expression): Insertion[] {
  return [
    { at: argument.getStart(file), text: `explained.question(${JSON.stringify(key)}, ` },
    { at: argument.getEnd(), text: ')' },
  ];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));
}

/** A variable whose name is a reserved word has an underscore in the transcription. */
const lawName = (name: string): string => name.replace(/_$/, '');

/** How the law names what is assigned to: a variable by its name, else what the step's text says. */
function targetName(target: ts.Expression, text: string): string {
  if (ts.isIdentifier(target)) return lawName(target.text);
  return /\bset (.+?) to /i.exec(text)?.[1] ?? /\bappend .+ to (.+?)\.?$/i.exec(text)?.[1] ?? target.getText();
}

/** Whether a node is the call that appends to a list. */
function isAppend(
  node: ts.Node,
  text: string,
): node is ts.CallExpression & { expression: ts.PropertyAccessExpression } {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return /\bappend\b/i.test(text) && /^(add|push)$/.test(node.expression.name.text);
}
