import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, missingScripts } from './engines.ts';
import type { Sampling } from './measure.ts';
import { makeManifest } from './script.ts';
import { sample } from './shell.ts';
import type { Subject, Variant } from './subject.ts';

/** How much is measured: the samples of one process, and how many processes a variant gets, in turn with the others. */
export interface Plan extends Omit<Sampling, 'cold'> {
  rounds: number;
  /** Milliseconds after which a process is killed. */
  limit: number;
}

export const fullPlan: Plan = { rounds: 5, samples: 5, warmUp: 200, batch: 25, patience: 4000, limit: 120_000 };
export const quickPlan: Plan = { rounds: 2, samples: 2, warmUp: 50, batch: 25, patience: 500, limit: 120_000 };

/** A variant that could not be measured. */
export interface Failure {
  engine: string;
  variant: Variant;
  clause: string;
  subject: string;
  message: string;
}

/**
 * Measures all variants of a subject on an engine. A process measures one variant: freezing the intrinsics of one realm
 * changes how fast all realms of a process run. The variants take turns, so that a drift of the machine hits all alike.
 * A variant that fails is left out of the rounds that follow; its samples do not count. An engine that a subject is not
 * for, or that does not tell how much memory is in use where that is the figure, has no samples of it.
 * @throws the reason of `signal`, when it is aborted
 */
export async function measureSubject(
  root: string,
  engine: Engine,
  subject: Subject,
  plan: Plan,
  signal?: AbortSignal,
): Promise<{ samples: Map<Variant, number[]>; failures: Failure[] }> {
  const { rounds, limit, ...sampling } = plan;
  const samples = new Map<Variant, number[]>();
  const failures: Failure[] = [];
  const cold = subject.cold === true;
  const shell = subject.heap ? engine.heap : engine.command;
  const isMeasured = subject.engines?.includes(engine.key) ?? true;
  if (shell === null || !isMeasured) return { samples, failures };
  // A cold process gives one sample only.
  const processes = cold ? plan.samples : 1;
  const able = [...engine.variants].filter(([variant]) => !subject.without?.includes(variant));
  const turns = Array.from({ length: rounds * processes }, () => able).flat();
  for (const [variant, needs] of turns) {
    if (failures.some((failure) => failure.variant === variant)) continue;
    try {
      const paths = subject.scripts?.[variant] ?? needs.scripts;
      const missing = missingScripts(root, paths);
      if (missing.length > 0) throw new Error(`no ${missing.join(', ')}: run \`npm ci\` and \`npm run build\``);
      const scripts = paths.map((script) => readFileSync(join(root, script), 'utf8'));
      const manifest = makeManifest(subject, variant, scripts, { ...sampling, cold });
      const command = [...shell, ...needs.arguments];
      const figures = await sample({ command, root, limit, signal }, manifest);
      samples.set(variant, [...(samples.get(variant) ?? []), ...figures]);
    } catch (error) {
      signal?.throwIfAborted();
      samples.delete(variant);
      const { message } = error as Error;
      failures.push({ engine: engine.key, variant, clause: subject.clause, subject: subject.subject, message });
    }
  }
  return { samples, failures };
}
