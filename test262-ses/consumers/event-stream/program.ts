// Runs a program of the wallet in this process, plain or with a loader, and prints what came of it as one line of JSON
// behind a mark. The network is a recorder, before anything else is loaded.
import { readFileSync, writeSync } from 'node:fs';
import http from 'node:http';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { type Door, readPolicy } from './doors.ts';
import { Loader, type Realm } from './loader.ts';

/** What to run; the argument of the process, as JSON. */
export interface Job {
  /** The copy of the wallet, with its packages in `node_modules`. */
  folder: string;
  program: 'build' | 'main';
  /** The package whose attempts are told. */
  attacker: string;
  /** The script that brings lockdown; null runs it in node as it is. */
  script: string | null;
  policy: string;
  open: Door | null;
}

/** What came of it. */
export interface Report {
  output: string[];
  /** What the attacker tried: null where it succeeded, else the error. */
  attempts: Record<string, string | null>;
  /** What was sent, by host. */
  sent: { host: string; body: string }[];
  /** The modules of the host that were asked for by name. */
  asked: string[];
}

const [mark, text] = process.argv.slice(2);
const job: Job = JSON.parse(text);
const report: Report = { output: [], attempts: {}, sent: [], asked: [] };

console.log = (line) => report.output.push(String(line));

/** A server that answers at once, with the number two. */
const answer = {
  on: (event: string, listener: (data: string) => void) => {
    if (event === 'data') listener('2');
  },
};
const request = ({ host }: { host: string }, onResponse?: (response: object) => void) => ({
  end(body = '') {
    report.sent.push({ host, body });
    onResponse?.(answer);
  },
});
Object.assign(http, { request });

const asked = new Set<string>();
const file = (name: string) => createRequire(join(job.folder, 'package.json')).resolve(name);

if (job.script === null) {
  const { _load: load } = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
  Object.assign(Module, { _load: (name: string, ...rest: unknown[]) => load(note(name), ...rest) });
  const { getBuiltinModule } = process;
  Object.assign(process, { getBuiltinModule: (name: string) => getBuiltinModule(note(name)) });
  run(createRequire(join(job.folder, 'package.json')));
} else {
  vm.runInThisContext(readFileSync(job.script, 'utf8'), { filename: job.script });
  const realm = globalThis as unknown as Realm & { lockdown(options: object): void };
  // It is the recorder of what the wallet prints, which the peer would replace.
  realm.lockdown({ consoleTaming: 'unsafe' });
  const { Compartment, harden } = realm;
  const loader = new Loader(job.folder, readPolicy(job.policy), { Compartment, harden }, job.open);
  run((name) => loader.load(file(name)));
}

function note(name: string): string {
  if (Module.isBuiltin(name)) asked.add(name.replace(/^node:/, ''));
  return name;
}

function run(load: (name: string) => unknown): void {
  load(`./${job.program}.js`);
  const { attempts } = load(job.attacker) as Pick<Report, 'attempts'>;
  writeSync(1, `${mark}${JSON.stringify({ ...report, attempts: attempts ?? {}, asked: [...asked].sort() })}\n`);
}
