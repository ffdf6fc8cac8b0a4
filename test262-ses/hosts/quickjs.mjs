// The shell for QuickJS-ng: the WebAssembly build of npm `quickjs-wasi` (pinned), a machine of its own for each realm.
// Node runs it, `--wasm-lazy-compilation` starts it sooner. Protocol: see shell.js.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { EvalFlags, Intrinsics, JSValueHandle, QuickJS } from 'quickjs-wasi';
import { locateModule, nodePlatform, realmScript, runShellAsync } from './node.mjs';

// Each is a name on the global that is not ECMAScript's.
const { ALL, PERFORMANCE, DOM_EXCEPTION, ATOB_BTOA } = Intrinsics;
const intrinsics = ALL & ~(PERFORMANCE | DOM_EXCEPTION | ATOB_BTOA);

// Bytes. Without a limit a deep recursion overflows node's own stack, inside the machine, and no test can catch that; this
// one is reached first, when node has the `--stack-size` of engines.json.
const maxStackSize = 192 * 1024;

/** What a script or a function of the machine threw: a handle to any value of the machine. */
class GuestThrow {
  constructor(handle) {
    this.handle = handle;
  }
}

/** The engine's own calls. The package's read name and message of what was thrown, which runs the test's code. */
function rawCalls(machine) {
  const { exports } = machine;
  const check = (result) => {
    if (exports.qjs_is_exception(result.ptr) === 0) return result;
    throw new GuestThrow(machine.getException());
  };
  const evaluate = (source, path, flags = EvalFlags.TYPE_GLOBAL) => {
    const text = machine.writeString(source);
    const name = machine.writeString(path);
    const pointer = exports.qjs_eval(text.ptr, text.len, name.ptr, flags);
    exports.wasm_free(text.ptr);
    exports.wasm_free(name.ptr);
    return check(new JSValueHandle(machine, pointer));
  };
  const call = (handle, ...args) => check(machine.callFunctionRaw(handle, machine.undefined, ...args));
  return { evaluate, call };
}

async function createRealm(module, print) {
  const machine = await QuickJS.create({
    wasm: module,
    intrinsics,
    maxStackSize,
    moduleLoader: {
      normalize: (referrer, specifier) => locateModule(specifier, referrer),
      load: (path) => readFileSync(path, 'utf8'),
    },
  });
  const { evaluate, call } = rawCalls(machine);

  const host = machine.newObject();
  const put = (name, callback) => host.setProp(name, machine.newFunction(name, callback));
  put('print', (line) => {
    print(line.toString());
    return machine.undefined;
  });
  put('gc', () => {
    machine.runGC();
    return machine.undefined;
  });
  put('evalScript', (source, completion) => {
    try {
      completion.setProp('value', evaluate(source.toString(), 'evalScript'));
    } catch (thrown) {
      if (!(thrown instanceof GuestThrow)) throw thrown;
      completion.setProp('threw', machine.true);
      completion.setProp('value', thrown.handle);
    }
    return machine.undefined;
  });
  evaluate('delete globalThis.queueMicrotask', 'quickjs.mjs');
  const realm = call(evaluate(realmScript, 'realm.js'), host);
  const member = (name) => realm.getProp(name);
  const [errorName, errorMessage, watch] = ['errorName', 'errorMessage', 'watch'].map(member);
  const [untilTimer, fireTimer] = ['untilTimer', 'fireTimer'].map(member);

  return {
    errorName: (thrown) => (thrown instanceof GuestThrow ? call(errorName, thrown.handle).toString() : thrown.name),
    errorMessage: (thrown) =>
      thrown instanceof GuestThrow ? call(errorMessage, thrown.handle).toString() : thrown.message,
    untilTimer: () => call(untilTimer).toNumber(),
    fireTimer: () => call(fireTimer),
    evaluateScript: (source, path) => evaluate(source ?? readFileSync(path, 'utf8'), resolve(path)),
    evaluateModule: (source, path, done, fail) => {
      const fulfilled = machine.newFunction('fulfilled', () => {
        done();
        return machine.undefined;
      });
      const rejected = machine.newFunction('rejected', (reason) => {
        fail(new GuestThrow(reason.dup()));
        return machine.undefined;
      });
      try {
        const text = source ?? readFileSync(path, 'utf8');
        call(watch, evaluate(text, resolve(path), EvalFlags.TYPE_MODULE), fulfilled, rejected);
      } catch (thrown) {
        fail(thrown);
      }
    },
    runJobs: () => machine.executePendingJobs(),
    dispose: () => machine.dispose(),
  };
}

const compiled = WebAssembly.compile(readFileSync(createRequire(import.meta.url).resolve('quickjs-wasi/quickjs.wasm')));
const packageVersion = createRequire(import.meta.url)('quickjs-wasi/package.json').version;

const platform = {
  ...nodePlatform,
  engine: 'QuickJS-ng',
  version: () => `quickjs-wasi ${packageVersion}`,
  createRealm: async (print) => createRealm(await compiled, print),
  runJobs: (realm) => realm.runJobs(),
};

process.exitCode = await runShellAsync(platform, process.argv.slice(2));
