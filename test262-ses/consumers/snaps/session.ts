// What a wallet sends to the execution environment, and what must come of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../consumer.ts';

/** A request of MetaMask's protocol for its execution environments. */
interface Command {
  method: string;
  params?: object;
}

/** What host.cjs writes. */
export interface Session {
  /** Milliseconds from the start of the process to its first answer. */
  boot: number;
  /** An answer to each command. */
  answers: { result?: unknown; error?: string }[];
  /** The methods that the snap has asked the wallet for. */
  asked: string[];
  /** Whether the real global object `throws` at a touch, or it is `allowed`. */
  touched: string;
}

export const attempts = [
  'reaches the process',
  'requires a module',
  'calls fetch',
  'compiles with Function',
  'compiles with AsyncFunction',
  'imports a module',
  'poisons Array.prototype',
  'pollutes Object.prototype',
  'replaces JSON.stringify',
  'changes its endowment',
];

const execute = (snapId: string, sourceCode: string): Command => ({
  method: 'executeSnap',
  params: { snapId, sourceCode, endowments: ['console', 'Math', 'Date', 'setTimeout'] },
});

const request = (method: string, params = {}): Command => ({
  method: 'snapRpc',
  params: { snapId: 'local:tea', handler: 'onRpcRequest', origin: 'shop', request: { jsonrpc: '2.0', method, params } },
});

const snap = readFileSync(join(import.meta.dirname, 'snap.js'), 'utf8');

/** Each with its name, and the answer that is right. */
const exchanges: [name: string, Command, answer: unknown][] = [
  ['ping', { method: 'ping' }, 'OK'],
  ['execute a snap', execute('local:tea', snap), 'OK'],
  ['a request', request('count', { by: 2 }), 'shop counts 2'],
  ['another request', request('count', { by: 40 }), 'shop counts 42'],
  ['the snap asks the wallet', request('ask'), { 'local:tea': { version: '1.0.0' } }],
  ['a request that fails', request('nothing'), { error: 'there is no nothing' }],
  ['a snap that fails', execute('local:broken', `throw new Error('broken')`), { error: 'broken' }],
  ['the attempts', request('attempts'), null],
  ['terminate', { method: 'terminate' }, 'OK'],
];

/** The commands of a whole session, or only the first one. */
export const commandsOf = (whole: boolean): Command[] =>
  exchanges.slice(0, whole ? exchanges.length : 1).map(([, command]) => command);

/**
 * Reads what the host has written.
 * @throws Error when it is something else
 */
export function readSession(text: string): Session {
  try {
    const { boot, answers, asked, touched } = JSON.parse(text);
    if (typeof boot === 'number' && Array.isArray(answers)) return { boot, answers, asked, touched };
  } catch {
    // It is said below.
  }
  throw new Error(`the host has written no session but ${JSON.stringify(text.slice(0, 200))}`);
}

/** What came of a whole session; `scuttled` is whether the real global object must be out of reach. */
export function judge({ answers, asked, touched }: Session, scuttled: boolean): Check[] {
  const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const checks = exchanges.flatMap(([name, , answer], i): Check[] => {
    const { result, error } = answers[i] ?? { error: 'no answer' };
    if (answer !== null)
      return [{ name, expected: shown(answer), outcome: shown(error === undefined ? result : { error }) }];
    return attempts.map((attempt) => {
      const outcome = Object(result)[attempt] ?? error ?? 'not tried';
      return { name: attempt, expected: 'denied', outcome };
    });
  });
  return [
    ...checks,
    { name: 'what the wallet is asked for', expected: 'wallet_getSnaps', outcome: asked.join(', ') },
    { name: 'a touch of the real global', expected: scuttled ? 'throws' : 'allowed', outcome: touched },
  ];
}
