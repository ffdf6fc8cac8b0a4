// The shell for V8: a context of node:vm per realm. Node ≥ 22 runs it (`--experimental-vm-modules --no-warnings`); so
// does bun, as the fallback for JavaScriptCore, with a contextified global. Protocol: see shell.js.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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

const isHostError = (thrown) => {
  try {
    return thrown instanceof Error;
  } catch {
    return false;
  }
};

function createContext() {
  if (bun) return vm.createContext({});
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  // V8 puts its own console in every context.
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
      modules.set(path, { module, linked: undefined });
    }
    return modules.get(path);
  };
  const link = async (entry) => {
    entry.linked ??= entry.module.link(
      (specifier, referrer) => load(locateModule(specifier, referrer.identifier)).module,
    );
    await entry.linked;
    return entry.module;
  };
  const inRealm = (thrown) => (isHostError(thrown) ? realm.newError(thrown.message) : thrown);
  const evaluateModule = async (findEntry) => {
    try {
      const module = await link(findEntry());
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
        if (isHostError(thrown)) throw thrown;
        completion.threw = true;
        completion.value = thrown;
      }
    },
    createRealm: () => createRealm(print, realm.schedule).$262,
    schedule,
  };
  const realm = evaluateScript(realmScript, 'realm.js')(host);
  return {
    ...realm,
    evaluateScript: (source, path) => evaluateScript(source ?? readFileSync(path, 'utf8'), path),
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
