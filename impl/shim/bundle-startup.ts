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
import type { Shift } from './mappings.ts';

/**
 * Writes the script's own arrow functions as plain ones, where that is the same: V8 reads the body of an arrow function
 * twice before the first call, and of others it only looks for the end.
 */
export function withPlainFunctions(text: string): Edited {
  const edits = ownFunctions(text).flatMap((init): Edit[] => {
    if (init.type !== 'ArrowFunctionExpression' || init.async || usesSurroundings(init)) return [];
    const { start, end, body } = init;
    const head = `function(${init.params.map((parameter) => text.slice(parameter.start, parameter.end)).join(',')})`;
    if (body.type === 'BlockStatement') return [{ start, end: body.start, code: head }];
    return [
      { start, end: body.start, code: `${head}{return ` },
      { start: end, end, code: '}' },
    ];
  });
  return applyEdits(text, edits);
}

/**
 * Puts the script's own functions that loading it and lockdown call into parentheses. V8 takes that for a function that
 * is called at once, and compiles it instead of looking for its end first.
 */
export async function withEagerFunctions(text: string): Promise<Edited> {
  const called = await findCalled(text);
  const edits = ownFunctions(text).flatMap(({ type, start, end }): Edit[] => {
    if (type !== 'FunctionExpression' || !called.has(start)) return [];
    return [
      { start, end: start, code: '(' },
      { start: end, end, code: ')' },
    ];
  });
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

/** An edited text, and what that means for its source map. */
export interface Edited {
  readonly text: string;
  readonly shifts: readonly Shift[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const lines = (part: string): number => part.split('\n').length;
  const lastLine = (part: string): number => part.length - part.lastIndexOf('\n') - 1;
  const shifts: Shift[] = [];
  let edited = '';
  let at = 0;
  let line = 0;
  for (const { start, end, code } of edits) {
    edited += text.slice(at, start) + code;
    line += lines(text.slice(at, end)) - 1;
    at = end;
    const by = lastLine(code) - lastLine(text.slice(start, end));
    shifts.push({ line, column: lastLine(text.slice(0, end)), by });
  }
  edited += text.slice(at);
  if (edits.length === 0 || lines(edited) !== lines(text)) {
    throw new Error('the script is not made as it used to be: nothing to edit, or lines have moved');
  }
  return { text: edited, shifts };
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
