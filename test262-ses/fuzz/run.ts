import type { Case, Kind } from './case.ts';
import { type Comparison, compare, type Observations, reference } from './compare.ts';
import { renderTest } from './render.ts';
import { type Sampled, sample, shrink } from './sample.ts';
import { type Asked, hung, observe, observeEach } from './shells.ts';

/** How the cases of a kind went, over all columns or in one of them. */
export interface Tally {
  /** Cases that were asked. */
  cases: number;
  /** Of them, those that differ as is known, by the name of the difference. */
  known: Map<string, number>;
  /** Of them, those that differ without a known reason. */
  differing: number;
  milliseconds: number;
}

/** A case that columns disagree on, as small as it could be made. */
export interface Disagreement {
  seed: number;
  index: number;
  columns: string[];
  /** The whole test, and what each of the columns observed instead. */
  test: string;
  observed: Observations;
}

/** What a kind's run gave; `columns` by column key. */
export interface KindRun {
  columns: Map<string, Tally>;
  disagreements: Disagreement[];
}

export interface Plan {
  kind: Kind;
  columns: Asked[];
  runs: number;
  seed: number;
  /** Every how many cases engine262 is asked one. */
  part: number;
  /** So many disagreements are made small and shown; then the kind is left. */
  show: number;
  /** Hears of cases that one column has observed. */
  onCases(count: number): void;
  /** Hears of a disagreement as soon as it is small. */
  onDisagreement(disagreement: Disagreement): void;
}

/** So many cases are made from one seed; the next ones from the seed after it. */
export const chunkSize = 800;
/** Of so many disagreements in a chunk the law is asked. */
const mostUnclear = 32;
const secondsToShrink = 20;

/** Runs the cases of a kind on all columns, chunk by chunk. */
export async function runKind(plan: Plan): Promise<KindRun> {
  const run: KindRun = { columns: new Map(), disagreements: [] };
  for (const { column } of plan.columns) {
    run.columns.set(column.key, { cases: 0, known: new Map(), differing: 0, milliseconds: 0 });
  }
  for (let done = 0; done < plan.runs && run.disagreements.length < plan.show; done += chunkSize) {
    const seed = (plan.seed + done / chunkSize) | 0;
    await runChunk(plan, seed, Math.min(chunkSize, plan.runs - done), run);
  }
  return run;
}

async function runChunk(plan: Plan, seed: number, count: number, run: KindRun): Promise<void> {
  const sampled = sample(plan.kind.cases, seed, count);
  const observations = sampled.map((): Observations => new Map());
  for (const asked of plan.columns) {
    const { key } = asked.column;
    const chosen = [...sampled.keys()].filter((index) => key !== reference || index % plan.part === 0);
    const cases = chosen.map((index) => sampled[index].value_);
    const tally = run.columns.get(key) as Tally;
    const started = performance.now();
    const texts = await observe(asked, cases, plan.onCases);
    tally.milliseconds += performance.now() - started;
    texts.forEach((text, i) => {
      if (text === null) return;
      tally.cases++;
      observations[chosen[i]].set(key, text);
    });
  }
  await askTheLaw(
    plan,
    sampled.map(({ value_ }) => value_),
    observations,
  );
  for (const [index, { value_ }] of sampled.entries()) {
    const comparison = compare(value_, observations[index]);
    if (comparison === null) continue;
    countDeviations(run, comparison);
    if (hasNew(comparison) && run.disagreements.length < plan.show) {
      const found = await reduce(plan, sampled[index], seed, index, comparison, observations[index]);
      run.disagreements.push(found);
      plan.onDisagreement(found);
    }
  }
}

function countDeviations(run: KindRun, { deviations }: Comparison): void {
  for (const { column, known } of deviations) {
    const tally = run.columns.get(column) as Tally;
    if (known === null) tally.differing++;
    else tally.known.set(known.name, (tally.known.get(known.name) ?? 0) + 1);
  }
}

/** Where columns disagree that were asked without the law, the law is asked too. */
async function askTheLaw({ columns }: Plan, cases: Case[], observations: Observations[]): Promise<void> {
  const law = columns.find(({ column }) => column.key === reference);
  if (!law) return;
  const unclear = [...cases.keys()].filter(
    (index) => !observations[index].has(reference) && hasNew(compare(cases[index], observations[index])),
  );
  const some = unclear.slice(0, mostUnclear);
  const texts = await observe(
    law,
    some.map((index) => cases[index]),
    () => {},
  );
  texts.forEach((text, i) => {
    if (text !== null) observations[some[i]].set(reference, text);
  });
}

/** Makes a disagreement small: the columns that deviate, and one that does not, are asked again for simpler cases. */
async function reduce(
  { kind, columns }: Plan,
  sampled: Sampled,
  seed: number,
  index: number,
  comparison: Comparison,
  observations: Observations,
): Promise<Disagreement> {
  const deviating = comparison.deviations.filter(({ known }) => known === null).map(({ column }) => column);
  const agreeing = columns.map(({ column: { key } }) => key).filter((key) => agrees(key, comparison, observations));
  // The law takes its time, so a shim that agrees with it speaks for it where there is one.
  const judge = agreeing.find((key) => key.startsWith('shim-')) ?? agreeing[0];
  const asked = columns.filter(({ column: { key } }) => deviating.includes(key) || key === judge);
  const failing = async (cases: Case[]): Promise<number> => {
    const all = await observeAll(asked, cases);
    return all.findIndex((seen, i) => hasNew(compare(cases[i], seen, judge)));
  };
  const origin = `Found by npm run fuzz -- --kind ${kind.name} --seed ${seed} --runs ${index + 1}`;
  const describe = (given: Case, seen: Observations, { expected, deviations }: Comparison, rest: string) => {
    const keys = deviations.filter(({ known }) => known === null).map(({ column }) => column);
    return {
      ...{ seed, index, columns: keys },
      test: renderTest(kind, given, expected, `${origin}${rest}.`),
      observed: new Map([...seen].filter(([key]) => keys.includes(key))),
    };
  };
  // Each simpler case might hang too, until the engine's time-out.
  if (deviating.some((key) => observations.get(key) === hung)) {
    return describe(sampled.value_, observations, comparison, '');
  }
  if ((await failing([sampled.value_])) !== 0) {
    return describe(sampled.value_, observations, comparison, ', beside the other cases of its realm only');
  }
  const small = await shrink(kind.cases, sampled, failing, secondsToShrink);
  const [seen] = await observeAll(columns, [small]);
  const smaller = compare(small, seen);
  return smaller !== null && hasNew(smaller)
    ? describe(small, seen, smaller, '')
    : describe(sampled.value_, observations, comparison, '');
}

const hasNew = (comparison: Comparison | null): boolean =>
  comparison?.deviations.some(({ known }) => known === null) ?? false;

const agrees = (key: string, { deviations }: Comparison, observations: Observations): boolean =>
  observations.has(key) && !deviations.some(({ column }) => column === key);

async function observeAll(columns: Asked[], cases: Case[]): Promise<Observations[]> {
  const all = cases.map((): Observations => new Map());
  for (const asked of columns) {
    const texts = await observeEach(asked, cases);
    texts.forEach((text, i) => {
      if (text !== null) all[i].set(asked.column.key, text);
    });
  }
  return all;
}
