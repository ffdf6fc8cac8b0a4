// One test, in an agent of its own: an exception of the host in one leaves the next unharmed.
import { resolve } from 'node:path';
import {
  EnsureCompletion,
  GetV,
  getHostDefinedErrorDetails,
  type HostPromiseRejectionTracker,
  JSStringValue,
  type ManagedRealm,
  ObjectValue,
  type ParseNode,
  type PlainCompletion,
  type PromiseObject,
  ScriptRecord,
  setSurroundingAgent,
  skipDebugger,
  surroundingAgent,
  ThrowCompletion,
  UndefinedValue,
  type Value,
  type ValueEvaluator,
  X,
} from '@engine262/engine262';
import { createAgent } from '../realm.ts';
import { createTestRealm, toText } from './host.ts';
import { HostLoadImportedModule, loadModule } from './modules.ts';
import { Timers } from './timers.ts';

/** An uncaught error; `stack` is what engine262 knows of where it was made, or empty. */
export interface Failure {
  name: string;
  message: string;
  stack: string;
}

/** A program to run. `path` is its file, which relative imports start from. */
export interface Program {
  source: string;
  path: string;
  module: boolean;
}

export interface RunOptions {
  /** Scripts that are evaluated before the program, in the same realm. */
  prelude: string[];
  /** Without what the law adds. */
  bare: boolean;
  print(line: string): void;
  /** Receives each uncaught error. */
  fail(failure: Failure): void;
  /** Called with the program's realm when it is made. */
  prepare?(realm: ManagedRealm): void;
  /** Called when the program is about to run: the prelude has. */
  start?(): void;
  /** Receives the completion value of a script, when the jobs that it left have run. */
  complete?(value: Value): void;
  /** Whether a promise that nobody handles is an uncaught error too. */
  failOnRejection?: boolean;
}

/**
 * Runs a program in a fresh agent and realm until no job and no timer is left.
 * @throws what the host throws, such as a RangeError for a stack overflow: an engine262 program cannot catch it
 */
export function runProgram(program: Program, options: RunOptions): void {
  const { prelude, bare, print, fail } = options;
  const failWith = (thrown: Value) => fail(describe(thrown, realm));
  const rejected = new Set<PromiseObject>();
  const track: HostPromiseRejectionTracker = (promise, operation) =>
    operation === 'reject' ? rejected.add(promise) : rejected.delete(promise);
  const agent = createAgent({
    features: ['immutable-arraybuffer'],
    hostHooks: { HostLoadImportedModule, HostPromiseRejectionTrackers: new Set([track]) },
    uncaughtExceptionTrackers: new Set([failWith]),
  });
  setSurroundingAgent(agent);
  const timers = new Timers();
  const path = resolve(program.path);
  const { realm } = createTestRealm({ bare, print, timers, path });
  options.prepare?.(realm);

  for (const [index, source] of prelude.entries()) {
    const completion = evaluateScript(realm, compilePrelude(realm, source, `prelude-${index}.js`));
    if (completion instanceof ThrowCompletion) {
      const failure = describe(completion.Value, realm);
      fail({ ...failure, message: `in prelude ${index}: ${failure.message}` });
      return;
    }
  }

  options.start?.();
  if (!program.module) {
    const completion = evaluateScript(realm, realm.compileScript(program.source, { specifier: path }));
    if (completion instanceof ThrowCompletion) failWith(completion.Value);
    else options.complete?.(X(completion));
    timers.run();
  } else {
    const evaluation = evaluateModule(realm, program);
    timers.run();
    const { completion } = evaluation;
    if (completion instanceof ThrowCompletion) failWith(completion.Value);
    else if (completion?.PromiseState === 'rejected') failWith(completion.PromiseResult as Value);
    else if (completion?.PromiseState !== 'fulfilled') {
      fail({ name: 'Error', message: 'the module is still waiting, and nothing is left to run', stack: '' });
    }
    if (completion && !(completion instanceof ThrowCompletion)) rejected.delete(completion);
  }
  if (options.failOnRejection) for (const { PromiseResult } of rejected) failWith(PromiseResult as Value);
}

/** Evaluates a script and the jobs that it leaves. */
function evaluateScript(realm: ManagedRealm, script: PlainCompletion<ScriptRecord>) {
  return script instanceof ThrowCompletion ? script : realm.evaluateScriptSkipDebugger(X(script));
}

/** Parse trees belong to no realm and do not change: those of the scripts before the tests are made once. */
const parsed = new Map<string, ParseNode.Script>();

function compilePrelude(realm: ManagedRealm, source: string, specifier: string): PlainCompletion<ScriptRecord> {
  const known = parsed.get(source);
  if (known) {
    const record = { Realm: realm, ECMAScriptCode: known, LoadedModules: [], HostDefined: { specifier } };
    const script = new ScriptRecord(record);
    surroundingAgent.addParsedSource(script);
    return script;
  }
  const script = realm.compileScript(source, { specifier });
  if (!(script instanceof ThrowCompletion)) parsed.set(source, X(script).ECMAScriptCode);
  return script;
}

/** Starts a module and runs the jobs that it leaves; the completion tells, now or later, how it ended. */
function evaluateModule(realm: ManagedRealm, { source, path }: Program) {
  const evaluation: { completion?: PromiseObject | ThrowCompletion } = {};
  const file = resolve(path);
  const module = loadModule(realm, file, source);
  if (module instanceof ThrowCompletion) return { completion: module };
  realm.evaluateModule(X(module), file, (completion) => {
    evaluation.completion = completion instanceof ThrowCompletion ? completion : X(completion);
  });
  return evaluation;
}

/** What to report for any thrown value; what its getters throw is ignored. */
function describe(thrown: Value, realm: ManagedRealm): Failure {
  const leave = realm.pushTopContext();
  const read = (evaluator: ValueEvaluator): Value | undefined => {
    const completion = EnsureCompletion(skipDebugger(evaluator));
    return completion instanceof ThrowCompletion ? undefined : completion.Value;
  };
  const nonEmpty = (name: Value | undefined) =>
    name instanceof JSStringValue && name.stringValue() !== '' ? name.stringValue() : undefined;
  const nameOf = (value: Value | undefined) => value && nonEmpty(read(GetV(value, 'name')));
  const name = nameOf(thrown) ?? nameOf(read(GetV(thrown, 'constructor'))) ?? 'Error';
  const shown = thrown instanceof ObjectValue ? read(GetV(thrown, 'message')) : thrown;
  const message = shown && EnsureCompletion(skipDebugger(toText(shown)));
  leave?.();
  const { stack = '' } = getHostDefinedErrorDetails(thrown);
  if (thrown instanceof ObjectValue && shown instanceof UndefinedValue) return { name, message: '', stack };
  if (!message || message instanceof ThrowCompletion) return { name, message: 'a value that cannot be shown', stack };
  return { name, message: message.Value, stack };
}
