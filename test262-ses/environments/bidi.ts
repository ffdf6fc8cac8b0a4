import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A browser with one tab. */
export interface Browser {
  version: string;
  /** Opens an address in the tab; resolves once the page is loaded. */
  open(address: string): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  id?: number;
  type: string;
  result?: Record<string, unknown>;
  message?: string;
}

const startSeconds = 30;

/** The commands of WebDriver BiDi over one connection: https://www.w3.org/TR/webdriver-bidi/. */
class Connection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  #count = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const { id, type, result, message }: Answer = JSON.parse(String(data));
      const waiting = this.#waiting.get(id ?? -1);
      if (type === 'success') waiting?.resolve(result ?? {});
      else if (type === 'error') waiting?.reject(new Error(message));
    });
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the browser ended the connection'));
    });
  }

  static open(address: string): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address);
      socket.addEventListener('open', () => resolve(new Connection(socket)));
      socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
    });
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this.#count++;
    const waiting = Promise.withResolvers<Record<string, unknown>>();
    this.#waiting.set(id, waiting);
    this.#socket.send(JSON.stringify({ id, method, params }));
    return waiting.promise.finally(() => this.#waiting.delete(id));
  }

  close(): void {
    this.#socket.close();
  }
}

/** The address at which a browser that was just started listens. */
function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it did not start in ${startSeconds} s`)), startSeconds * 1000);
    const fail = (reason: string): void => {
      clearTimeout(timer);
      reject(new Error(reason));
    };
    child.on('error', ({ message }) => fail(message));
    child.on('close', (status) => fail(`it ended with status ${status}`));
    createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (line) => {
      const [, address] = /^WebDriver BiDi listening on (ws:\/\/\S+)$/.exec(line) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/**
 * Starts Firefox, without a window and with a profile of its own; it ends with this process at the latest.
 * @throws Error when it does not start
 */
export async function startFirefox(command: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'ses262-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  // A group of its own, so that its content processes end with it.
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const closed = new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  const end = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', end);
  const close = async (): Promise<void> => {
    process.off('exit', end);
    end();
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const connection = await Connection.open(`${await listeningAddress(child)}/session`);
    const { capabilities } = (await connection.send('session.new', { capabilities: {} })) as {
      capabilities: { browserVersion: string };
    };
    const { contexts } = (await connection.send('browsingContext.getTree')) as { contexts: { context: string }[] };
    const [{ context }] = contexts;
    return {
      version: capabilities.browserVersion,
      open: async (url) => {
        await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      close: async () => {
        connection.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
