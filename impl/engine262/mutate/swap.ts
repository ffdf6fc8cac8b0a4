import ts from 'typescript';
import type { FoundStep } from '../check/steps.ts';
import { ownNodes } from '../steps/located.ts';
import { isErrorOfThrow, isThrow } from './nodes.ts';
import type { Change } from './operators.ts';

/**
 * Two neighbouring steps change places. Only where that can be seen: both may end the algorithm, not both with the same
 * error, and the second does not need what the first declares.
 */
export function swapOf(step: FoundStep, steps: readonly FoundStep[]): Change[] {
  const first = step.statement;
  if (!first || !ts.isBlock(first.parent)) return [];
  const { statements } = first.parent;
  const next = steps.find(({ statement }) => statement && statement === statements[statements.indexOf(first) + 1]);
  const second = next?.statement;
  if (!second || ts.isReturnStatement(second)) return [];
  if (step.except.size > 0 || next.except.size > 0 || needsDeclared(first, next)) return [];
  const endings = [endingsOf(step), endingsOf(next)];
  const areSeen = endings.every((one) => one !== '') && (endings[0] !== endings[1] || endings[0] === 'Q');
  if (!areSeen) return [];
  const edits = [
    { from: first.getStart(), to: first.getEnd(), text: second.getText() },
    { from: second.getStart(), to: second.getEnd(), text: first.getText() },
  ];
  return [{ operator: 'swap', edits }];
}

/** How the step can end the algorithm: `Q`, where anything may be thrown, or the errors that it throws. */
function endingsOf(step: FoundStep): string {
  const nodes = [...ownNodes(step)];
  if (nodes.some((node) => ts.isCallExpression(node) && node.expression.getText() === 'Q')) return 'Q';
  const errors = nodes
    .filter(isThrow)
    .map(({ expression: called, arguments: [first] }) => (isErrorOfThrow(called) ? called.name.text : first.getText()));
  return errors.join(' ');
}

function needsDeclared(first: ts.Statement, next: FoundStep): boolean {
  if (!ts.isVariableStatement(first)) return false;
  const names = first.declarationList.declarations.map(({ name }) => name.getText());
  return [...ownNodes(next)].some((node) => ts.isIdentifier(node) && names.includes(node.text));
}
