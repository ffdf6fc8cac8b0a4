// Rules that hold for every line of the shim, checked on the script that is built from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import t from 'tap';
import ts from 'typescript';

const out = new URL('../../out/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, out), 'utf8');
// What the shim itself is: the parser runs on frozen intrinsics, and nothing that confines depends on it.
const script = read('ses262.core.js');

/** The uses of the iteration protocol in a script: a guest could have changed what they look up. */
function iterations(text: string): string[] {
  const source = ts.createSourceFile('ses262.js', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isRest = ts.isArrayBindingPattern(node) || ts.isForOfStatement(node) || ts.isSpreadElement(node);
    const isTarget = ts.isBinaryExpression(node) && ts.isArrayLiteralExpression(node.left);
    if (isRest || isTarget) found.push(node.getText(source).slice(0, 60));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The methods that are called as such, `object.method(…)`, whatever the object. */
function calledMethods(text: string): Set<string> {
  const source = ts.createSourceFile('ses262.js', text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      found.add(node.expression.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

t.test('no iteration protocol', async (t) => {
  t.same(iterations('const [a] = b; for (const c of d); f(...g); [h] = i;').length, 4);
  t.same(iterations(script), []);
});

t.test('no method of a prototype is called as a method', async (t) => {
  // The shim's own records hold these; what finds the intrinsic objects, and `bind`, run while it loads.
  const records =
    'begin changed endow evaluate evaluation evaluationWithHelper init kindOf names readable set surelyLacks valueOf ' +
    'compiled find assigned defined typeofOperands importCall helper ownEval innerNames isSettled get functorText settle execute resolve ' +
    'functionFor forget start optionsOf made createModule withheld overridden detailsOf';
  const own = 'globalThis eval Function Compartment';
  const atLoad = 'bind getPrototypeOf getOwnPropertyDescriptor from take matchAll';
  const known = new Set([records, own, atLoad].join(' ').split(' '));
  t.same([...calledMethods(script).difference(known)], []);
});

/** The names in a script that nothing in it declares. */
function freeNames(file: string): string[] {
  const options = { allowJs: true, checkJs: true, noLib: true, noEmit: true, target: ts.ScriptTarget.ESNext };
  const diagnostics = ts.createProgram([file], options).getSemanticDiagnostics();
  const texts = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  return [...new Set(texts.flatMap((text) => /Cannot find name '(\w+)'/.exec(text)?.[1] ?? []))].sort();
}

t.test('the parser, which is made when a source needs it, looks no global up', async (t) => {
  const [, literal] = /^ *var makeAcorn = .*\(('\(function \(.*')\)\(/m.exec(read('ses262.js')) ?? [];
  const parser = vm.runInNewContext(literal);
  t.match(parser, /^\(function \(Array, [\w, ]+\) \{ "use strict"; let made; /);
  const folder = t.testdir({ 'parser.js': parser, 'lacking.js': parser.replace('Array, ', '') });
  t.same(freeNames(join(folder, 'parser.js')), []);
  t.same(freeNames(join(folder, 'lacking.js')), ['Array']);
});

t.test('the script runs in a bare realm, and as often as it is loaded', async (t) => {
  for (const name of ['ses262.js', 'ses262.min.js', 'ses262.core.min.js']) {
    const text = read(name);
    for (let i = 0; i < 2; i++) {
      const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
      vm.runInContext('delete globalThis.console', context);
      const before = vm.runInContext('Reflect.ownKeys(globalThis)', context);
      vm.runInContext(text, context);
      const after: string[] = vm.runInContext('Reflect.ownKeys(globalThis)', context);
      t.same(
        after.filter((key) => !before.includes(key)),
        ['Compartment', 'harden', 'lockdown', 'ModuleSource'],
      );
      t.equal(vm.runInContext('lockdown(); new Compartment().evaluate("1 + 1")', context), 2);
    }
  }
});

t.test('what the script without a parser does not have', async (t) => {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(script, context);
  const compartment = vm.runInContext('lockdown(); new Compartment({ globals: { x: 1 } })', context);
  const message = 'ModuleSource: this script of ses262 has no parser: load ses262.js instead of ses262.core.js';
  t.throws(() => vm.runInContext('new ModuleSource("")', context), { name: 'TypeError', message });
  t.throws(() => compartment.evaluate('import("m")'), { name: 'SyntaxError' });
  t.equal(compartment.evaluate('"import()" + ({ import: x }).import /* import() */'), 'import()1');
  t.equal(compartment.evaluate('(function () { const y = 2; return eval("x + typeof y"); })()'), '1undefined');
});

t.test('the module exports the same and touches no global', async (t) => {
  const { Compartment, harden, lockdown } = await import(new URL('ses262.mjs', out).href);
  t.equal('Compartment' in globalThis, false);
  t.equal(new Compartment().evaluate('6 * 7'), 42);
  t.throws(() => harden({}), TypeError);
  t.type(lockdown, 'function');
});
