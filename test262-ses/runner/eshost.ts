import { resolve } from 'node:path';
import type { EshostAgent } from '../hosts/eshost.ts';
import { type Driver, inParallel, type Script, scriptsBefore } from './driver.ts';
import type { Answer, Run } from './interpret.ts';

type OpenEshost = typeof import('../hosts/eshost.ts').openEshost;

const openAgents = new Set<EshostAgent>();
let watched = false;

/** One process a test, through eshost. */
export const eshostDriver: Driver = async (context, runs, onAnswer) => {
  // Not loaded before it is needed: eshost takes its time.
  const { openEshost } = await import('../hosts/eshost.ts');
  await driveEshost(openEshost, context, runs, onAnswer);
};

/** The driver over any way to open an agent. An agent serves one run after the other, until it fails to answer. */
export async function driveEshost(
  openEshost: OpenEshost,
  ...[context, runs, onAnswer]: Parameters<Driver>
): Promise<void> {
  if (!watched) process.on('exit', () => openAgents.forEach((agent) => void agent.close()));
  watched = true;
  const { column, root } = context;
  const idle: EshostAgent[] = [];
  const close = async (agent: EshostAgent) => {
    await agent.close();
    openAgents.delete(agent);
  };
  await inParallel(runs, async (run) => {
    const agent = idle.pop() ?? (await openEshost({ command: column.command }));
    openAgents.add(agent);
    const source = composeSource(run, scriptsBefore(run, context));
    const answer = await ask(agent, source, { module: run.module, path: resolve(root, run.path) }, column.timeout);
    if (answer.kind === 'answered') idle.push(agent);
    else await close(agent);
    onAnswer(run, answer);
  });
  for (const agent of idle) await close(agent);
}

async function ask(agent: EshostAgent, source: string, options: { module: boolean; path: string }, timeout: number) {
  const started = performance.now();
  const passed = () => Math.round(performance.now() - started);
  let watchdog: NodeJS.Timeout | undefined;
  const hung = new Promise<Answer>((resolve) => {
    const message = `no answer for ${timeout} s`;
    watchdog = setTimeout(() => resolve({ kind: 'timeout', message, ms: passed() }), timeout * 1000);
  });
  const answer = agent.run(source, options).then(
    ({ stdout, error }): Answer => ({ kind: 'answered', out: stdout, error, ms: passed() }),
    (reason: Error): Answer => ({ kind: 'crash', message: reason.message, ms: passed() }),
  );
  try {
    return await Promise.race([answer, hung]);
  } finally {
    clearTimeout(watchdog);
  }
}

/**
 * One file that does what a batch does with separate scripts: each script before the test is a sloppy script of its own
 * in the same realm, and an error in it is told from one of the test.
 */
export function composeSource(run: Run, scripts: Script[]): string {
  const evaluations = scripts.map(({ name, text }) => {
    const prefix = JSON.stringify(`in prelude ${name}: `);
    return `try { $262.evalScript(${JSON.stringify(text)}); } catch (thrown) { throw new Error(${prefix} + (thrown && thrown.message)); }\n`;
  });
  const [prologue, body] = run.variant === 'strict' ? ['"use strict";\n', run.test.source] : ['', run.source];
  return `${prologue}${evaluations.join('')}${body}`;
}
