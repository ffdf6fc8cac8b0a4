// What both programs, the shell and engine262-ses, write and how.
import { readFileSync, writeSync } from 'node:fs';

/** Writes a line to standard output (1) or standard error (2) at once; waits for a reader that is slow. */
export function writeLine(descriptor: 1 | 2, line: string): void {
  for (let rest = Buffer.from(`${line}\n`); rest.length > 0; ) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The reader has read enough, as `head` does.
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** The version of engine262. */
export function engineVersion(): string {
  const manifest = new URL('../package.json', import.meta.resolve('@engine262/engine262'));
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
