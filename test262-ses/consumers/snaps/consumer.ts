// MetaMask's execution environment for Node.js, as it is shipped, runs a snap. The bundle has in it what its package depends
// on, so package.json overrides the dependencies by the smallest of them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Consumer, Row, Surroundings } from '../consumer.ts';
import { runProcess } from '../process.ts';
import { bareEnvironment, findSES, findShim, nameVendored, swapSES, webpackMarks } from '../ses.ts';
import { measureRows } from '../times.ts';
import { takeScuttling } from './scuttling.ts';
import { commandsOf, judge, readSession, type Session } from './session.ts';

const limit = 60_000;
const boots = 9;

/** What runs the snap: a bundle. */
interface Subject {
  name: string;
  file: string;
  scuttled: boolean;
}

async function run(surroundings: Surroundings): Promise<Row[]> {
  const { bounded, say } = surroundings;
  const subjects = makeSubjects(surroundings);
  const rows: Row[] = [];
  for (const subject of subjects) {
    say(`a snap: ${subject.name}`);
    rows.push({ subject: subject.name, checks: await check(subject, surroundings), figures: [] });
  }
  if (bounded) return rows;
  say(`${boots} boots of each`);
  const runs = subjects.map((subject) => async () => (await hold(subject, false, surroundings)).boot);
  return measureRows('boot', boots, rows, runs);
}

/**
 * The bundle as it is shipped, and the others that are made from it.
 * @throws Error when the shim has not been built, or the bundle is not there or is not as this version has it
 */
function makeSubjects({ root, folder }: Surroundings): Subject[] {
  const script = readFileSync(findShim(root), 'utf8');
  const bundles = join(folder, 'node_modules/@metamask/snaps-execution-environments/dist/webpack');
  const read = (name: string) => {
    const file = join(bundles, name, 'bundle.js');
    if (existsSync(file)) return readFileSync(file, 'utf8');
    throw new Error(`${file} is not there: remove ${folder}/node_modules, and run \`npm run consumers\` again`);
  };
  const stock = read('node-process');
  const page = read('iframe');
  const shim = swapSES(stock, script, webpackMarks);
  const ses = nameVendored(findSES(stock, webpackMarks));
  const make = (name: string, text: string, scuttled: boolean): Subject => {
    const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.cjs`);
    writeFileSync(file, text);
    return { name, file, scuttled };
  };
  return [
    { name: ses, file: join(bundles, 'node-process/bundle.js'), scuttled: false },
    make('shim', shim, false),
    make(`${ses}, scuttled`, takeScuttling(stock, page), true),
    make('shim, scuttled', takeScuttling(shim, page), true),
  ];
}

/** A whole session; one that breaks off is a check that failed. */
async function check(subject: Subject, surroundings: Surroundings): Promise<Check[]> {
  try {
    return judge(await hold(subject, true, surroundings), subject.scuttled);
  } catch (error) {
    surroundings.signal.throwIfAborted();
    return [{ name: 'a session', expected: 'held', outcome: (error as Error).message }];
  }
}

/** A session with a process of the bundle; only a ping where it is not `whole`. */
async function hold({ name, file }: Subject, whole: boolean, { folder, signal }: Surroundings): Promise<Session> {
  const command = [process.execPath, join(import.meta.dirname, 'host.cjs'), file];
  const input = JSON.stringify({ commands: commandsOf(whole), touch: 'fetch' });
  const { status, stdout, stderr } = await runProcess(command, {
    cwd: folder,
    signal,
    limit,
    input,
    env: bareEnvironment(),
  });
  if (status !== 0) throw new Error(`${name}: ${stderr.trim().slice(-2000)}`);
  return readSession(stdout);
}

export const consumer: Consumer = {
  name: 'snaps',
  title: 'The execution environment of MetaMask Snaps runs a snap, which tries what it may not do.',
  run,
};
