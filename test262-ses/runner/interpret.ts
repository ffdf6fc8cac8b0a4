import type { Test } from './tests.ts';
import { testFolder } from './tests.ts';

/** One evaluation of a test: what a shell is given. A test has one or two, one for each variant. */
export interface Run {
  /** Names the run in the shell's answer: the test's path, and the variant where there are two. */
  id: string;
  test: Test;
  variant: 'sloppy' | 'strict' | 'module' | 'raw' | 'compartment';
  /** Names of the harness files, in the order in which they are evaluated before the test. */
  harness: string[];
  source: string;
  module: boolean;
  /** The test's file, absolute or relative to the project's root: what an import in it is relative to. */
  path: string;
}

/** What a shell said of one run; `out` is what the test printed, `ms` milliseconds, `steps` those of `--steps`. */
export type Answer =
  | { kind: 'answered'; out: string; error: { name: string; message: string } | null; ms: number; steps?: string[] }
  | { kind: 'crash' | 'timeout'; message: string; ms: number };

export interface Verdict {
  status: 'pass' | 'fail' | 'crash' | 'timeout';
  message: string | null;
}

/** The runs of a test, by its flags, as test262's INTERPRETING.md has it. */
export function interpret(test: Test): Run[] {
  const { flags, includes } = test.frontmatter;
  const has = (flag: string) => flags.includes(flag);
  const harness = has('raw')
    ? []
    : ['assert.js', 'sta.js', ...(has('async') ? ['doneprintHandle.js'] : []), ...includes];
  const run = (variant: Run['variant'], id = test.path): Run => ({
    id,
    test,
    variant,
    harness,
    source: variant === 'strict' ? `"use strict";\n${test.source}` : test.source,
    module: variant === 'module',
    path: `${testFolder}/${test.path}`,
  });
  if (has('module')) return [run('module')];
  if (has('raw')) return [run('raw')];
  if (has('onlyStrict')) return [run('strict')];
  if (has('noStrict')) return [run('sloppy')];
  return [run('sloppy'), run('strict', `${test.path} (strict)`)];
}

/** What a run's answer says of the test. */
export function judge({ test }: Run, answer: Answer): Verdict {
  if (answer.kind !== 'answered') return { status: answer.kind, message: answer.message };
  const { negative, flags } = test.frontmatter;
  const { error, out } = answer;
  const fail = (message: string): Verdict => ({ status: 'fail', message });
  const shown = error && (error.message === '' ? error.name : `${error.name}: ${error.message}`);

  // The implementation did not even load: no test has been evaluated, whatever error it expects.
  if (error?.message.startsWith('in prelude ')) return fail(shown as string);
  if (negative) {
    if (!error) return fail(`expected an uncaught ${negative.type}, got none`);
    if (error.name !== negative.type) return fail(`expected an uncaught ${negative.type}, got ${shown}`);
    return { status: 'pass', message: null };
  }
  if (shown) return fail(shown);
  if (flags.includes('async')) {
    const lines = out.split('\n').filter((line) => line.startsWith('Test262:Async'));
    const failure = lines.find((line) => line.startsWith('Test262:AsyncTestFailure:'));
    if (failure) return fail(failure.slice('Test262:AsyncTestFailure:'.length));
    if (lines.length === 0) return fail('$DONE was never called');
    if (lines.length > 1) return fail('$DONE was called more than once');
  }
  return { status: 'pass', message: null };
}

const severity = ['pass', 'fail', 'timeout', 'crash'];

/** The verdict of a test: the worst of its runs'. Where not all runs agree, the message names the variant. */
export function worst(verdicts: { run: Run; verdict: Verdict }[]): Verdict {
  const rank = ({ verdict }: { verdict: Verdict }) => severity.indexOf(verdict.status);
  const { run, verdict } = verdicts.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const agree = verdicts.every((other) => other.verdict.status === verdict.status);
  return agree ? verdict : { status: verdict.status, message: `in ${run.variant} code: ${verdict.message}` };
}
