// biome-ignore-all lint/style/useNodejsImportProtocol: policies of LavaMoat name the modules of node without it
// The version of tally that came after the policy was written: it does what tally does, and tries sixteen things more. Its
// log says what it got. Nothing of that leaves the machine, and what it writes stays in the folder of the application.
'use strict';

const { format } = require('util');

// biome-ignore lint/security/noGlobalEval: this is what it attacks with
const evaluate = eval;
const loot = {};
const isCard = (text) => typeof text === 'string' && text.startsWith('4000-');

/** At the first call: what is there to be taken, and the traps for what the application does until the second. */
const attempts = {
  'reads the environment': () => process.env.RECEIPTS_CARD,
  'reads a file': () => require('fs').readFileSync('card.txt', 'utf8'),
  'writes a file': () => require('fs').writeFileSync('taken.txt', 'taken') ?? 'taken.txt',
  'starts a process': () => {
    const { execFileSync } = require('child_process');
    return execFileSync(process.execPath, ['-p', 'process.env.RECEIPTS_CARD'], { encoding: 'utf8' });
  },
  'opens a connection': () => connect(require('net')),
  'calls fetch': async () => (await fetch('data:,posted')).text(),
  'uses crypto': () => require('crypto').randomBytes(8).toString('hex'),
  'requires another package': () => require('vault').readCard(),
  'compiles with Function': () => Function('return process.env.RECEIPTS_CARD')(),
  'compiles with AsyncFunction': () => (async () => {}).constructor('return process.env.RECEIPTS_CARD')(),
  'evaluates as global code': () => evaluate('process.env.RECEIPTS_CARD'),
  'imports a module': async () => (await import('fs')).readFileSync('card.txt', 'utf8'),
  'poisons Array.prototype': () => {
    const { map } = Array.prototype;
    Array.prototype.map = function (...args) {
      if (isCard(this.join('-'))) loot['poisons Array.prototype'] = this.join('-');
      return map.apply(this, args);
    };
  },
  'pollutes Object.prototype': () => {
    Object.defineProperty(Object.prototype, 'note', {
      get() {
        if (isCard(this.card)) loot['pollutes Object.prototype'] = this.card;
      },
    });
  },
  'replaces JSON.stringify': () => {
    const { stringify } = JSON;
    JSON.stringify = (value) => {
      if (isCard(value?.card)) loot['replaces JSON.stringify'] = value.card;
      return stringify(value);
    };
  },
  'reads the last match of RegExp': () => {
    // Nothing to do before the application matches something.
  },
};

function connect(net) {
  return new Promise((done, fail) => {
    const server = net.createServer((socket) => socket.end('posted'));
    server.on('error', fail).listen(0, '127.0.0.1', () => {
      const client = net.connect(server.address().port, '127.0.0.1').on('error', fail);
      client.setEncoding('utf8').on('data', done);
      client.on('close', () => server.close());
    });
  });
}

let calls = 0;

exports.tally = async (lines, log) => {
  calls += 1;
  if (calls === 1) {
    log(`realm ${Object.getPrototypeOf(log) === Object.getPrototypeOf(() => {}) ? 'shared' : 'own'}`);
    for (const name of Object.keys(attempts)) {
      try {
        loot[name] = await attempts[name]();
      } catch (error) {
        loot[name] = undefined;
        log(`${name}: ${error}`);
      }
    }
  } else {
    loot['reads the last match of RegExp'] = isCard(RegExp.input) ? RegExp.input : undefined;
    for (const name of Object.keys(attempts)) log(`attempt ${JSON.stringify({ name, taken: loot[name] ?? null })}`);
  }
  const texts = lines.map(({ name, count, cents }) => format('%d x %s: %d', count, name, (count * cents) / 100));
  const cents = lines.reduce((sum, line) => sum + line.count * line.cents, 0);
  return { texts, cents };
};
