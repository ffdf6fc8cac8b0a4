import { createInterface } from 'node:readline';
import { parseAnswer } from '../runner/batch.ts';
import type { Answer, Run } from '../runner/interpret.ts';
import { killGroup, type Shell, startShell } from '../runner/shell.ts';

/** The modules of a mutant stay in the memory of its process: after this many another process goes on. */
const patience = 150;

interface Waiting {
  mutant: string | null;
  run: Run;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** The program of the mutants does not do what it should: nothing is known of the mutant. */
export class MutantError extends Error {}

/** A process that runs tests on mutants, one at a time. It starts when it is asked, also after it has ended. */
export class MutantShell {
  readonly #command: string[];
  readonly #cwd: string;
  #child: Shell | null = null;
  #waiting: Waiting | null = null;
  #stderr = '';
  #mutants = new Set<string>();

  constructor(command: string[], cwd: string) {
    this.#command = command;
    this.#cwd = cwd;
  }

  /**
   * Runs a test on a mutant, or on the implementation as it is (null); no answer after `seconds` is a time-out.
   * @throws MutantError when the mutant cannot be loaded, or when what comes is no answer
   */
  ask(mutant: string | null, run: Run, prelude: string[], seconds: number): Promise<Answer> {
    if (mutant !== null && !this.#mutants.has(mutant) && this.#mutants.size >= patience) this.end();
    if (mutant !== null) this.#mutants.add(mutant);
    this.#child ??= this.#start();
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#waiting = { mutant, run, resolve, reject };
    const hung = setTimeout(() => {
      resolve({ kind: 'timeout', message: `no answer for ${seconds} s`, ms: seconds * 1000 });
      this.end();
    }, seconds * 1000);
    const { id, source, module, path } = run;
    this.#child.stdin?.write(`${JSON.stringify({ mutant, prelude, test: { id, source, module, path } })}\n`);
    return promise.finally(() => clearTimeout(hung));
  }

  /** Ends the process, if there is one; who waits for an answer gets an error. */
  end(): void {
    if (this.#child) killGroup(this.#child);
    this.#child = null;
    this.#waiting?.reject(new Error('the process was ended'));
    this.#mutants.clear();
  }

  #start(): Shell {
    const child = startShell([...this.#command, '--serve'], this.#cwd, 'pipe');
    // What a process still says after its end is of no interest.
    const ifCurrent = (act: () => void) => {
      if (this.#child === child) act();
    };
    this.#stderr = '';
    child.stdin?.on('error', () => {});
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-400);
    });
    createInterface({ input: child.stdout }).on('line', (line) => ifCurrent(() => this.#receive(line)));
    child.on('error', ({ message }) => ifCurrent(() => this.#fail(message)));
    child.on('close', (code, signal) => ifCurrent(() => this.#fail(`the shell ended (${signal ?? `code ${code}`})`)));
    return child;
  }

  #receive(line: string): void {
    const { mutant, run, resolve, reject } = this.#waiting as Waiting;
    const answer = parseAnswer(line, run.id);
    const reason = brokenReason(line);
    if (answer) resolve(answer);
    else if (reason) reject(new MutantError(`${mutant} cannot be loaded: ${reason}`));
    else reject(new MutantError(`${mutant}: not an answer: ${line.slice(0, 200)}`));
  }

  #fail(how: string): void {
    this.#waiting?.resolve({ kind: 'crash', message: `${how}; stderr: ${this.#stderr.trim()}`, ms: 0 });
    this.end();
  }
}

function brokenReason(line: string): string | null {
  const [, json] = /^@ses262 (\{.*\})$/.exec(line) ?? [];
  const { broken } = json === undefined ? {} : JSON.parse(json);
  return typeof broken === 'string' ? broken : null;
}
