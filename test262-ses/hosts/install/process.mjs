// Child processes of the set-up, and what it says while they run.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const children = new Set();
let isEnding = false;
const millisecondsBetweenSigns = 10_000;
const millisecondsToEnd = 5_000;

/** Writes a line for a person to standard error: standard output belongs to the command that the set-up precedes. */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** The path of a command on PATH, or null. */
export function findCommand(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * Runs a command to its end; while it takes long, a line now and then says so.
 * options: { title: what such a line calls it, cwd, env: variables on top of ours }. Resolves to its standard output.
 * Throws an Error with the command, how it ended, and the end of what it wrote.
 */
export function run([program, ...args], { title = program, cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    // Whoever waits for this waits for the end of the process.
    if (isEnding) return;
    // A group of its own, so that what the command itself starts can be ended too.
    const options = { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] };
    const child = spawn(program, args, options);
    children.add(child);
    const started = Date.now();
    const sign = () => say(`  ${title}: ${Math.round((Date.now() - started) / 1000)} s`);
    const signs = setInterval(sign, millisecondsBetweenSigns);
    let stdout = '';
    let tail = '';
    const keep = (text) => {
      tail = (tail + text).slice(-2000);
    };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      keep(text);
    });
    child.stderr.setEncoding('utf8').on('data', keep);
    const finish = (failure) => {
      clearInterval(signs);
      children.delete(child);
      if (failure === null) resolve(stdout);
      else reject(new Error(`${[program, ...args].join(' ')}: ${failure}\n${tail}`.trimEnd()));
    };
    child.on('error', (error) => finish(error.message));
    child.on('close', (status, signal) => {
      if (status === 0) finish(null);
      else finish(signal ? `ended by ${signal}` : `exit status ${status}`);
    });
  });
}

function signalChildren(signal) {
  for (const child of children) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      child.kill(signal);
    }
  }
}

/** Makes Ctrl-C and its kin end the running commands, with all that they started, and then this process. */
export function endChildrenOnSignals() {
  const statuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, status] of Object.entries(statuses)) {
    process.once(signal, () => {
      // First politely: apt-get and the compiler then leave things in order.
      isEnding = true;
      signalChildren('SIGTERM');
      const started = Date.now();
      setInterval(() => {
        if (children.size === 0) process.exit(status);
        if (Date.now() - started > millisecondsToEnd) signalChildren('SIGKILL');
      }, 50);
    });
  }
}
