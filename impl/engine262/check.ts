import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LawClause, readLaw } from '../../spec/law.ts';
import { type LawTable, readTables } from '../../spec/law-tables.ts';
import { compareSteps } from './check/compare.ts';
import { compareTables, type TranscribedTable } from './check/tables.ts';
import { readTranscriptions, type Transcription } from './check/transcription.ts';

/** A file of the transcription; `file` is relative to the root. */
export interface Source {
  file: string;
  text: string;
}

/** One difference between the law and its transcription; `clause` and `step` are null where it concerns none. */
export interface Fault {
  file: string;
  line: number;
  clause: string | null;
  step: string | null;
  message: string;
}

/** `transcription` is the contents of out/transcription.json: where each clause with an algorithm is transcribed. */
export interface Checked {
  faults: Fault[];
  transcription: Record<string, { file: string; line: number }>;
  summary: { clauses: number; algorithms: number; transcribed: number; steps: number };
}

/** The law as the checker takes it: its clauses, and the tables that its chapters write out. */
export interface Law {
  clauses: LawClause[];
  tables: LawTable[];
}

type InFile<T> = T & { file: string };

/** Checks that the transcription says what the law says, step by step. It reads texts and runs nothing. */
export function checkTranscription(law: Law, sources: readonly Source[]): Checked {
  const clauses = new Map(law.clauses.map((clause) => [clause.id, clause]));
  const chapters = new Set(law.clauses.map(({ chapter }) => chapter));
  const faults: Fault[] = [];
  const found: InFile<Transcription>[] = [];
  const tables: InFile<TranscribedTable>[] = [];
  for (const { file, text } of sources) {
    const reading = readTranscriptions(file, text, chapters.has(stem(file)));
    found.push(...reading.transcriptions.map((transcription) => ({ ...transcription, file })));
    tables.push(...reading.tables.map((table) => ({ ...table, file })));
    faults.push(...reading.faults.map((fault) => ({ ...fault, file, clause: null, step: null })));
    for (const { clause, line } of reading.mentions) {
      if (clauses.has(clause)) continue;
      faults.push({ file, line, clause, step: null, message: 'the law has no such clause' });
    }
  }
  const known = found.filter(({ clause }) => clauses.has(clause));
  for (const transcription of known) {
    faults.push(...transcriptionFaults(clauses.get(transcription.clause) as LawClause, transcription, known));
  }
  const algorithms = law.clauses.filter(({ steps }) => steps);
  const transcribed = algorithms.flatMap((clause) => {
    const one = known.find(({ clause: id }) => id === clause.id);
    if (one) return [[clause.id, { file: one.file, line: one.line }] as const];
    faults.push({ ...placeInLaw(clause), message: 'has no transcription' });
    return [];
  });
  return {
    faults: [...faults, ...tableFaults(law, tables)],
    transcription: Object.fromEntries(transcribed),
    summary: {
      clauses: clauses.size,
      algorithms: algorithms.length,
      transcribed: transcribed.length,
      steps: algorithms.flatMap(({ steps }) => steps ?? []).length,
    },
  };
}

function transcriptionFaults(
  clause: LawClause,
  transcription: InFile<Transcription>,
  all: readonly InFile<Transcription>[],
): Fault[] {
  const { file, line } = transcription;
  const faults: Omit<Fault, 'file' | 'clause'>[] = [];
  const first = all.find(({ clause: id }) => id === clause.id);
  if (first && first !== transcription) {
    faults.push({ line, step: null, message: `is transcribed twice: also at ${first.file}:${first.line}` });
  }
  if (clause.chapter !== stem(file)) {
    faults.push({ line, step: null, message: `belongs in ${clause.chapter}.ts, as its chapter` });
  }
  const nameOf = (id: string) => all.find((other) => other.clause === id)?.name;
  faults.push(...compareSteps(clause, transcription, nameOf));
  return faults.map((fault) => ({ file, clause: clause.id, ...fault }));
}

/** A table that a step goes through is transcribed, and every transcribed table says what the law says. */
function tableFaults({ clauses, tables }: Law, found: readonly InFile<TranscribedTable>[]): Fault[] {
  const faults: Fault[] = [];
  for (const table of tables) {
    const reference = new RegExp(`#${table.id}(?![\\w-])`);
    const user = clauses.find(({ steps }) => steps?.some(({ text }) => reference.test(text)));
    const transcribed = found.filter(({ id }) => id === table.id);
    if (user && transcribed.length === 0) {
      faults.push({ ...placeInLaw(user), message: `goes through #${table.id}, which has no transcription` });
    }
    for (const { file, ...one } of transcribed) {
      for (const { line, message } of compareTables(table, one)) {
        faults.push({ file, line, clause: null, step: null, message: `#${table.id} ${message}` });
      }
    }
  }
  return faults;
}

const placeInLaw = ({ id, chapter, line }: LawClause) => ({
  file: `spec/${chapter}.html`,
  line,
  clause: id,
  step: null,
});

const stem = (file: string): string => basename(file, '.ts');

/** A fault as one line: where it is, what it concerns, what is wrong. */
export function formatFault({ file, line, clause, step, message }: Fault): string {
  const subject = [clause && `#${clause}`, step && `step ${step}`].filter(Boolean).join(' ');
  return [`${file}:${line}`, subject, message].filter(Boolean).join(': ');
}

function main(): void {
  parseArgs({ options: {} });
  const root = join(import.meta.dirname, '..', '..');
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const files = globSync('impl/engine262/*.ts', { cwd: root, exclude: ['**/*.test.ts', '**/check.ts'] }).sort();
  const clauses = readLaw((file) => read(`spec/${file}`));
  const chapters = [...new Set(clauses.map(({ chapter }) => chapter))];
  const tables = chapters.flatMap((chapter) => readTables(read(`spec/${chapter}.html`)));
  const { faults, transcription, summary } = checkTranscription(
    { clauses, tables },
    files.map((file) => ({ file: file.replaceAll('\\', '/'), text: read(file) })),
  );
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'transcription.json'), `${JSON.stringify(transcription, null, 1)}\n`);
  for (const fault of faults) console.error(formatFault(fault));
  const result = faults.length === 0 ? 'the transcription is literal' : `${faults.length} faults`;
  console.log(
    `${summary.clauses} clauses, ${summary.algorithms} algorithms, ${summary.transcribed} transcribed, ` +
      `${summary.steps} steps: ${result}`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const wrongUse = code?.startsWith('ERR_PARSE_ARGS');
    console.error(wrongUse ? `${message}\nusage: npm run steps` : message);
    process.exitCode = wrongUse ? 2 : 1;
  }
}
