// A snap: what MetaMask has its execution environment evaluate. It answers requests, and tries what it may not do.
const attempts = {
  'reaches the process': () => process.pid,
  'requires a module': () => require('node:fs'),
  'calls fetch': () => fetch('data:,posted'),
  'compiles with Function': () => Function('return process.pid')(),
  'compiles with AsyncFunction': () => (async () => {}).constructor('return process.pid')(),
  // In one word it would be refused by ses, as a possible import expression.
  'imports a module': () => Function(`return ${'imp'}${'ort'}("node:fs")`)(),
  'poisons Array.prototype': () => {
    Array.prototype.map = () => [];
    return Array.prototype.map;
  },
  'pollutes Object.prototype': () => {
    Object.prototype.note = 'polluted';
    return {}.note;
  },
  'replaces JSON.stringify': () => {
    JSON.stringify = () => '{}';
    return JSON.stringify;
  },
  'changes its endowment': () => {
    snap.request = () => 'another';
    return snap.request;
  },
};

async function tryAll() {
  const outcomes = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      outcomes[name] = (await attempt()) === undefined ? 'denied' : 'succeeds';
    } catch {
      outcomes[name] = 'denied';
    }
  }
  return outcomes;
}

let count = 0;

module.exports.onRpcRequest = async ({ origin, request }) => {
  switch (request.method) {
    case 'count':
      count += request.params.by;
      return `${origin} counts ${count}`;
    case 'ask':
      return snap.request({ method: 'wallet_getSnaps' });
    case 'attempts':
      return tryAll();
    default:
      throw new Error(`there is no ${request.method}`);
  }
};
