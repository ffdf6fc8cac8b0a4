// Near-membranes in one process: over a second realm before lockdown and after it, then over one compartment. Reads from
// standard input { shim, isPeer, folder, rounds }, where `shim` is the text of what has lockdown, and prints for each of the three
// its checks, and nanoseconds a crossing, or a new environment, in each round.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const vm = require('node:vm');

const { shim, isPeer, folder, rounds } = JSON.parse(readFileSync(0, 'utf8'));
const requireThere = createRequire(join(folder, 'package.json'));
const behaviour = require('./behaviour.cjs');

/** The library, loaded anew. */
const load = () => {
  for (const path of Object.keys(requireThere.cache))
    if (path.includes('near-membrane-')) delete requireThere.cache[path];
  return requireThere('@locker/near-membrane-base');
};

/** What makes environments whose red side evaluates by what `newEvaluator` gives. */
const maker = (newEvaluator) => {
  const { VirtualEnvironment, createBlueConnector, createRedConnector, linkIntrinsics } = load();
  const blueConnector = createBlueConnector(globalThis);
  return (endowments, options) => {
    const redConnector = createRedConnector(newEvaluator());
    const env = new VirtualEnvironment({ blueConnector, redConnector, ...options });
    linkIntrinsics(env, globalThis);
    env.remapProperties(globalThis, Object.getOwnPropertyDescriptors(endowments));
    return env;
  };
};

const inRealm = () => vm.runInNewContext('globalThis').eval;
const inCompartment = () => {
  // The library leaves these to the red side. It wants the arrays of floats for itself, which compartments of the peer lack.
  const globals = { WeakRef, FinalizationRegistry, ...(isPeer ? { Float32Array, Float64Array } : {}) };
  const compartment = new Compartment({ globals, ...(isPeer ? { __options__: true } : {}) });
  return (text) => compartment.evaluate(text);
};

const check = (make) =>
  Object.entries(behaviour).map(([name, [expected, run]]) => {
    const evaluate = (text, endowments = {}, options = {}) => make(endowments, options).evaluate(text);
    try {
      return { name, expected, outcome: run(evaluate) };
    } catch (error) {
      return { name, expected, outcome: `throws ${error}` };
    }
  });

/** Each loops over a crossing: its text, and how often. */
const loops = {
  call: ['(f, n) => { let sum = 0; for (let i = 0; i < n; i++) sum += f(i); return sum; }', 20_000],
  read: ['(f, n, box) => { let sum = 0; for (let i = 0; i < n; i++) sum += box.n; return sum; }', 1000],
};

/** Rounds of each kind of crossing in turn over some environments. */
const measure = (makes) => {
  const box = { n: 1 };
  const f = (x) => x + 1;
  const runs = makes.flatMap((make, subject) => {
    const env = make({}, {});
    return Object.entries(loops).map(([kind, [text, count]]) => ({ subject, kind, count, loop: env.evaluate(text) }));
  });
  const times = makes.map(() => ({ call: [], read: [], environment: [] }));
  for (let round = -3; round < rounds; round++) {
    for (const { subject, kind, count, loop } of runs) {
      const started = process.hrtime.bigint();
      loop(f, count, box);
      const ns = Number(process.hrtime.bigint() - started) / count;
      // The first rounds are for the compiler.
      if (round >= 0) times[subject][kind].push(ns);
    }
  }
  // Environments that stay, as those of a program do.
  makes.forEach((make, subject) => {
    const kept = [];
    for (let round = 0; round < rounds; round++) {
      const started = process.hrtime.bigint();
      kept.push(make({}, {}));
      times[subject].environment.push(Number(process.hrtime.bigint() - started));
    }
  });
  return times;
};

const before = maker(inRealm);
const outcomes = [check(before)];
const times = measure([before]);
vm.runInThisContext(shim);
lockdown();
const makes = [maker(inRealm), maker(inCompartment)];
outcomes.push(...makes.map(check));
times.push(...measure(makes));
console.log(JSON.stringify(outcomes.map((checks, index) => ({ checks, times: times[index] }))));
