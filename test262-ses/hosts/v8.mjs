// The shell for V8: a context of node:vm per realm. Node ≥ 22 runs it (`--experimental-vm-modules --no-warnings`); so
// does bun, as the fallback for JavaScriptCore, with a contextified global. Protocol: see shell.js.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import { locateModule, nodePlatform, realmScript, runShellAsync } from './node.mjs';

const bun = process.versions.bun;

// The flag adds a `gc` to every context made while it is on, so it is on for one context only.
let collect = bun && (() => globalThis.Bun.gc(true));
const gc = () => {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = vm.runInNewContext('gc');
    setFlagsFromString('--no-expose-gc');
  }
  collect();
};

// Compiled once for all realms, which is what most of a batch's time goes to otherwise.
const compiled = new Map();
let importFromPrelude;

function compileOnce(source, path) {
  if (!compiled.has(source)) {
    const importModuleDynamically = (specifier) => importFromPrelude(specifier, resolve(path));
    compiled.set(source, new vm.Script(source, { filename: path, importModuleDynamically }));
  }
  return compiled.get(source);
}

const isHostError = (thrown) => {
  try {
    return thrown instanceof Error;
  } catch {
    return false;
  }
};

function createContext() {
  const context = bun
    ? vm.createContext({})
    : vm.createContext(vm.constants.DONT_CONTEXTIFY, {
        importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
  // Both put a console of their own in every context.
  vm.runInContext('delete globalThis.console', context);
  return context;
}

function createRealm(print, schedule) {
  const context = createContext();
  const modules = new Map();

  const load = (path, source) => {
    if (!modules.has(path)) {
      const module = new vm.SourceTextModule(source ?? readFileSync(path, 'utf8'), {
        identifier: path,
        context,
        importModuleDynamically: (specifier) => importModule(specifier, path),
        initializeImportMeta: (meta) => {
          meta.url = pathToFileURL(path).href;
        },
      });
      modules.set(path, module);
    }
    return modules.get(path);
  };
  // One after the other: a module may be reached by two imports, and is linked once.
  let linking = Promise.resolve();
  const link = (module) => {
    const linked = linking.then(() => {
      if (module.status === 'unlinked')
        return module.link((specifier, { identifier }) => load(locateModule(specifier, identifier)));
    });
    linking = linked.catch(() => {});
    return linked;
  };
  const inRealm = (thrown) => (isHostError(thrown) ? realm.newError(thrown.name, thrown.message) : thrown);
  const evaluateModule = async (findEntry) => {
    try {
      const module = findEntry();
      await link(module);
      await module.evaluate();
      return module;
    } catch (thrown) {
      throw inRealm(thrown);
    }
  };
  const importModule = async (specifier, referrer) => {
    const module = await evaluateModule(() => load(locateModule(specifier, referrer)));
    return bun ? module.namespace : module;
  };
  const evaluateScript = (source, path) =>
    vm.runInContext(source, context, {
      filename: path,
      displayErrors: false,
      importModuleDynamically: (specifier) => importModule(specifier, resolve(path)),
    });

  const host = {
    print,
    gc,
    evalScript: (source, completion) => {
      try {
        completion.value = evaluateScript(source, 'evalScript');
      } catch (thrown) {
        completion.threw = true;
        completion.value = inRealm(thrown);
      }
    },
    createRealm: () => createRealm(print, realm.schedule).$262,
    schedule,
  };
  const evaluateOften = (source, path) => compileOnce(source, path).runInContext(context, { displayErrors: false });
  const realm = evaluateOften(realmScript, 'realm.js')(host);
  if (!schedule) importFromPrelude = importModule;
  return {
    ...realm,
    evaluateScript: (source, path) => evaluateScript(source ?? readFileSync(path, 'utf8'), path),
    evaluatePrelude: evaluateOften,
    evaluateModule: (source, path, done, fail) => {
      evaluateModule(() => load(resolve(path), source)).then(done, fail);
    },
    dispose: () => {},
  };
}

const platform = {
  ...nodePlatform,
  engine: bun ? 'bun' : 'V8',
  version: () => (bun ? `bun ${bun}` : `${process.versions.v8} (node ${process.versions.node})`),
  createRealm: (print) => createRealm(print),
  // Node empties the queue of promise jobs before it goes on to the next turn.
  runJobs: () => new Promise((done) => setImmediate(done)),
};

// To the language an unhandled rejection is no error, and the other engines' shells do not report one either.
process.on('unhandledRejection', () => {});
process.exitCode = await runShellAsync(platform, process.argv.slice(2));
