import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a made message says, so that a page which does not escape it would show: markup, a bidi override, a NUL. */
export const hostile = `<script>alert(1)</script> "\u202e&\u0000`;

const step = (label: string, text: string, question = 0) => ({
  label,
  text,
  question,
  depth: label.split('.').length - 1,
});

const clauses = [
  { id: 'sec-hardening', number: '1', title: 'Hardening', chapter: 'harden', type: null, algorithm: null },
  {
    id: 'sec-harden',
    number: '1.1',
    title: 'harden ( value )',
    chapter: 'harden',
    type: null,
    algorithm: [
      step('1', 'If the agent is not locked, then'),
      step('1.a', 'Throw a TypeError exception.'),
      step('2', 'Return ? HardenValue(value).', 1),
    ],
  },
  {
    id: 'sec-lockdown',
    number: '2',
    title: 'lockdown ( [ options ] )',
    chapter: 'lockdown',
    type: null,
    algorithm: [step('1', 'Assert: there is an agent.'), step('2', 'Return undefined.')],
  },
];

/** The law as ecmarkup renders it: attributes without quotes, and in the head a script in which tags may stand. */
const rendering = `<!doctype html>
<head><meta charset=utf-8><title>Law</title><script>const decoy = '<emu-clause id=decoy><h1></h1><emu-alg><ol><li>';</script></head>
<body><ul><li>A menu</li></ul><div id=spec-container><h1 class=title>Law</h1>
<emu-clause id=sec-hardening><h1><span class=secnum>1</span> Hardening</h1>
<emu-clause id=sec-harden><h1><span class=secnum>1.1</span> harden ( <var>value</var> )</h1><ol><li>No step</li></ol>
<emu-alg><ol><li>If the agent is not locked, then<ol><li class=exit>Throw a TypeError exception.</li></ol></li><li>Return ? HardenValue(value).</li></ol></emu-alg>
<emu-alg example><ol><li>Not an algorithm of the law.</li></ol></emu-alg></emu-clause></emu-clause>
<emu-clause id=sec-lockdown><h1><span class=secnum>2</span> lockdown ( [ <var>options</var> ] )</h1>
<emu-alg><ol><li>Assert: there is an agent.</li><li>Return undefined.</li></ol></emu-alg></emu-clause>
<emu-table id=table-decisions><table><thead><tr><th>Question</th><th>Tests</th></tr></thead><tr><td>Why?</td><td><code>harden/harden/*.js</code></td></tr></table></emu-table>
</div></body>`;

const engine = (name: string) => ({ name, command: ['node', `${name}.js`], install: `install ${name}`, without: [] });
const implementation = { prelude: [], without: [] };
const engines = {
  engines: { reference: engine('Reference'), v8: engine('V8'), rare: engine('Rare') },
  implementations: { native: implementation, shim: implementation, control: implementation },
  profiles: { full: implementation },
  columns: {
    reference: { title: 'reference', engine: 'reference', implementation: 'native', profile: 'full' },
    'shim-v8': { title: 'shim on V8', engine: 'v8', implementation: 'shim', profile: 'full' },
    'shim-rare': { title: 'shim on Rare', engine: 'rare', implementation: 'shim', profile: 'full' },
    'control-v8': { title: 'control', engine: 'v8', implementation: 'control', profile: 'full' },
  },
};

const test = (esid: string, description: string, flags = '') =>
  `/*---\nesid: ${esid}\ndescription: ${description}\n${flags}---*/\n\nassert.sameValue(harden('</pre><b>'), '</pre><b>');\n`;

const primitive = 'harden/harden/primitive.js';
const early = 'harden/harden/before-lockdown.js';
const returns = 'lockdown/lockdown/returns-undefined.js';

type Answer = [status: string, message?: string];
const results = (version: string, answers: Record<string, Answer>) => ({
  version,
  driver: 'batch',
  seconds: 1.25,
  tests: Object.fromEntries(
    Object.entries(answers).map(([path, [status, message = null]]) => [path, { status, message, ms: 3 }]),
  ),
});

/** What a column made of test262's own tests. */
const test262 = (version: string, answers: Record<string, [...Answer, reason?: string]>) => {
  const { tests, ...head } = results(version, {});
  const entries = Object.entries(answers).map(([path, [status, message = null, reason = null]]) => [
    path,
    { status, message, ms: 3, reason },
  ]);
  return {
    ...head,
    mode: 'lockdown',
    folder: '../test262',
    revision: null,
    filter: null,
    tests: Object.fromEntries(entries),
  };
};

const figure = (variant: string, p50: number, ratio: number | null) => ({
  clause: 'sec-harden',
  subject: 'harden a small object',
  variant,
  samples: 20,
  min: p50 * 0.9,
  p50,
  p90: p50 * 1.2,
  ratio,
});

const attempt = (expected: string, outcome: string) => ({ name: 'reads a file', expected, outcome });

/**
 * A small project without a fault, as the report reads it: paths to texts, or to values that stand as JSON. Native and
 * shim differ on sec-lockdown, which is the last clause; one engine is missing; steps are reached but one, which is listed.
 */
export function madeProject(): Record<string, unknown> {
  return {
    'engines.json': engines,
    'out/clauses.json': clauses,
    'out/spec/index.html': rendering,
    'out/transcription.json': {
      'sec-harden': { file: 'impl/engine262/harden.ts', line: 2 },
      'sec-lockdown': { file: 'impl/engine262/lockdown.ts', line: 1 },
    },
    'impl/engine262/harden.ts': `// <first>\n/** #sec-harden */\nexport function* harden() {}\n`,
    'impl/engine262/lockdown.ts': `/** #sec-lockdown */\nexport function* lockdown() {}\n`,
    'impl/shim/harden.ts': `\n/** Freezes (#sec-harden), as https://tc39.es/ecma262/#sec-object.freeze does. */\n`,
    [`test262-ses/test/${primitive}`]: test('sec-harden', 'A primitive is returned'),
    [`test262-ses/test/${early}`]: test('sec-harden', 'Before lockdown it throws', 'flags: [generated]\n'),
    [`test262-ses/test/${returns}`]: test('sec-lockdown', 'It returns undefined'),
    'test262-ses/unreached.txt': '# why\nsec-lockdown 1 assertion: it only asserts\n',
    'test262-ses/expected-failures.txt': '# column test reason\nshim-v8 lockdown/** it cannot\n',
    'out/results/reference.json': results('1.0', { [primitive]: ['pass'], [early]: ['pass'], [returns]: ['pass'] }),
    'out/results/shim-v8.json': results('14.6', {
      [primitive]: ['pass'],
      [early]: ['skip', 'lacks the feature early'],
      [returns]: ['expected-fail', `it cannot (${hostile})`],
    }),
    'out/results/shim-rare.json': { missing: 'rare is not on this machine', install: 'install rare' },
    'out/results/control-v8.json': results('14.6', {
      [primitive]: ['fail', 'no harden'],
      [early]: ['fail', 'no harden'],
      [returns]: ['crash', 'exit status 139'],
    }),
    'out/results/test262-lockdown-shim-v8.json': test262('14.6', {
      'built-ins/Array/pass.js': ['pass'],
      'built-ins/Array/prototype/map/frozen.js': ['fail', `it ${hostile}`, 'frozen-intrinsic'],
      'built-ins/Array/prototype/map/odd.js': ['timeout', 'no answer'],
      'built-ins/Date/now.js': ['expected-fail', 'no time', 'tamed'],
      'built-ins/Date/wrong.js': ['unexpected-pass', 'passes, but'],
      'language/engine.js': ['skip', 'the plain engine: fail', 'engine'],
      'language/blocks.js': ['skip', 'needs an agent that cannot block', 'host'],
    }),
    'out/results/test262-lockdown-shim-rare.json': { missing: 'rare is not on this machine', install: 'install rare' },
    'out/results/steps.json': {
      'sec-harden': { steps: { 1: [primitive, early], '1.a': [early], 2: [primitive] }, edges: { '2#1': [primitive] } },
      'sec-lockdown': { steps: { 2: [returns] }, edges: {} },
    },
    'out/results/mutation.json': {
      mutants: 8,
      killed: 7,
      clauses: {
        'sec-harden': {
          1: { mutants: 3, killed: 3, survivors: [] },
          2: {
            mutants: 2,
            killed: 1,
            survivors: [
              {
                operator: 'ignore#1',
                was: hostile,
                is: 'ignored',
                reason: 'equivalent',
                explanation: 'it cannot throw',
              },
            ],
          },
        },
        'sec-lockdown': { 2: { mutants: 3, killed: 3, survivors: [] } },
      },
    },
    'out/budget.json': [
      {
        engine: 'v8',
        subject: 'harden a small object',
        measured: '41.0 ns',
        allowed: '30.0 ns',
        verdict: 'over',
        reason: 'the engine takes <longer>',
      },
    ],
    'out/packages.json': {
      tallies: [
        {
          outcome: 'as it stands',
          parsed: false,
          packages: 54,
          mains: 127,
          mainBytes: 3.5e5,
          modules: 5221,
          bytes: 8.7e6,
        },
        {
          outcome: 'text like an import()',
          parsed: true,
          packages: 9,
          mains: 6,
          mainBytes: 2.8e6,
          modules: 57,
          bytes: 8.6e6,
        },
      ],
    },
    'out/consumers.json': {
      consumers: [
        {
          ...{ name: 'made', title: 'A program that asks', bounded: false, seconds: 3.2 },
          rows: [
            { subject: 'plain', checks: [attempt('allowed', 'allowed')], figures: [] },
            {
              subject: 'shim',
              checks: [attempt('denied', hostile)],
              figures: [{ name: 'boot', value: 12.34, unit: 'ms' }],
            },
          ],
        },
      ],
    },
    'out/bench/v8.json': {
      engine: 'v8',
      version: '14.6',
      rows: [figure('plain', 100, 1), figure('shim', 250, 2.5), figure('peer', 42_000, 420), figure('native', 80, 0.8)],
    },
  };
}

/** Writes a project's files under `root`. */
export function writeProject(root: string, project: Record<string, unknown>): void {
  for (const [path, content] of Object.entries(project)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
}
