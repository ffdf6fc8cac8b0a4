import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, type DriverContext, inParallel, processes, scriptsBefore } from './driver.ts';
import type { Answer, Run } from './interpret.ts';
import { type Ending, runShell } from './shell.ts';

const smallest = 8;
const largest = 48;

/** A shell that has not answered this many tests, and none before, does not work: the rest is not tried. */
const patience = 10;

/**
 * Many tests to a process, each in a fresh realm. A process that hangs, ends early or prints what is no answer loses only
 * the test at which that happened: the test is run once more, alone, and the others in a new process.
 */
export const batchDriver: Driver = async (context, runs, onAnswer) => {
  const folder = mkdtempSync(join(tmpdir(), 'ses262-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.on('exit', remove);
  const shell = new Shell(context, folder, onAnswer);
  try {
    await inParallel(makeBatches(runs), (batch) => shell.work(batch));
  } finally {
    remove();
    process.off('exit', remove);
  }
};

/** Cuts the runs into batches, each of runs that need the same harness files; the larger groups come first. */
export function makeBatches(runs: Run[]): Run[][] {
  const size = Math.min(largest, Math.max(smallest, Math.ceil(runs.length / processes)));
  const groups = Object.values(Object.groupBy(runs, (run) => run.harness.join(' '))) as Run[][];
  groups.sort((a, b) => b.length - a.length);
  return groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / size) }, (_, index) => group.slice(index * size, (index + 1) * size)),
  );
}

class Shell {
  readonly context: DriverContext;
  readonly folder: string;
  readonly onAnswer: (run: Run, answer: Answer) => void;
  manifests = 0;
  answers = 0;
  failures = 0;

  constructor(context: DriverContext, folder: string, onAnswer: (run: Run, answer: Answer) => void) {
    this.context = context;
    this.folder = folder;
    this.onAnswer = onAnswer;
  }

  /** Answers all runs of a batch, with as many processes as that takes. */
  async work(batch: Run[]): Promise<void> {
    for (let rest = batch; rest.length > 0; ) {
      if (this.answers === 0 && this.failures >= patience) {
        for (const run of rest)
          this.onAnswer(run, { kind: 'crash', message: 'not run: the shell answers nothing', ms: 0 });
        return;
      }
      const { answered, failure } = await this.runProcess(rest);
      const culprit = rest[answered];
      if (culprit && failure) {
        const alone = rest.length === 1 ? { answered: 0, failure } : await this.runProcess([culprit]);
        if (alone.failure) this.fail(culprit, alone.failure);
      }
      rest = rest.slice(answered + 1);
    }
  }

  fail(run: Run, failure: Answer): void {
    this.failures += 1;
    this.onAnswer(run, failure);
  }

  /** One process. Resolves to how many of the runs it answered and, when not all, what became of the next. */
  async runProcess(runs: Run[]): Promise<{ answered: number; failure: Answer | null }> {
    const { column, root } = this.context;
    const scripts = scriptsBefore(runs[0], this.context);
    // A shell may put files of its own beside the manifest.
    const folder = join(this.folder, String(this.manifests++));
    const manifest = join(folder, 'manifest.json');
    mkdirSync(folder);
    const tests = runs.map(({ id, source, module, path }) => ({ id, source, module, path }));
    writeFileSync(manifest, JSON.stringify({ prelude: scripts.map(({ text }) => text), tests }));

    let answered = 0;
    let rubbish: string | null = null;
    let started = performance.now();
    const onLine = (line: string) => {
      const answer = parseAnswer(line, runs[answered].id);
      if (!answer) {
        rubbish = line;
        return false;
      }
      if (answer.kind === 'answered' && answer.error) answer.error.message = nameScript(answer.error.message, scripts);
      this.answers += 1;
      this.onAnswer(runs[answered], answer);
      answered += 1;
      started = performance.now();
      // All is said, and a shell that does not end is of no interest, unless it writes its coverage then.
      return answered < runs.length || process.env.NODE_V8_COVERAGE !== undefined;
    };
    const command = [...column.command, ...column.stepsArguments, '--batch', manifest];
    const ending = await runShell(command, { cwd: root, timeout: column.timeout, onLine });
    rmSync(folder, { recursive: true });
    if (answered === runs.length) return { answered, failure: null };
    const ms = Math.round(performance.now() - started);
    return { answered, failure: { ...describeEnding(ending, rubbish, column.timeout), ms } };
  }
}

/** A shell's line as the answer to the run that is due; null when it is anything else. */
export function parseAnswer(line: string, id: string): Answer | null {
  if (!line.startsWith('@ses262 ')) return null;
  try {
    const { id: answeredId, out, error, ms, steps } = JSON.parse(line.slice('@ses262 '.length));
    const isError = error === null || (typeof error?.name === 'string' && typeof error?.message === 'string');
    const areSteps = steps === undefined || (Array.isArray(steps) && steps.every((step) => typeof step === 'string'));
    if (answeredId !== id || typeof out !== 'string' || !isError || typeof ms !== 'number' || !areSteps) return null;
    return { kind: 'answered', out, error, ms, ...(steps && { steps }) };
  } catch {
    return null;
  }
}

/** Shells number the scripts before a test; a person wants the name. */
function nameScript(message: string, scripts: { name: string }[]): string {
  return message.replace(/^in prelude (\d+):/, (all, index) =>
    scripts[index] ? `in prelude ${scripts[index].name}:` : all,
  );
}

function describeEnding({ kind, code, signal, stderr }: Ending, rubbish: string | null, timeout: number) {
  const tail = stderr === '' ? '' : `; stderr: ${stderr.slice(-400)}`;
  if (kind === 'timeout') return { kind: 'timeout' as const, message: `no answer for ${timeout} s${tail}` };
  if (rubbish !== null) {
    return {
      kind: 'crash' as const,
      message: `not an answer on stdout: ${JSON.stringify(rubbish.slice(0, 200))}${tail}`,
    };
  }
  const how = signal ? `died of ${signal}` : code === null ? 'could not start' : `ended with code ${code}`;
  return { kind: 'crash' as const, message: `the shell ${how} without an answer${tail}` };
}
