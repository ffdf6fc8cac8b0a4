// How build.ts makes a script start sooner on V8. What the script does stays as it is, and so do its lines.

import { Session } from 'node:inspector/promises';
import { createContext, runInContext } from 'node:vm';
import {
  type ArrowFunctionExpression,
  type BlockStatement,
  type CallExpression,
  type ExpressionStatement,
  type FunctionExpression,
  parse,
} from 'acorn';

/**
 * Writes the script's own arrow functions as plain ones, where that is the same: V8 reads the body of an arrow function
 * twice before the first call, and of others it only looks for the end.
 */
export function withPlainFunctions(text: string): string {
  const edits = ownFunctions(text).flatMap((init): Edit[] => {
    if (init.type !== 'ArrowFunctionExpression' || init.async || usesSurroundings(init)) return [];
    const code = text.slice(init.body.start, init.body.end);
    const parameters = init.params.map(({ start, end }) => text.slice(start, end)).join(',');
    const isBlock = init.body.type === 'BlockStatement';
    return [{ ...init, code: `function(${parameters})${isBlock ? code : `{return ${code}}`}` }];
  });
  return applyEdits(text, edits);
}

/**
 * Puts the script's own functions that loading it and lockdown call into parentheses. V8 takes that for a function that
 * is called at once, and compiles it instead of looking for its end first.
 */
export async function withEagerFunctions(text: string): Promise<string> {
  const called = await findCalled(text);
  const edits = ownFunctions(text).flatMap(({ type, start, end }): Edit[] =>
    type === 'FunctionExpression' && called.has(start) ? [{ start, end, code: `(${text.slice(start, end)})` }] : [],
  );
  return applyEdits(text, edits);
}

/** Where the functions start that are called. */
async function findCalled(text: string): Promise<Set<number>> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    const filename = 'ses262:start-up';
    runInContext(`${text}\nlockdown();`, createContext(), { filename });
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result.find(({ url }) => url === filename)?.functions ?? [];
    const called = functions.map(({ ranges }) => ranges[0]).filter(({ count }) => count > 0);
    return new Set(called.map(({ startOffset }) => startOffset));
  } finally {
    session.disconnect();
  }
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let at = 0;
  for (const { start, end, code } of edits) {
    edited += text.slice(at, start) + code;
    at = end;
  }
  edited += text.slice(at);
  if (edits.length === 0 || edited.split('\n').length !== text.split('\n').length) {
    throw new Error('the script is not made as it used to be: nothing to edit, or lines have moved');
  }
  return edited;
}

/** The functions that are the values of the script's own variables. */
function ownFunctions(text: string): (ArrowFunctionExpression | FunctionExpression)[] {
  const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
  const script = (body[0] as ExpressionStatement).expression as CallExpression;
  const statements = ((script.callee as ArrowFunctionExpression).body as BlockStatement).body;
  const declarations = statements.flatMap((one) => (one.type === 'VariableDeclaration' ? one.declarations : []));
  return declarations.flatMap(({ init }) =>
    init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression' ? [init] : [],
  );
}

/** Whether a function has `this` or the like, which an arrow function takes from what is around it. */
function usesSurroundings(node: object): boolean {
  const { type, name } = node as { type?: string; name?: string };
  if (/^(ThisExpression|MetaProperty|Super|FunctionExpression|FunctionDeclaration|Class\w+)$/.test(type ?? '')) {
    return !type?.startsWith('Function');
  }
  if (type === 'Identifier' && name === 'arguments') return true;
  return Object.values(node).some((part) => part !== null && typeof part === 'object' && usesSurroundings(part));
}
