// Loaded before test262-harness (`node --import`), which leaves its shells running when it is stopped: eshost starts each
// in a session of its own.
import childProcess from 'node:child_process';

const { spawn } = childProcess;
const running = new Set();

childProcess.spawn = (...args) => {
  const child = spawn(...args);
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
};

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const [signal, status] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => process.exit(status));
}
