// For the tests: realms of their own with the peer, or with ours, and what is the same in both.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

const peerFile = createRequire(import.meta.url).resolve('ses');
const texts = {
  peer: readFileSync(peerFile, 'utf8'),
  ours: readFileSync(new URL('../../../out/ses262-compat.js', import.meta.url), 'utf8'),
};
export type Subject = keyof typeof texts;
export const subjects = Object.keys(texts) as Subject[];
const scripts = { peer: new vm.Script(texts.peer), ours: new vm.Script(texts.ours) };

/** The options that leave the process of the tests alone. */
export const quiet = `{ domainTaming: 'unsafe', reporting: 'none', consoleTaming: 'unsafe' }`;

/** A new realm after `preparation`, with the script of a subject. */
export function newRealm(subject: Subject, preparation = ''): vm.Context {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(preparation, realm);
  scripts[subject].runInContext(realm);
  return realm;
}

/** A new realm that is locked with options. */
export function lockedRealm(subject: Subject, options = quiet, preparation = ''): vm.Context {
  const realm = newRealm(subject, preparation);
  vm.runInContext(`lockdown(${options})`, realm);
  return realm;
}

/** The value of a source as JSON, or the name of what it throws. */
export function outcome(realm: vm.Context, source: string): string {
  const wrapped = `(() => { try { return JSON.stringify((0, eval)(${JSON.stringify(source)})) ?? 'undefined'; }
    catch (error) { return 'throws ' + (error && error.name); } })()`;
  return vm.runInContext(wrapped, realm);
}
