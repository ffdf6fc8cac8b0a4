import { staleExpectations } from '../test262-ses/runner/expected.ts';
import { staleUnreached } from '../test262-ses/runner/unreached.ts';
import { decisionGlobs, namedBy } from './decisions.ts';
import type { Joined, JoinedClause, JoinedStep } from './join.ts';
import type { Inputs, Place } from './model.ts';

/** The kinds of fault, as a reader sees them. */
export const faultKinds = {
  unreadable: 'Inputs that cannot be read',
  dangling: 'Ids that name nothing',
  stale: 'Lines and results that no longer hold',
  untranscribed: 'Algorithms without a transcription',
  untested: 'Algorithms without a test',
  unreached: 'Steps and edges that no test reaches',
  unanswered: 'Columns and tests without results',
} as const;

/** Something that does not join. `text` names it and says what to do. */
export interface Fault {
  kind: keyof typeof faultKinds;
  text: string;
}

/** Finds all that does not join: inputs that cannot be read, ids that dangle, and gaps in what each clause must have. */
export function findFaults(inputs: Inputs, joined: Joined): Fault[] {
  const kind = (kind: Fault['kind'], texts: string[]): Fault[] => texts.map((text) => ({ kind, text }));
  return [
    ...kind('unreadable', inputs.problems),
    ...kind('dangling', [...danglingIds(inputs), ...danglingDecisions(inputs)]),
    ...kind('stale', [
      ...staleExpectations(inputs.expectations, inputs.columns, inputs.tests),
      ...staleUnreached(inputs.unreached, inputs.clauses, inputs.steps && Object.fromEntries(inputs.steps)),
      ...stalePlaces(inputs),
      ...staleResults(inputs),
    ]),
    ...kind('untranscribed', inputs.transcription ? joined.clauses.flatMap(untranscribed) : []),
    ...kind('untested', joined.clauses.flatMap(untested)),
    ...kind('unreached', joined.counted ? joined.clauses.flatMap(unreached) : []),
    ...kind('unanswered', [...columnsWithoutResults(joined), ...unansweredTests(joined)]),
  ];
}

const at = ({ file, line }: Place) => `${file}:${line}`;

function danglingIds({ clauses, tests, mentions, bench, transcription, steps }: Inputs): string[] {
  const ids = new Set(clauses.map((clause) => clause.id));
  const uses = [
    ...tests.map((t) => [t.frontmatter.esid, `test262-ses/test/${t.path}`, 'correct the esid']),
    ...mentions.map((mention) => [mention.clause, at(mention), 'correct the id in the doc comment']),
    ...bench.map((row) => [row.clause, `bench ${row.subject} on ${row.engine}`, 'correct the clause in bench/']),
    ...Array.from(transcription ?? [], ([id, place]) => [id, at(place), 'correct the id in the doc comment']),
    ...Array.from(steps?.keys() ?? [], (id) => [id, 'out/results/steps.json', 'run `npm run matrix` again']),
  ];
  return uses
    .filter(([id]) => !ids.has(id))
    .map(([id, where, todo]) => `${where}: the law has no clause ${id}; ${todo}`);
}

function danglingDecisions({ law, tests }: Inputs): string[] {
  const paths = tests.map(({ path }) => path);
  return decisionGlobs(law ?? '')
    .filter((glob) => namedBy([glob], paths).length === 0)
    .map((glob) => `spec/annexes.html: the table of decisions names ${glob}, which no test matches; correct it`);
}

function stalePlaces({ transcription, sources }: Inputs): string[] {
  return Array.from(transcription ?? [])
    .filter(([, { file, line }]) => line < 1 || line > (sources.get(file)?.split('\n').length ?? 0))
    .map(([id, place]) => `${id}: its transcription is not at ${at(place)}; run \`npm run steps\` again`);
}

function staleResults({ columns, results, tests }: Inputs): string[] {
  const paths = new Set(tests.map((test) => test.path));
  return columns.flatMap(({ key }) => {
    const outcome = results.get(key);
    const stale = outcome?.kind === 'ran' ? [...outcome.tests.keys()].filter((path) => !paths.has(path)) : [];
    if (stale.length === 0) return [];
    return `column ${key}: it has a result for a test that is not there, ${some(stale)}; ${runColumn(key)} again`;
  });
}

const runColumn = (key: string) => `run \`npm run matrix -- --columns ${key}\``;

function untranscribed({ id, chapter, steps, place }: JoinedClause): string[] {
  if (!steps || place) return [];
  return [
    `${id}: the algorithm has no transcription; write it in impl/engine262/${chapter}.ts and run \`npm run steps\``,
  ];
}

function untested({ id, chapter, steps, tests }: JoinedClause): string[] {
  if (!steps || tests.length > 0 || steps.some((step) => step.reachedBy.length > 0)) return [];
  return [
    `${id}: the algorithm has no test; write one in test262-ses/test/${chapter}/ that has this id as its esid or runs it`,
  ];
}

/** Steps that are not transcribed cannot be reached, which is another fault; so are the edges of an unreached step. */
function unreached({ id, steps, place }: JoinedClause): string[] {
  if (!steps || !place) return [];
  const todo = 'write a test that does, or list it with its reason in test262-ses/unreached.txt';
  const ofStep = ({ label, text, reachedBy, listed, edges }: JoinedStep): string[] => {
    if (reachedBy.length === 0) return listed ? [] : [`${id}: no test reaches step ${label}, “${text}”; ${todo}`];
    return edges
      .filter((edge) => edge.takenBy.length === 0 && !edge.listed)
      .map((edge) => `${id}: no test takes the abrupt edge ${edge.point} of “${text}”; ${todo}`);
  };
  return steps.flatMap(ofStep);
}

function columnsWithoutResults({ columns }: Joined): string[] {
  return columns.flatMap(({ key, outcome }) => {
    if (outcome === null) return `column ${key}: it has no results and is not named as missing; ${runColumn(key)}`;
    if (outcome.kind === 'missing' || outcome.tests.size > 0) return [];
    return `column ${key}: it ran no test; let its \`only\` in engines.json name some, and ${runColumn(key)}`;
  });
}

function unansweredTests({ columns, tests }: Joined): string[] {
  if (!columns.some((column) => column.outcome?.kind === 'ran')) return [];
  const unanswered = tests.filter((test) => test.answers.size === 0).map((test) => test.path);
  if (unanswered.length === 0) return [];
  return [`no column has run ${some(unanswered)}; run \`npm run matrix\` again`];
}

/** The first of a list, and how many there are besides. */
const some = ([first, ...rest]: string[]) => (rest.length === 0 ? first : `${first} and ${rest.length} more`);

/** "1 test", "2 tests". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
