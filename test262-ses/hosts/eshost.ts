/** eshost's side of the shells. All that the project knows of eshost is here and in wrappers.ts. */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeWrapper } from './wrappers.ts';

interface Library {
  createAgent(type: string, options: { hostPath: string; out: string }): Promise<LibraryAgent>;
}

interface LibraryAgent {
  evalScript(
    record: { file: string; contents: string; attrs: { flags: Record<string, boolean> } },
    options: { module: boolean },
  ): Promise<{ stdout: string; stderr: string }>;
  normalizeResult(result: unknown): unknown;
  destroy(): Promise<void>;
  cpOptions: { cwd?: string };
  [childProcess]?: ChildProcess | null;
}

/** Where eshost keeps the process of the last script. */
const childProcess = Symbol.for('cp');

/** What a shell answered to one file; as in a batch, `stdout` has no last line feed. */
export interface EshostResult {
  stdout: string;
  error: { name: string; message: string } | null;
}

/** A shell behind an agent of eshost: each file is run in a process of its own, one at a time. */
export interface EshostAgent {
  /**
   * Runs a text; `path` is the test's file, whose neighbours it may import.
   * Rejects when the shell ended in any other way than by answering.
   */
  run(source: string, options: { module: boolean; path: string }): Promise<EshostResult>;
  /** Ends the running process, if there is one, and removes the agent's files. */
  close(): Promise<void>;
}

/**
 * Opens an agent of type `engine262`, eshost's protocol for a shell with `[--module] file`, for a command of engines.json.
 * The file that is run holds the text and nothing else, so the answer is that of a batch.
 */
export async function openEshost({ command }: { command: string[] }): Promise<EshostAgent> {
  const library = createRequire(import.meta.url)('eshost') as Library;
  const root = resolve(import.meta.dirname, '../..');
  const digest = createHash('sha256').update(JSON.stringify(command)).digest('hex').slice(0, 16);
  const folder = mkdtempSync(join(tmpdir(), 'ses262-eshost-'));
  const agent = await library.createAgent('engine262', { hostPath: writeWrapper(root, digest, command), out: folder });
  agent.cpOptions = { cwd: root };
  // eshost keeps a message's first line only, and throws away what was printed before an error.
  agent.normalizeResult = (result) => result;

  return {
    async run(source, { module, path }) {
      const record = { file: path, contents: source, attrs: { flags: { raw: true, module } } };
      const { stdout, stderr } = await agent.evalScript(record, { module });
      const { exitCode, signalCode } = agent[childProcess] ?? { exitCode: null, signalCode: null };
      const error = parseError(stderr);
      const failed = exitCode !== 0;
      if (signalCode !== null || exitCode === null || failed !== (error !== null)) {
        const ending = signalCode ? `died of ${signalCode}` : `ended with status ${exitCode}`;
        throw new Error(`the shell ${ending}${stderr === '' ? ' and no error' : `; stderr: ${stderr.slice(-400)}`}`);
      }
      return { stdout: stdout.replace(/\n$/, ''), error };
    },
    async close() {
      const pid = agent[childProcess]?.pid;
      await agent.destroy();
      try {
        // Each process leads a group, and the shell may have started others.
        if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The error that a shell writes to standard error: `Name: message`. Null when there is nothing. */
function parseError(stderr: string): EshostResult['error'] {
  const found = /^(.+?): ([\s\S]*?)\n?$/.exec(stderr);
  return found && { name: found[1], message: found[2] };
}
