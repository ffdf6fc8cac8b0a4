// A stack that is full at any moment may make an operation fail; it must not leave a scope in a state that gives away what
// it hides, or that later code suffers from.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';

const script = new vm.Script(readFileSync(new URL('../../out/ses262.js', import.meta.url), 'utf8'));

/** Evaluates in a compartment of a locked realm. `atEachDepth(attempt)` calls `attempt` wherever the stack is nearly full. */
function evaluate(source: string): unknown {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  script.runInContext(context);
  vm.runInContext('lockdown()', context);
  return vm.runInContext('new Compartment()', context).evaluate(`
    const atEachDepth = (attempt, pad) => {
      let isDone = false;
      const dive = () => {
        try { dive(); } catch {}
        if (!isDone) isDone = attempt();
      };
      const padded = (depth) => (depth > 0 ? padded(depth - 1) : dive());
      try { padded(pad); } catch {}
    };
    ${source}`);
}

t.test('a global that is removed or made then is so for later code', async (t) => {
  const result = evaluate(`
    let wrong = 0;
    for (let i = 0; i < 200; i++) {
      const name = 'g' + i;
      if (i % 2) globalThis[name] = 0;
      eval('() => ' + name);
      atEachDepth(() => {
        try { if (i % 2) delete globalThis[name]; else globalThis[name] = 1; return true; } catch { return (name in globalThis) === (i % 2 === 0); }
      }, i % 7);
      let found = true;
      try { eval(name); } catch { found = false; }
      if (found !== name in globalThis) wrong++;
    }
    wrong`);
  t.equal(result, 0);
});

t.test("no form of import reaches the host's loader", async (t) => {
  const result = await evaluate(`
    let count = 0;
    const failures = [];
    const word = 'im' + 'port';
    atEachDepth(() => {
      for (const source of [word + '("x")', count + ';' + word + '("x")', 'const a = ' + word + '("x"); a']) {
        count++;
        try { failures.push(eval(source).catch((error) => error.name)); } catch {}
        try { failures.push(Function('return ' + source)().catch?.((error) => error.name)); } catch {}
      }
    }, 0);
    Promise.all(failures).then((names) => [count > 1000, failures.length > 100, ...new Set(names)].join())`);
  t.match(result, /^true,true,(TypeError|RangeError|,)*$/);
});

t.test('a compartment that could not be made leaves the next one whole', async (t) => {
  const result = evaluate(`
    let made = 0, broken = 0;
    atEachDepth(() => {
      try {
        const { globalThis: global } = new Compartment({ globals: { x: 1 } });
        made++;
        if (Reflect.ownKeys(global).length < 50 || !Object.isFrozen(global.eval) || !Object.isFrozen(global.Function)) broken++;
      } catch {}
    }, 0);
    [made > 1000, broken].join()`);
  t.equal(result, 'true,0');
});

t.test('a load that it cuts short ends', async (t) => {
  const result = await evaluate(`
    const compartment = new Compartment({ importHook: async () => ({ namespace: { x: 1 } }) });
    const imports = [];
    let count = 0;
    atEachDepth(() => {
      try { imports.push(compartment.import('m' + count++)); } catch {}
    }, 0);
    const again = Array.from({ length: count }, (_, i) => compartment.import('m' + i));
    Promise.allSettled([...imports, ...again]).then((results) => [
      count > 1000,
      ...new Set(results.map(({ value, reason }) => (value ? value.x : reason.name))),
    ].join())`);
  t.match(result, /^true,(RangeError,1|1|1,RangeError)$/);
});
