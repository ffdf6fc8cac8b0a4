// The shells' protocol, the same for every engine: options, the two modes, and what is written where. A classic script
// that each shell loads into its host realm. The steps are a generator, since some hosts must wait and others cannot:
// it yields what the platform's functions return and goes on with the value, or with what that promise resolves to.
//
// The manifest of a batch: { "prelude": [script texts], "tests": [{ "id", "source", "module"?, "path"? }] }. Each test runs
// in a fresh realm, the preludes first; then one line says how it ended: @ses262 {"id","out","error":{"name","message"}|
// null,"ms"}. `path` (the id, if there is none) names the test's file in messages, and its imports are relative to it. A
// shell may leave files beside the manifest: whoever writes the manifest gives it a folder of its own, and removes that.
//
// platform: {
//   engine, version,                      names for messages, and for --version
//   readFile(path) -> string              throws when there is none
//   print(line), printError(line)         one line to standard output or standard error, at once
//   now() -> milliseconds
//   createRealm(print) -> realm           a fresh one; print receives the lines of the test
//   runJobs(realm), sleep(milliseconds)   until no promise job is left; for a timer
// }
// realm: what realm.js returns, and
//   evaluateScript(source, path)          a sloppy classic script; throws what the script throws
//   evaluateModule(source, path, done, fail)   calls done() or fail(thrown), once, now or in a job
//   evaluatePrelude(source, path)         optional: evaluateScript for a text that is evaluated in many realms
//                                         for all: source undefined means the file itself, which import() then finds
//   dispose()

/**
 * Runs a shell on a platform whose functions all return their value at once. args are those after the shell's name.
 * Returns the exit status: 0, 1 after an uncaught error (single mode), 2 for a wrong use of the shell.
 */
// biome-ignore lint/correctness/noUnusedVariables: a shell that loads this script calls it.
function runShell(platform, args) {
  const steps = shellSteps(platform, args);
  let step = steps.next();
  while (!step.done) step = steps.next(step.value);
  return step.value;
}

/** The same on a platform whose createRealm, runJobs and sleep may return promises. */
// biome-ignore lint/correctness/noUnusedVariables: so here.
async function runShellAsync(platform, args) {
  const steps = shellSteps(platform, args);
  let step = steps.next();
  while (!step.done) {
    let value;
    try {
      value = await step.value;
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(value);
  }
  return step.value;
}

function* shellSteps(platform, args) {
  const usage = 'usage: [--module] file | --batch manifest.json | --version';
  const wrongUse = (problem) => {
    platform.printError(`Error: ${platform.engine} shell: ${problem}`);
    platform.printError(usage);
    return 2;
  };

  const options = new Set();
  const files = [];
  for (const arg of args) {
    if (!arg.startsWith('-')) files.push(arg);
    else if (['--module', '--batch', '--version'].includes(arg)) options.add(arg);
    else return wrongUse(`unknown option ${arg}`);
  }
  if (options.has('--version')) {
    platform.print(platform.version());
    return 0;
  }
  if (options.size > 1) return wrongUse('--module and --batch exclude each other');
  if (files.length !== 1) return wrongUse(`expected one file, got ${files.length}`);

  let text;
  try {
    text = platform.readFile(files[0]);
  } catch (error) {
    return wrongUse(`cannot read ${files[0]}: ${error?.message}`);
  }
  if (!options.has('--batch')) return yield* runSingle(platform, files[0], options.has('--module'));

  let manifest;
  try {
    manifest = readManifest(text);
  } catch (error) {
    return wrongUse(`${files[0]}: ${error.message}`);
  }
  for (const test of manifest.tests) yield* runBatchTest(platform, manifest.prelude, test);
  return 0;
}

/** The manifest of a batch, checked. Throws an Error that says what is wrong with it. */
function readManifest(text) {
  const manifest = JSON.parse(text);
  const isTest = (test) => typeof test?.id === 'string' && typeof test.source === 'string';
  const { prelude, tests } = manifest || {};
  if (!Array.isArray(prelude) || !prelude.every((script) => typeof script === 'string')) {
    throw new Error('"prelude" must be a list of script texts');
  }
  if (!Array.isArray(tests) || !tests.every(isTest)) {
    throw new Error('"tests" must be a list of { "id": string, "source": string, "module": boolean }');
  }
  return manifest;
}

/** One file in one realm; its lines and its first error go out as they come. Returns the exit status. */
function* runSingle(platform, path, isModule) {
  let status = 0;
  const realm = yield platform.createRealm((line) => platform.print(line));
  const fail = ({ name, message }) => {
    if (status === 0) platform.printError(`${name}: ${message}`);
    status = 1;
  };
  yield* runTest(platform, realm, undefined, path, isModule, fail);
  return status;
}

/** One test of a batch in a fresh realm; reports it in one line. */
function* runBatchTest(platform, prelude, test) {
  const started = platform.now();
  const lines = [];
  let error = null;
  const fail = (failure) => {
    error = error || failure;
  };
  try {
    const realm = yield platform.createRealm((line) => lines.push(line));
    if (evaluatePrelude(realm, prelude, fail)) {
      yield* runTest(platform, realm, test.source, test.path ?? test.id, test.module === true, fail);
    }
    realm.dispose();
  } catch (failure) {
    // The host's own failure (out of memory, a stack overflow at its edge) is that of this test only.
    fail({ name: 'Error', message: `${platform.engine} shell: ${failure?.message}` });
  }
  const ms = Math.round(platform.now() - started);
  platform.print(`@ses262 ${JSON.stringify({ id: test.id, out: lines.join('\n'), error, ms })}`);
}

/** Whether all prelude scripts ran; the first that throws is reported to fail. */
function evaluatePrelude(realm, prelude, fail) {
  for (const [index, source] of prelude.entries()) {
    try {
      (realm.evaluatePrelude ?? realm.evaluateScript)(source, `prelude-${index}.js`);
    } catch (thrown) {
      fail({ name: realm.errorName(thrown), message: `in prelude ${index}: ${realm.errorMessage(thrown)}` });
      return false;
    }
  }
  return true;
}

/** Evaluates a test, then runs jobs and timers until none is left. fail receives { name, message } for each error. */
function* runTest(platform, realm, source, path, isModule, fail) {
  const failWith = (thrown) => fail({ name: realm.errorName(thrown), message: realm.errorMessage(thrown) });
  const guarded = (run) => {
    try {
      return run();
    } catch (thrown) {
      failWith(thrown);
    }
  };
  let settled = !isModule;
  const settle = (report) => (thrown) => {
    settled = true;
    report(thrown);
  };

  if (!isModule) guarded(() => realm.evaluateScript(source, path));
  else
    realm.evaluateModule(
      source,
      path,
      settle(() => {}),
      settle(failWith),
    );

  yield platform.runJobs(realm);
  for (let wait = realm.untilTimer(); wait >= 0; wait = realm.untilTimer()) {
    yield platform.sleep(wait);
    guarded(() => realm.fireTimer());
    yield platform.runJobs(realm);
  }
  if (!settled) fail({ name: 'Error', message: 'the module is still waiting, and nothing is left to run' });
}
