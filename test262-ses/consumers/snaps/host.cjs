// What MetaMask is to the bundle: node host.cjs BUNDLE starts it as a process, reads the commands that it is to be sent from
// standard input, as JSON, and writes what it answered.
const { fork } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { commands, touch } = JSON.parse(readFileSync(0, 'utf8'));
const started = performance.now();
const child = fork(process.argv[2], { execArgv: ['--require', join(__dirname, 'probe.cjs')], silent: true });
const answers = [];
const asked = [];
let boot;
let stderr = '';

const send = (name, data) => child.send({ data: { name, data } });
const next = () => {
  const command = commands[answers.length];
  if (command) send('command', { jsonrpc: '2.0', id: answers.length, ...command });
  else child.send({ touch });
};

function onData(data) {
  // The other end says that it is there until it knows that this one is.
  if (data === 'SYN') return child.send({ data: 'ACK' });
  if (data === 'ACK') return next();
  if (data.name === 'command' && data.data.id !== undefined) {
    boot ??= performance.now() - started;
    const { result, error } = data.data;
    answers.push(error ? { error: error.data?.cause?.message ?? error.message } : { result });
    return next();
  }
  // A request of the snap, in the stream of its provider.
  const { name, data: request } = Object(data.data);
  if (data.name !== 'jsonRpc' || request?.id === undefined) return;
  asked.push(request.method);
  const result = request.method === 'wallet_getSnaps' ? { 'local:tea': { version: '1.0.0' } } : null;
  send('jsonRpc', { name, data: { jsonrpc: '2.0', id: request.id, result } });
}

child.on('message', ({ data, touched }) => {
  if (touched === undefined) return onData(data);
  console.log(JSON.stringify({ boot, answers, asked, touched }));
  child.kill();
});
child.stderr.setEncoding('utf8').on('data', (text) => {
  stderr += text;
});
child.on('exit', (status, signal) => {
  if (signal === 'SIGTERM') return;
  console.error(`the bundle ended with ${status ?? signal}: ${stderr}`);
  process.exitCode = 1;
});
