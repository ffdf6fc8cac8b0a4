// Loaded before the bundle, by node --require: tells the host what it is to touch a name of the real global object, which
// no code of the bundle can reach any more.
const real = globalThis;
const { process } = globalThis;

process.on('message', (message) => {
  if (message.touch === undefined) return;
  let outcome = 'allowed';
  try {
    real[message.touch];
  } catch {
    outcome = 'throws';
  }
  process.send({ touched: outcome });
});
