// Runs the smoke suite in a program that has node's modules: `process.mjs form folder`, where the folder has the package.
// Prints the results as one line of JSON. It must run in every version of Node.js from 18, in bun and in deno.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const [form, folder] = isMainThread ? process.argv.slice(2) : workerData;
const read = (path) => readFileSync(path, 'utf8');
const smoke = read(fileURLToPath(new URL('smoke.js', import.meta.url)));
const file = (name) => join(folder, name);
/** As a classic script. */
const evaluate = (text) => vm.runInThisContext(text);

/** Each loads the shim in its way and returns the results, or a promise of them. */
const forms = {
  script: () => afterLoading(() => evaluate(read(file('ses262.js')))),
  minified: () => afterLoading(() => evaluate(read(file('ses262.min.js')))),
  require: () => afterLoading(() => createRequire(import.meta.url)(file('ses262.js'))),
  twice: () => {
    evaluate(read(file('ses262.min.js')));
    return afterLoading(() => evaluate(read(file('ses262.js'))));
  },
  module: async () => {
    const api = await import(pathToFileURL(file('ses262.mjs')).href);
    evaluate(smoke);
    return globalThis.smoke(api, true);
  },
  context: () => {
    const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {});
    return JSON.parse(
      vm.runInContext(`${read(file('ses262.js'))}\n${smoke}\nJSON.stringify(smoke(globalThis, true))`, context),
    );
  },
  worker: () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: ['script', folder] });
      worker.once('message', resolve);
      worker.once('error', reject);
    }),
};

function afterLoading(load) {
  load();
  evaluate(smoke);
  return globalThis.smoke(globalThis, true);
}

const results = await forms[form]();
if (isMainThread) console.log(JSON.stringify(results));
else parentPort.postMessage(results);
