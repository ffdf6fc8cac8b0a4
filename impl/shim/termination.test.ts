// A host may end code that takes too long, at any moment and without running its `finally` clauses, and go on to use what
// else the compartment made.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';

// With source maps, which tap asks for, node cannot end such code.
process.setSourceMapsEnabled(false);

const script = new vm.Script(readFileSync(new URL('../../out/ses262.js', import.meta.url), 'utf8'));

interface Guest {
  spin(): never;
  probe(): string;
}

/** Ends the guest's `spin` again and again; what its `probe` answers after each time. */
function endRepeatedly(spin: string): string[] {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext('globalThis.secret = 1', context);
  script.runInContext(context);
  const compartment = vm.runInContext('lockdown(); new Compartment()', context);
  // The evaluations of `spin` and this one share their cells, since none of them assigns a name or asks its type.
  const guest: Guest = compartment.evaluate(`({
    spin() { ${spin} },
    probe() { return [eval === globalThis.eval, (0, eval)('"secret" in globalThis')].join(); },
  })`);
  context.guest = guest;
  const answers = new Set<string>();
  for (let i = 0; i < 60; i++) {
    try {
      vm.runInContext('guest.spin()', context, { timeout: 1 });
    } catch (error) {
      answers.add(`${(error as NodeJS.ErrnoException).code}: ${guest.probe()}`);
    }
  }
  return [...answers];
}

const spins = {
  eval: "for (;;) (0, eval)('');",
  'eval that was kept': "const own = eval; for (;;) own('');",
  Function: 'for (;;) Function();',
  'a nested compartment': "for (;;) new Compartment().evaluate('');",
  'changes of a global': "for (let i = 0; ; i++) { globalThis['made'] = i; (0, eval)('made'); }",
};

for (const [name, spin] of Object.entries(spins)) {
  t.test(`ended in ${name}`, async (t) => {
    t.same(endRepeatedly(spin), ['ERR_SCRIPT_EXECUTION_TIMEOUT: true,false']);
  });
}
