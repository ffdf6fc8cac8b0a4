// Which nodes of a step's code an operator may change.
import ts from 'typescript';

/** A string, or a part of a template between its `${…}`. */
export type Text = ts.LiteralLikeNode;

const { SyntaxKind } = ts;

function isLogical(node: ts.Node): node is ts.BinaryExpression {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken;
}

/** Whether a node is a whole chain such as `a && b && c`, and not the beginning of one. */
export function isChain(node: ts.Node): node is ts.BinaryExpression {
  return isLogical(node) && !(isLogical(node.parent) && node.parent.operatorToken.kind === node.operatorToken.kind);
}

/** What a chain joins, in order. */
export function operands({ left, operatorToken: { kind }, right }: ts.BinaryExpression): ts.Expression[] {
  const goesOn = isLogical(left) && left.operatorToken.kind === kind;
  return [...(goesOn ? operands(left) : [left]), right];
}

/** `Throw.TypeError`. */
export function isErrorOfThrow(node: ts.Node): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Throw';
}

/** `Throw.TypeError(…)`, `ThrowCompletion(…)`. */
export function isThrow(node: ts.Node | undefined): node is ts.CallExpression {
  if (!node || !ts.isCallExpression(node)) return false;
  return isErrorOfThrow(node.expression) || node.expression.getText() === 'ThrowCompletion';
}

export type ReturnOfValue = ts.ReturnStatement & { expression: ts.Expression };

/** Whether a node returns something that is missed when undefined comes instead. */
export function isReturnOfValue(node: ts.Node): node is ReturnOfValue {
  if (!ts.isReturnStatement(node) || !node.expression || isThrow(node.expression)) return false;
  return !['unused', 'undefined', 'Value.undefined'].includes(node.expression.getText());
}

/** A true or false that is not there to be compared with. */
export function isBoolean(node: ts.Node): boolean {
  if (node.kind !== SyntaxKind.TrueKeyword && node.kind !== SyntaxKind.FalseKeyword) return false;
  const { parent } = node;
  if (!ts.isBinaryExpression(parent)) return true;
  const { kind } = parent.operatorToken;
  return kind !== SyntaxKind.EqualsEqualsEqualsToken && kind !== SyntaxKind.ExclamationEqualsEqualsToken;
}

export function isNumber(node: ts.Node): node is ts.NumericLiteral {
  return ts.isNumericLiteral(node) && isValue(node);
}

export function isText(node: ts.Node): node is Text {
  return (
    (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
    isValue(node)
  );
}

/** Whether a literal names no field and no slot, and is no message of an error: engine262 words those as it likes. */
function isValue(node: ts.Node): boolean {
  let { parent } = node;
  while (ts.isTemplateSpan(parent) || ts.isTemplateExpression(parent)) parent = parent.parent;
  const isName = ts.isElementAccessExpression(parent) || (ts.isPropertyAssignment(parent) && parent.name === node);
  // What a call is given as a list of texts is internal slots, which engine262 adds when they are set first.
  const isSlot = ts.isArrayLiteralExpression(parent) && ts.isCallExpression(parent.parent);
  return !isName && !isSlot && !isThrow(parent);
}
