import ts from 'typescript';
import type { FoundStep } from './steps.ts';

/** What a step's own code does, as far as the shape of a step is concerned. */
export interface Code {
  /** The names of what is called or constructed, once for each call. */
  calls: string[];
  /** The error types of `Throw.TypeError(…)` and its kin. */
  throws: Set<string>;
  /** Names of variables that are read, written or declared. */
  identifiers: Set<string>;
  /** Names of variables that are declared or assigned. */
  bound: Set<string>;
  /** Names of properties that are assigned; `[]` where the key is computed. */
  members: Set<string>;
  /** The properties of object literals with the text of their values. */
  properties: Map<string, string>;
  /** Names of properties that are read, assigned or given; those in brackets are strings. */
  accesses: Set<string>;
  /** The texts of string literals and template chunks. */
  strings: string[];
  /** Numbers, true and false as they are written. */
  literals: Set<string>;
  returns: boolean;
  /** The number of statements that branch, repeat or catch. */
  controls: number;
}

/** Collects what a step's own code does: neither that of its substeps nor what is marked NON-SPEC. */
export function codeOf(step: FoundStep): Code {
  const code: Code = {
    calls: [],
    throws: new Set(),
    identifiers: new Set(),
    bound: new Set(),
    members: new Set(),
    properties: new Map(),
    accesses: new Set(),
    strings: [],
    literals: new Set(),
    returns: false,
    controls: 0,
  };
  const visit = (node: ts.Node): void => {
    if (step.except.has(node) || ts.isTypeNode(node)) return;
    collect(code, node);
    ts.forEachChild(node, visit);
  };
  step.own.forEach(visit);
  return code;
}

function collect(code: Code, node: ts.Node): void {
  if (isControl(node)) code.controls++;
  if (ts.isIdentifier(node)) {
    if (isVariable(node)) code.identifiers.add(node.text);
    if (isProperty(node)) code.accesses.add(node.text);
    if (isDeclared(node)) code.bound.add(node.text);
  } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    collectCall(code, node.expression);
  } else if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
    collectTarget(code, unwrap(node.left));
  } else if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name)) {
    code.properties.set(node.name.text, node.initializer.getText());
  } else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    code.strings.push(node.text);
  } else if (ts.isNumericLiteral(node) || isBoolean(node)) {
    code.literals.add(node.getText());
  } else if (ts.isReturnStatement(node)) {
    code.returns = true;
  }
}

function collectCall(code: Code, callee: ts.Expression): void {
  if (ts.isIdentifier(callee)) code.calls.push(callee.text);
  if (!ts.isPropertyAccessExpression(callee)) return;
  code.calls.push(callee.name.text);
  if (ts.isIdentifier(callee.expression) && callee.expression.text === 'Throw') code.throws.add(callee.name.text);
}

function collectTarget(code: Code, target: ts.Expression): void {
  if (ts.isIdentifier(target)) code.bound.add(target.text);
  if (ts.isPropertyAccessExpression(target)) code.members.add(target.name.text);
  if (!ts.isElementAccessExpression(target)) return;
  const key = target.argumentExpression;
  code.members.add(ts.isStringLiteralLike(key) ? key.text : '[]');
}

const isControl = (node: ts.Node): boolean =>
  ts.isIfStatement(node) ||
  ts.isSwitchStatement(node) ||
  ts.isTryStatement(node) ||
  ts.isIterationStatement(node, false);

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** An assignment's target without parentheses and type assertions. */
function unwrap(target: ts.Expression): ts.Expression {
  const wrapped = ts.isParenthesizedExpression(target) || ts.isAsExpression(target) || ts.isNonNullExpression(target);
  return wrapped ? unwrap(target.expression) : target;
}

/** Whether an identifier names a property, and not a variable. */
function isProperty(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  return ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node;
}

/** An identifier in `{ x }` names both. */
function isVariable(node: ts.Identifier): boolean {
  return !isProperty(node) || (ts.isBindingElement(node.parent) && !node.parent.propertyName);
}

const isBoolean = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) && parent.name === node;
}
