// Debian's packages: what apt-get can install when this is root.
import { findCommand, run, say } from './process.mjs';

let isUpdated = false;

/** Whether Debian's packages can be installed at all. */
export const canInstall = () => process.getuid?.() === 0 && findCommand('apt-get') !== null;

/** Installs packages. Throws an Error with what apt-get says. */
export async function installDebianPackages(...names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!isUpdated) {
    say("Updating the list of Debian's packages (apt-get update)");
    await run(['apt-get', 'update'], { title: 'apt-get update', env }).catch(({ message }) => say(message));
    isUpdated = true;
  }
  say(`Installing ${names.join(' ')} (apt-get): up to a minute`);
  const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=60', 'install', '-y', '--no-install-recommends', ...names];
  await run(command, { title: `apt-get install ${names.join(' ')}`, env });
}
