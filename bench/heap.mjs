// A shell for V8 that tells how much memory is in use: it takes a batch of one, as test262-ses/hosts/shell.js reads it, and
// gives the script one function more, `heapUsed`.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** Bytes in use, after all that can be reclaimed has been. */
const heapUsed = () => {
  // What one collection finds out may let the next reclaim more.
  for (let i = 0; i < 3; i++) globalThis.gc();
  return process.memoryUsage().heapUsed;
};

const [, file] = process.argv.slice(2);
const { prelude, tests } = JSON.parse(readFileSync(file, 'utf8'));
const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
const evaluate = (source) => vm.runInContext(source, context);
evaluate('delete globalThis.console');
const printed = [];
context.print = (line) => printed.push(line);
context.heapUsed = heapUsed;
const answer = { id: tests[0].id, out: '', error: null };
try {
  for (const script of [...prelude, tests[0].source]) evaluate(script);
} catch (thrown) {
  answer.error = { name: String(thrown?.name), message: String(thrown?.message) };
}
console.log(`@ses262 ${JSON.stringify({ ...answer, out: printed.join('\n') })}`);
