import { spawn } from 'node:child_process';

export interface RunOptions {
  /** Environment variables that it gets beside those of this process. */
  variables?: Record<string, string>;
  /** Where its standard output goes: this process's standard output (1) or standard error (2, the default). */
  output?: 1 | 2;
}

/**
 * Runs a program of the project with Node.js to its end. A signal that comes meanwhile ends that program first.
 * @returns its exit status; above 128 where a signal came
 */
export function run(root: string, args: string[], { variables, output = 2 }: RunOptions = {}): Promise<number> {
  const env = { ...process.env, ...variables };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', output, 2] });
  let stopped = 0;
  const pass = (signal: NodeJS.Signals, number: number) => {
    stopped = 128 + number;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, pass);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => {
      for (const signal of signals) process.off(signal, pass);
      done(stopped || (status ?? 1));
    });
  });
}
