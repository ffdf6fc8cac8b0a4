// What the compiler checks besides the grammar. Nothing but its own work confines a compiled module, so it refuses what it
// does not know, and reads what it has written.

import type { AnyNode, Program } from 'acorn';

/** Those that references.ts knows what to do with. */
const known = new Set(
  [
    'ArrayExpression ArrayPattern ArrowFunctionExpression AssignmentExpression AssignmentPattern AwaitExpression',
    'BinaryExpression BlockStatement BreakStatement CallExpression CatchClause ChainExpression ClassBody',
    'ClassDeclaration ClassExpression ConditionalExpression ContinueStatement DebuggerStatement DoWhileStatement',
    'EmptyStatement ExportAllDeclaration ExportDefaultDeclaration ExportNamedDeclaration ExportSpecifier',
    'ExpressionStatement ForInStatement ForOfStatement ForStatement FunctionDeclaration FunctionExpression Identifier',
    'IfStatement ImportAttribute ImportDeclaration ImportDefaultSpecifier ImportExpression ImportNamespaceSpecifier',
    'ImportSpecifier LabeledStatement Literal LogicalExpression MemberExpression MetaProperty MethodDefinition',
    'NewExpression ObjectExpression ObjectPattern PrivateIdentifier Program Property PropertyDefinition RestElement',
    'ReturnStatement SequenceExpression SpreadElement StaticBlock Super SwitchCase SwitchStatement',
    'TaggedTemplateExpression TemplateElement TemplateLiteral ThisExpression ThrowStatement TryStatement',
    'UnaryExpression UpdateExpression VariableDeclaration VariableDeclarator WhileStatement YieldExpression',
  ].flatMap((types) => types.split(' ')),
);

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Calls `visit` for each node of a tree, in the order of the text. */
export function forEachNode(node: AnyNode, visit: (node: AnyNode) => void): void {
  visit(node);
  for (const child of Object.values(node).flat()) if (isNode(child)) forEachNode(child, visit);
}

/** @throws SyntaxError for syntax that acorn reads and the compiler does not know */
export function requireKnownSyntax(program: Program): void {
  forEachNode(program, ({ type, start }) => {
    if (!known.has(type)) throw new SyntaxError(`ses262 compile does not know what to do with a ${type} at ${start}`);
  });
}
