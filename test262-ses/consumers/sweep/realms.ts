import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A kind of realm that packages are loaded in. probe.cjs makes it. */
export interface Realm {
  /** What it is called in lists, such as `ses-best`. */
  key: string;
  /** What it is, for tables, such as `ses 2.3.0, at its best`. */
  title: string;
  /** Who makes it safe: nobody, the peer or this project. */
  by: 'nobody' | 'peer' | 'shim';
  /** The paths of the scripts that are run first. */
  scripts: string[];
  /** Lockdown is called with these. */
  lockdownOptions: object | null;
  /** Whether the intrinsic objects are frozen one by one. */
  freezes: boolean;
}

/** Where one gives up safety so that more packages load, it may: that is its best. */
const shimAtBest = { overrideTaming: 'all', errorTaming: 'unsafe', stackFiltering: 'verbose' };
const peerAtBest = {
  overrideTaming: 'severe',
  errorTaming: 'unsafe',
  evalTaming: 'unsafe-eval',
  localeTaming: 'unsafe',
  regExpTaming: 'unsafe',
  consoleTaming: 'unsafe',
  domainTaming: 'unsafe',
  legacyRegeneratorRuntimeTaming: 'unsafe-ignore',
};

/**
 * The realms, with the scripts of the project in a folder.
 * @throws Error when a script is not there, saying what makes it
 */
export function listRealms(root: string): Realm[] {
  const script = (path: string, make: string): string => {
    const file = join(root, path);
    if (!existsSync(file)) throw new Error(`there is no ${file}: run \`${make}\``);
    return file;
  };
  const shim = script('out/ses262.js', 'npm run build');
  const peer = script('node_modules/ses/dist/ses.cjs', 'npm ci --ignore-scripts');
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/ses/package.json'), 'utf8'));
  const nothing = { by: 'nobody' as const, scripts: [], lockdownOptions: null, freezes: false };
  const ofPeer = { ...nothing, by: 'peer' as const, scripts: [peer] };
  const ofShim = { ...nothing, by: 'shim' as const, scripts: [shim] };
  return [
    { ...nothing, key: 'plain', title: 'plain' },
    { ...nothing, key: 'frozen', title: 'frozen by hand', freezes: true },
    {
      ...ofPeer,
      key: 'ses-min',
      title: `ses ${version}, override taming min`,
      lockdownOptions: { overrideTaming: 'min' },
    },
    {
      ...ofPeer,
      key: 'ses-best',
      title: `ses ${version}, at its best`,
      lockdownOptions: peerAtBest,
    },
    { ...ofShim, key: 'shim', title: 'shim', lockdownOptions: {} },
    { ...ofShim, key: 'shim-best', title: 'shim, at its best', lockdownOptions: shimAtBest },
  ];
}

/** A digest of all that makes a realm, in hexadecimal: while it is the same, so is what becomes of a package there. */
export function digestOf(realm: Realm): string {
  const { scripts, lockdownOptions, freezes } = realm;
  const hash = createHash('sha256').update(`${process.version} ${JSON.stringify([lockdownOptions, freezes])}`);
  for (const file of [...scripts, join(import.meta.dirname, 'probe.cjs')]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
