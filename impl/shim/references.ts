// Which names a program refers to and which it declares: the scopes of ECMA-262 over acorn's syntax tree.

import type {
  AnyNode,
  CallExpression,
  Class,
  ForInStatement,
  ForOfStatement,
  Function as FunctionNode,
  Identifier,
  ImportExpression,
  MetaProperty,
  Pattern,
  Program,
} from 'acorn';
import { createDictionary, createList, hasOwn, isArray, record } from './primordials.ts';

/** A place where an identifier stands for a binding. */
export interface Reference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `write` for any that may be assigned there. */
  readonly use: 'read' | 'write' | 'typeof';
  /** Whether it is `{ name }`, where it is the key too. */
  readonly isShorthand: boolean;
  /** Whether a call in its place would be taken for the arguments of `new`. */
  readonly isConstructed: boolean;
  /** Whether it stands in a function, a class or a field of the program, so that it may be used again and again. */
  readonly isDeep: boolean;
}

/** What `findReferences` tells of a program. */
export interface References {
  /** Those to bindings of the program's own top level, and those to none in it. */
  readonly topLevel: readonly Reference[];
  /** The names that the top level declares, each with whether it does so by `var`. */
  readonly declared: { readonly [name: string]: 'var' | 'function' | 'lexical' | 'import' };
  /** The ImportCalls, and the uses of `import.meta`. */
  readonly imports: readonly (ImportExpression | MetaProperty)[];
  /** Where an `import.meta` stands that is the operand of `delete`, as no name may be in strict code. */
  readonly deleted: { readonly [start: number]: true };
  readonly evalCalls: readonly EvalCall[];
  /** Whether there is an `await` outside of functions. */
  readonly hasAwait: boolean;
}

/** A call that is a direct eval if `eval` is the evaluator of the compartment: where its `eval` stands. */
export interface EvalCall {
  readonly start: number;
  readonly end: number;
  /** The names of the program's scopes around it, without those of its top level. */
  innerNames(): { readonly [name: string]: true };
}

interface Scope {
  readonly outer: Scope | null;
  readonly isFunction: boolean;
  /** Whether no `arguments` from outside may be named in it. */
  readonly hidesArguments: boolean;
  readonly declared: { [name: string]: 'var' | 'function' | 'lexical' | 'import' };
  readonly references: Reference[];
}

type Kind = Scope['declared'][string];

/** For each type of node, the properties that hold nodes or lists of nodes, in the order of the text. */
const childProperties: { readonly [type: string]: readonly string[] | undefined } = {
  __proto__: null as never,
  ArrayExpression: ['elements'],
  BinaryExpression: ['left', 'right'],
  CallExpression: ['callee', 'arguments'],
  ChainExpression: ['expression'],
  ConditionalExpression: ['test', 'consequent', 'alternate'],
  DoWhileStatement: ['body', 'test'],
  ExportDefaultDeclaration: ['declaration'],
  ExportNamedDeclaration: ['declaration'],
  ExpressionStatement: ['expression'],
  ForStatement: ['init', 'test', 'update', 'body'],
  IfStatement: ['test', 'consequent', 'alternate'],
  ImportExpression: ['source', 'options'],
  LabeledStatement: ['body'],
  LogicalExpression: ['left', 'right'],
  ObjectExpression: ['properties'],
  ReturnStatement: ['argument'],
  SequenceExpression: ['expressions'],
  SpreadElement: ['argument'],
  SwitchCase: ['test', 'consequent'],
  TaggedTemplateExpression: ['tag', 'quasi'],
  TemplateLiteral: ['expressions'],
  ThrowStatement: ['argument'],
  TryStatement: ['block', 'handler', 'finalizer'],
  UnaryExpression: ['argument'],
  WhileStatement: ['test', 'body'],
  YieldExpression: ['argument'],
};

type Parent = AnyNode & { readonly [property: string]: unknown };

/** Finds the references and declarations of a program that acorn has parsed. */
export const findReferences = (program: Program): References => {
  const imports = createList<ImportExpression | MetaProperty>();
  const evalCalls = createList<EvalCall>();
  const deleted = createDictionary<true>();
  const constructed = createDictionary<true>();
  let depth = 0;
  let hasAwait = false;
  let scope = createScope(null, true);
  const top = scope;

  const declare = (name: string, kind: Kind): void => {
    let target = scope;
    if (kind === 'var') while (!target.isFunction && target.outer !== null) target = target.outer;
    target.declared[name] = kind;
  };

  const refer = (node: Identifier, use: Reference['use'], isShorthand = false): void => {
    const { name, start, end } = node;
    const isConstructed = constructed[start] === true;
    scope.references[scope.references.length] = record<Reference>({
      name,
      start,
      end,
      use,
      isShorthand,
      isConstructed,
      isDeep: depth > 0,
    });
  };

  const within = (isFunction: boolean, visitParts: () => void, hidesArguments = false): void => {
    const outer = scope;
    scope = createScope(outer, isFunction, hidesArguments);
    visitParts();
    const { declared, references } = scope;
    for (let i = 0; i < references.length; i++) {
      if (!hasOwn(declared, references[i].name)) outer.references[outer.references.length] = references[i];
    }
    scope = outer;
  };

  const visitAll = (nodes: readonly (AnyNode | null)[]): void => {
    for (let i = 0; i < nodes.length; i++) visit(nodes[i]);
  };

  /** A pattern whose names are declared, or, where `kind` is null, assigned. */
  const visitPattern = (pattern: Pattern | null, kind: Kind | null, isShorthand = false): void => {
    if (pattern === null) return;
    switch (pattern.type) {
      case 'Identifier':
        if (kind === null) refer(pattern, 'write', isShorthand);
        else declare(pattern.name, kind);
        break;
      case 'ObjectPattern':
        for (let i = 0; i < pattern.properties.length; i++) {
          const property = pattern.properties[i];
          if (property.type === 'RestElement') {
            visitPattern(property.argument, kind);
          } else {
            if (property.computed) visit(property.key);
            visitPattern(property.value, kind, property.shorthand);
          }
        }
        break;
      case 'ArrayPattern':
        for (let i = 0; i < pattern.elements.length; i++) visitPattern(pattern.elements[i], kind);
        break;
      case 'AssignmentPattern':
        visitPattern(pattern.left, kind, isShorthand);
        visit(pattern.right);
        break;
      case 'RestElement':
        visitPattern(pattern.argument, kind);
        break;
      default:
        visit(pattern);
    }
  };

  const visitFunction = (fn: FunctionNode): void => {
    const { body } = fn;
    depth++;
    within(true, () => {
      if (fn.type !== 'ArrowFunctionExpression') declare('arguments', 'lexical');
      for (let i = 0; i < fn.params.length; i++) visitPattern(fn.params[i], 'lexical');
      if (body.type === 'BlockStatement') within(true, () => visitAll(body.body));
      else visit(body);
    });
    depth--;
  };

  const visitClassBody = (elements: readonly AnyNode[]): void => {
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      if (element.type === 'StaticBlock') {
        depth++;
        within(true, () => visitAll(element.body), true);
        depth--;
      } else if (element.type === 'MethodDefinition' || element.type === 'PropertyDefinition') {
        if (element.computed) visit(element.key);
        depth++;
        within(true, () => visit(element.value), true);
        depth--;
      }
    }
  };

  /** The leftmost name of what `new` is given, without arguments or parentheses before. */
  const markConstructed = (callee: AnyNode): void => {
    let node = callee;
    while (node.type === 'MemberExpression' || node.type === 'TaggedTemplateExpression') {
      node = node.type === 'MemberExpression' ? node.object : node.tag;
    }
    if (node.type === 'Identifier') constructed[node.start] = true;
  };

  const visitNamed = (name: Identifier | null, visitRest: () => void): void =>
    within(false, () => {
      if (name !== null) declare(name.name, 'lexical');
      visitRest();
    });

  const visitClass = (node: Class): void => {
    if (node.type === 'ClassDeclaration' && node.id) declare(node.id.name, 'lexical');
    visitNamed(node.id ?? null, () => {
      visit(node.superClass);
      visitClassBody(node.body.body);
    });
  };

  const visitLoop = (node: ForInStatement | ForOfStatement): void =>
    within(false, () => {
      if (node.left.type === 'VariableDeclaration') visit(node.left);
      else visitPattern(node.left, null);
      visit(node.right);
      visit(node.body);
    });

  const visitUpdated = (node: AnyNode): void => {
    if (node.type === 'Identifier') refer(node, 'write');
    else visit(node);
  };

  const visitChildren = (node: AnyNode): void => {
    const properties = childProperties[node.type];
    if (properties === undefined) return;
    for (let i = 0; i < properties.length; i++) {
      const child = (node as Parent)[properties[i]];
      if (isArray(child)) visitAll(child);
      else visit(child as AnyNode | null | undefined);
    }
  };

  const visit = (node: AnyNode | null | undefined): void => {
    if (node === null || node === undefined) return;
    switch (node.type) {
      case 'Identifier':
        refer(node, 'read');
        break;
      case 'MemberExpression':
        visit(node.object);
        if (node.computed) visit(node.property);
        break;
      case 'FunctionDeclaration':
        if (node.id !== null) declare(node.id.name, 'function');
        visitFunction(node);
        break;
      case 'FunctionExpression':
        visitNamed(node.id ?? null, () => visitFunction(node));
        break;
      case 'ArrowFunctionExpression':
        visitFunction(node);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        visitClass(node);
        break;
      case 'VariableDeclaration':
        if (depth === 0 && node.kind === 'await using') hasAwait = true;
        for (let i = 0; i < node.declarations.length; i++) {
          visitPattern(node.declarations[i].id, node.kind === 'var' ? 'var' : 'lexical');
          visit(node.declarations[i].init);
        }
        break;
      case 'AssignmentExpression':
        if (node.operator !== '=') visitUpdated(node.left);
        else visitPattern(node.left, null);
        visit(node.right);
        break;
      case 'UpdateExpression':
        visitUpdated(node.argument);
        break;
      case 'UnaryExpression':
        if (node.operator === 'typeof' && node.argument.type === 'Identifier') refer(node.argument, 'typeof');
        else visit(node.argument);
        if (node.operator === 'delete' && node.argument.type === 'MetaProperty') deleted[node.argument.start] = true;
        break;
      case 'NewExpression':
        markConstructed(node.callee);
        visit(node.callee);
        visitAll(node.arguments);
        break;
      case 'CallExpression':
        if (isEvalCall(node)) evalCalls[evalCalls.length] = makeEvalCall(node.callee, scope);
        visitChildren(node);
        break;
      case 'Property':
        if (node.computed) visit(node.key);
        if (node.shorthand) refer(node.value as Identifier, 'read', true);
        else visit(node.value);
        break;
      case 'BlockStatement':
        within(false, () => visitAll(node.body));
        break;
      case 'SwitchStatement':
        visit(node.discriminant);
        within(false, () => visitAll(node.cases));
        break;
      case 'ForStatement':
        within(false, () => visitChildren(node));
        break;
      case 'ForOfStatement':
        if (depth === 0 && node.await) hasAwait = true;
        visitLoop(node);
        break;
      case 'ForInStatement':
        visitLoop(node);
        break;
      case 'CatchClause':
        within(false, () => {
          visitPattern(node.param ?? null, 'lexical');
          visitAll(node.body.body);
        });
        break;
      case 'ImportDeclaration':
        for (let i = 0; i < node.specifiers.length; i++) declare(node.specifiers[i].local.name, 'import');
        break;
      case 'MetaProperty':
        if (node.meta.name === 'import') imports[imports.length] = node;
        break;
      case 'ImportExpression':
        imports[imports.length] = node;
        visitChildren(node);
        break;
      case 'AwaitExpression':
        if (depth === 0) hasAwait = true;
        visit(node.argument);
        break;
      default:
        visitChildren(node);
    }
  };

  visitAll(program.body);
  const { references: topLevel, declared } = top;
  return record<References>({ topLevel, declared, imports, deleted, evalCalls, hasAwait });
};

const createScope = (outer: Scope | null, isFunction: boolean, hidesArguments = false): Scope =>
  record<Scope>({ outer, isFunction, hidesArguments, declared: createDictionary(), references: createList() });

const isEvalCall = ({ callee, optional }: CallExpression): boolean =>
  callee.type === 'Identifier' && callee.name === 'eval' && !optional;

const makeEvalCall = ({ start, end }: AnyNode, scope: Scope): EvalCall =>
  record<EvalCall>({
    start,
    end,
    // All scopes around have their names when the program has been read to its end.
    innerNames: () => {
      const names = createDictionary<true>();
      let hidesArguments = false;
      for (let at = scope; at.outer !== null; at = at.outer) {
        for (const name in at.declared) if (name !== 'arguments' || !hidesArguments) names[name] = true;
        hidesArguments ||= at.hidesArguments;
      }
      return names;
    },
  });
