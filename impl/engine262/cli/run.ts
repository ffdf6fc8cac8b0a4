// Runs a delegate's program, and tells what it did.
import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import {
  type Arguments,
  CreateBuiltinFunction,
  CreateNonEnumerableDataPropertyOrThrow,
  JSStringValue,
  type ManagedRealm,
  OrdinaryObjectCreate,
  Throw,
  type ThrowCompletion,
  Value,
} from '@engine262/engine262';
import { type Failure, type Program, runProgram } from '../shell/run.ts';
import { setListener } from '../steps/explained.ts';
import { Explanation } from './explain.ts';
import type { Law } from './law.ts';
import { type Options, type Source, UsageError } from './options.ts';
import { SpecificationValues } from './records.ts';
import { renderSteps } from './steps.ts';
import { LanguageValues, type Limits } from './values.ts';

/** What a run is told in. */
export interface Output {
  /** A line to standard output. */
  print(line: string): void;
  /** A line to standard error. */
  complain(line: string): void;
}

const printed: Limits = { depth: 4, members: 100, characters: 10_000 };
const explained: Limits = { depth: 2, members: 4, characters: 60 };

/**
 * Runs the program that the options name.
 * @param takeCounts gives how often each step of the law was reached since it was called last, and starts anew
 * @returns the exit status: 1 when an error was not caught
 * @throws UsageError when the program cannot be read
 */
export function run(options: Options, law: Law, takeCounts: () => Map<string, number>, output: Output): number {
  const program = readProgram(options);
  let explanation: Explanation | undefined;
  let language: LanguageValues;
  let failed = false;
  const print = (line: string) => {
    explanation?.flush();
    output.print(line);
  };
  const fail = (failure: Failure) => {
    failed = true;
    explanation?.flush();
    output.complain(describe(failure));
  };

  const prepare = (realm: ManagedRealm) => {
    language = new LanguageValues(realm, printed);
    defineConsole(realm, language, print);
    if (options.compartment && options.module) defineModuleFiles(realm);
    const values = new SpecificationValues(new LanguageValues(realm, explained), law.constants);
    explanation = new Explanation(law, (value) => values.show(value), output.print);
  };
  const start = () => {
    takeCounts();
    setListener(explanation);
  };
  const complete = (value: Value) => {
    if ('text' in options.source && !options.module) print(language.show(value));
  };

  try {
    const prelude = options.locked ? ['lockdown();'] : [];
    runProgram(program, { prelude, bare: false, print, fail, prepare, start, complete, failOnRejection: true });
  } catch (error) {
    // An exception of the host, such as a stack overflow, is one of the program: it cannot catch it.
    fail({ name: 'Error', message: `engine262: ${(error as Error).message}`, stack: '' });
  }
  setListener(undefined);
  explanation?.flush();
  for (const id of options.explain) if (!explanation?.seen.has(id)) output.print(`${id} did not run`);
  if (options.steps) for (const line of renderSteps(takeCounts(), law)) output.print(line);
  return failed ? 1 : 0;
}

function readProgram({ source, module, locked, compartment }: Options): Program {
  const text = readSource(source);
  const path = 'text' in source ? '-e' : source.file === '-' ? 'standard-input' : source.file;
  if (!compartment) return { source: text, path, module };
  const globals = locked ? 'harden({ print, console })' : '{ print, console }';
  const program = module
    ? `new Compartment({
        globals: ${globals},
        modules: { ${JSON.stringify(path)}: { source: new ModuleSource(${JSON.stringify(text)}) } },
        resolveHook: moduleFiles.resolve,
        importHook: async (path) => {
          const text = moduleFiles.read(path);
          return path.endsWith('.json') ? { json: text } : { source: new ModuleSource(text) };
        },
      }).import(${JSON.stringify(path)})`
    : `new Compartment({ globals: ${globals} }).evaluate(${JSON.stringify(text)})`;
  return { source: program, path: 'engine262-ses', module: false };
}

/** `moduleFiles`, for the hooks of a compartment: a specifier is a path from its module, and its text that of the file. */
function defineModuleFiles(realm: ManagedRealm): void {
  const leave = realm.pushTopContext();
  const moduleFiles = OrdinaryObjectCreate(realm.Intrinsics['%Object.prototype%']);
  const functions: Record<string, (...args: string[]) => Value | ThrowCompletion> = {
    resolve: (specifier, referrer) => Value(resolve(dirname(referrer), specifier)),
    read: (path) => {
      try {
        return Value(readFileSync(path, 'utf8'));
      } catch (error) {
        return Throw.TypeError('$1', (error as Error).message);
      }
    },
  };
  for (const [name, call] of Object.entries(functions)) {
    const steps = (args: Arguments) => call(...args.map((value) => (value as JSStringValue).stringValue()));
    CreateNonEnumerableDataPropertyOrThrow(moduleFiles, name, CreateBuiltinFunction(steps, 0, name, [], realm));
  }
  CreateNonEnumerableDataPropertyOrThrow(realm.GlobalObject, 'moduleFiles', moduleFiles);
  leave?.();
}

function readSource(source: Source): string {
  if ('text' in source) return source.text;
  try {
    return readFileSync(source.file === '-' ? 0 : source.file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${source.file}: ${(error as Error).message}`);
  }
}

/** `console.log`, which shows values as the completion value of `-e` is shown, and strings as they are. */
function defineConsole(realm: ManagedRealm, values: LanguageValues, print: (line: string) => void): void {
  const leave = realm.pushTopContext();
  const console = OrdinaryObjectCreate(realm.Intrinsics['%Object.prototype%']);
  const steps = (args: Arguments) => {
    const show = (value: Value) => (value instanceof JSStringValue ? value.stringValue() : values.show(value));
    print(Array.from(args.values(), (value = Value.undefined) => show(value)).join(' '));
    return Value.undefined;
  };
  CreateNonEnumerableDataPropertyOrThrow(console, 'log', CreateBuiltinFunction(steps, 0, 'log', [], realm));
  CreateNonEnumerableDataPropertyOrThrow(realm.GlobalObject, 'console', console);
  leave?.();
}

function describe({ name, message, stack }: Failure): string {
  const head = message === '' ? name : `${name}: ${message}`;
  return head + stack.replaceAll(`${process.cwd()}${sep}`, '');
}
