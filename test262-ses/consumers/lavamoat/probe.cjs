// Loaded before all else, by node --require: says in the end what it is to touch a name of the real global object, which no
// code of the application can reach.
const { writeSync } = require('node:fs');

const real = globalThis;

process.on('exit', () => {
  let outcome = 'allowed';
  try {
    real.fetch;
  } catch {
    outcome = 'throws';
  }
  writeSync(2, `probe: ${outcome}\n`);
});
