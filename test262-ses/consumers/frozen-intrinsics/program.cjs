// What one package of a program can do to another in the realm of this process, or in compartments of it. The process reads
// from standard input { subject, scripts, shim, names, probes } and prints what it found as JSON.
const { readFileSync } = require('node:fs');
const vm = require('node:vm');

const { subject, scripts, shim, names, probes } = JSON.parse(readFileSync(0, 'utf8'));
// Some calls of the crawler give a promise that is rejected.
process.on('unhandledRejection', () => {});
for (const script of scripts) vm.runInThisContext(script);
if (subject !== 'realm') {
  vm.runInThisContext(shim);
  lockdown();
}
const evaluate = vm.runInThisContext('(0, eval)');

/**
 * A package is what evaluates its text. The crawler gets its global object without the objects of Node.js, which are not what
 * is compared here.
 */
const makePackage = () => {
  if (subject === 'compartment') return new Compartment();
  const standard = Object.freeze(
    Object.fromEntries(names.flatMap((name) => (name in globalThis ? [[name, globalThis[name]]] : []))),
  );
  const shown = (value) => (value === globalThis ? standard : value);
  return {
    evaluate: (text) => {
      const value = evaluate(text);
      return Array.isArray(value) ? value.map(shown) : shown(value);
    },
  };
};

const crawl = vm.runInThisContext('crawl');
const [first, second] = [makePackage(), makePackage()];
const reached = [crawl(first), crawl(second)];
const open = [];
let shared = 0;
reached[0].forEach((path, object) => {
  if (!reached[1].has(object)) return;
  shared++;
  if (!Object.isFrozen(object)) open.push(path);
});

const tries = (text, side) => {
  try {
    return Boolean(side.evaluate(text));
  } catch {
    return false;
  }
};
// Each changes something in one package, if it must, and looks at it in the other.
const outcomes = probes.map(({ change, look }) => {
  if (change) tries(change, first);
  return tries(look, second);
});
console.log(JSON.stringify({ reached: reached[0].size, shared, open, outcomes }));
process.exit();
