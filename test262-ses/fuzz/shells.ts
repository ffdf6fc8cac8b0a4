import { batchDriver } from '../runner/batch.ts';
import type { Column } from '../runner/columns.ts';
import { type DriverContext, type OpenColumn, openColumn } from '../runner/driver.ts';
import type { Answer, Run } from '../runner/interpret.ts';
import type { Case } from './case.ts';
import { packSource } from './render.ts';

/** A column that can be asked, and the names in features.txt that it lacks. */
export interface Asked extends OpenColumn {
  column: Column;
  without: Set<string>;
  /** Those of them that the implementation does not have yet, whatever engines.json says. */
  lacks: string[];
}

/** What is observed of a case that does not end. */
export const hung = 'the realm: timeout';

/** So many cases share a realm; each has compartments of its own, and the realm is locked or has only them. */
const packSize = 16;

/** What tells whether a feature is there whatever engines.json says: an implementation may not have all of the law yet. */
const probes: Record<string, string> = {
  ModuleSource: 'typeof ModuleSource === "function"',
  'property-override': 'lockdown(), Reflect.set(Object.create(Object.prototype), "toString", 1)',
  'Compartment-modules': 'typeof Compartment.prototype.import === "function"',
};

/**
 * Finds out whether a column can be asked, and what it lacks.
 * @throws ColumnError when the engine, its shell or a script of the implementation is not there or does not work
 */
export async function open(root: string, column: Column, harness: Map<string, string>): Promise<Asked> {
  const { context, version } = await openColumn(root, column, harness);
  const without = new Set(column.without);
  const names = Object.keys(probes);
  const sources = names.map((name) => `print((${probes[name]}))`);
  const answers = await answer(context, sources);
  const lacks = names.filter((name, index) => textOf(answers[index]) !== 'true' && !without.has(name));
  return { context, version, column, without: without.union(new Set(lacks)), lacks };
}

/**
 * Observes cases on a column, many to a process and some to a realm. A case whose realm did not answer for all is
 * observed once more in a realm of its own.
 * @returns for each case what was observed, null where the column lacks what the case needs
 */
export async function observe(
  asked: Asked,
  cases: Case[],
  onCases: (count: number) => void,
): Promise<(string | null)[]> {
  const observations = new Array<string | null>(cases.length).fill(null);
  const able = [...cases.keys()].filter((index) => !cases[index].needs.some((name) => asked.without.has(name)));
  const lost: number[] = [];
  const sharing = able.filter((index) => !cases[index].alone);
  const packs = [
    ...[true, false].flatMap((locked) => pack(sharing.filter((index) => cases[index].locked === locked))),
    ...able.filter((index) => cases[index].alone).map((index) => [index]),
  ];
  onCases(cases.length - able.length);
  await answerPacks(asked, cases, packs, (indices, texts) => {
    if (texts === null) return lost.push(...indices);
    indices.forEach((index, i) => {
      observations[index] = texts[i];
    });
    onCases(indices.length);
  });
  await observeAlone(asked, cases, lost, (index, text) => {
    observations[index] = text;
    onCases(1);
  });
  return observations;
}

/** The same with a realm for each case. */
export async function observeEach(asked: Asked, cases: Case[]): Promise<(string | null)[]> {
  const observations = new Array<string | null>(cases.length).fill(null);
  const able = [...cases.keys()].filter((index) => !cases[index].needs.some((name) => asked.without.has(name)));
  await observeAlone(asked, cases, able, (index, text) => {
    observations[index] = text;
  });
  return observations;
}

async function observeAlone(
  asked: Asked,
  cases: Case[],
  indices: number[],
  onText: (index: number, text: string) => void,
): Promise<void> {
  const sources = indices.map((index) => packSource([cases[index]]));
  const answers = await answer(asked.context, sources);
  answers.forEach((given, i) => {
    onText(indices[i], parsePack(given, 1)?.[0] ?? `the realm: ${textOf(given)}`);
  });
}

async function answerPacks(
  asked: Asked,
  cases: Case[],
  packs: number[][],
  onPack: (indices: number[], texts: string[] | null) => void,
): Promise<void> {
  const sources = packs.map((indices) => packSource(indices.map((index) => cases[index])));
  await answer(asked.context, sources, (i, given) => onPack(packs[i], parsePack(given, packs[i].length)));
}

function pack(indices: number[]): number[][] {
  const count = Math.ceil(indices.length / packSize);
  return Array.from({ length: count }, (_, i) => indices.slice(i * packSize, (i + 1) * packSize));
}

function textOf(given: Answer): string {
  if (given.kind !== 'answered') return given.kind;
  return given.error ? `throws ${given.error.name}: ${given.error.message}` : given.out;
}

function parsePack(given: Answer, length: number): string[] | null {
  if (given.kind !== 'answered' || given.error) return null;
  try {
    const texts: unknown = JSON.parse(given.out.split('\n').at(-1) as string);
    const isWhole = Array.isArray(texts) && texts.length === length && texts.every((text) => typeof text === 'string');
    return isWhole ? texts : null;
  } catch {
    return null;
  }
}

/** Evaluates scripts, each in a fresh realm, with the suite's driver. */
async function answer(
  context: DriverContext,
  sources: string[],
  onAnswer: (index: number, given: Answer) => void = () => {},
): Promise<Answer[]> {
  const frontmatter = {
    esid: '',
    description: '',
    info: '',
    defence: '',
    features: [],
    flags: [],
    includes: [],
    negative: null,
  };
  const runs = sources.map((source, index): Run & { index: number } => ({
    ...{ id: String(index), index, source, module: false, variant: 'strict', path: 'fuzz.js' },
    harness: ['assert.js', 'sta.js', 'observation.js'],
    test: { path: 'fuzz.js', source, frontmatter },
  }));
  const answers: Answer[] = [];
  await batchDriver(context, runs, (run, given) => {
    const { index } = run as (typeof runs)[number];
    answers[index] = given;
    onAnswer(index, given);
  });
  return answers;
}
