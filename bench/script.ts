import type { Sampling } from './measure.ts';
import { measure, measureHeap } from './measure.ts';
import type { Subject, Variant } from './subject.ts';

/** A batch of one, as test262-ses/hosts/shell.js reads it. */
export interface Manifest {
  prelude: string[];
  tests: [{ id: string; source: string }];
}

/**
 * Makes what a shell is sent for one variant of a subject. The script prints a JSON list: nanoseconds,
 * or bytes, one a sample.
 * @param scripts the texts of the scripts that bring the variant's implementation
 */
export function makeManifest(subject: Subject, variant: Variant, scripts: string[], sampling: Sampling): Manifest {
  const given = { source: subject.source ?? '', scripts: subject.cold ? scripts : [] };
  const body = variant === 'plain' ? subject.plain : subject.ses;
  const call = subject.heap ? '(run, prepare, heapUsed)' : `(run, prepare, ${JSON.stringify(sampling)}, now)`;
  // What the measurement itself needs is taken before the body locks the realm down.
  const source = `'use strict';
{
  const { print } = globalThis;
  const { now } = Date;
  const { stringify } = JSON;
  const { heapUsed } = globalThis;
  const measure = ${subject.heap ? measureHeap : measure};
  const prepare = ${subject.prepare ?? '() => undefined'};
  const body = ${body};
  const run = body(${JSON.stringify(given)});
  print(stringify(measure${call}));
}
`;
  return { prelude: subject.cold ? [] : scripts, tests: [{ id: subject.subject, source }] };
}
