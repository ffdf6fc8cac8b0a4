import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Check, Environment } from './results.ts';

/** The ways for a program to load the shim: see process.mjs. */
export const programForms = ['script', 'minified', 'twice', 'module', 'worker', 'require', 'context'];

const secondsForProcess = 30;
const main = join(import.meta.dirname, 'process.mjs');

export interface Outcome {
  stdout: string;
  failure: string | null;
}

/** Runs a command to its end. Resolves to what it printed, or to why it failed: in the end it is ended. */
export function run([program, ...args]: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: secondsForProcess * 1000 });
    const end = (): void => {
      child.kill('SIGKILL');
    };
    process.on('exit', end);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    const finish = (failure: string | null): void => {
      process.off('exit', end);
      resolve({ stdout, failure });
    };
    child.on('error', ({ message }) => finish(message));
    child.on('close', (status, signal) => {
      if (status === 0) finish(null);
      else
        finish(
          `${signal ? `ended by ${signal}` : `status ${status}`}: ${stderr.trim().split('\n').slice(-5).join(' ')}`,
        );
    });
  });
}

/** The checks that a program printed, or one that failed in their place. */
export function readChecks({ stdout, failure }: Outcome): Check[] {
  if (failure !== null) return [{ name: 'the process', error: failure }];
  try {
    return JSON.parse(stdout);
  } catch {
    return [{ name: 'the process', error: `it printed ${JSON.stringify(stdout.slice(0, 200))}` }];
  }
}

/**
 * Runs each form in a process of its own. `words` are the arguments before the script; `onForm` is told of each result.
 * @throws Error when the program cannot be run at all
 */
export async function runProgram(
  name: string,
  command: string,
  words: string[],
  folder: string,
  onForm: (form: string) => void,
): Promise<Environment> {
  const environment: Environment = { name, version: await askVersion(command), forms: {} };
  for (const form of programForms) {
    environment.forms[form] = readChecks(await run([command, ...words, main, form, folder]));
    onForm(form);
  }
  return environment;
}

/**
 * The version that a program says, by its pattern.
 * @throws Error when the program cannot be run at all
 */
export async function askVersion(command: string, pattern = /\d+\.\d+\.\d+/): Promise<string> {
  const { stdout, failure } = await run([command, '--version']);
  const version = pattern.exec(stdout)?.[0];
  if (version === undefined) throw new Error(failure ?? 'it does not say its version');
  return version;
}
