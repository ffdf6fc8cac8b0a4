// The shell for JavaScriptCore's own shell: `jsc jsc.js -- …`. Protocol: see shell.js.
// A realm is a createGlobalObject(). $262.evalScript of the main realm evaluates in whatever realm its receiver's
// `global` names, as a classic script of that realm (`this`, lexical declarations and SyntaxErrors are that realm's);
// loadString would do the same, but lives on the new global, which is emptied below.

const hostArguments = typeof globalThis.arguments === 'undefined' ? [] : Array.from(globalThis.arguments);
const { print, printErr, readFile, writeFile, quit, load, fullGC, drainMicrotasks, preciseTime, sleepSeconds } =
  globalThis;
const { createGlobalObject } = globalThis;
const { evalScript } = $262;

// The shell's script path comes from a stack frame: jsc tells it nowhere else.
const folder = new Error().stack.match(/@?(\/.*)\/jsc\.js:\d+:\d+/)[1];
load(`${folder}/shell.js`);
const realmScript = readFile(`${folder}/realm.js`);

// What jsc's shell adds to every global. It hides these names from Reflect.ownKeys, so they are listed (from its
// jsc.cpp); all are deletable. A test that defines a global of such a name does not find it among the own keys.
const shellNames = `$ $262 $vm MemoryFootprint OSRExit WebAssemblyMemoryMode addressOf arguments asDoubleNumber
  asyncTestPassed asyncTestStart atob btoa callerIsBBQOrOMGCompiled callerSourceOrigin checkModuleSyntax
  checkScriptSyntax checkSyntax clearSamplingFlags console createBigInt32 createGlobalObject createHeapBigInt
  createNonRopeNonAtomString createWebAssemblyMemoryWithMode debug describe describeArray disableRichSourceInfo
  disassembleBase64 drainMicrotasks dropAllLocks dumpTypesForAllVariables edenGC effectful42 ensureArrayStorage
  failNextNewCodeBlock fiatInt52 finalizationRegistryDeadCount finalizationRegistryLiveCount flashHeapAccess fullGC
  fuzzilli gc gcHeapSize generateHeapSnapshot generateHeapSnapshotForGCDebugging getRandomSeed hasCustomProperties
  heapCapacity is32BitPlatform isBigInt32 isFinalTier isHeapBigInt isInt32 isPureNaN isRope jscOptions jscStack load
  loadString makeMasquerader mallocInALoop maxArguments memoryUsageStatistics neverInlineFunction noDFG noFTL noInline
  noOSRExitFuzzing numberOfDFGCompiles openFile optimizeNextInvocation performance platformSupportsSamplingProfiler
  preciseTime predictInt32 prettyPrint print printErr quit read readFile readline releaseWeakRefs
  reoptimizationRetryCount resetMemoryPeak resetSuperSamplerState run runString samplingProfilerStackTraces
  setRandomSeed setSamplingFlags setTimeout setUnhandledRejectionCallback sleepSeconds startSamplingProfiler
  testLoopCount totalCompileTime transferArrayBuffer useBigInt32 version waitForReport waiterListSize
  wasmTestLoopCount write writeFile`.split(/\s+/);

const isHostError = (thrown) => {
  try {
    return thrown instanceof Error;
  } catch {
    return false;
  }
};

const absolute = (path) => (path.startsWith('/') ? path : `/proc/self/cwd/${path}`);
let batchFolder = '';

function createRealm(print, schedule) {
  const global = createGlobalObject();
  const loadInRealm = global.load;
  for (const name of shellNames) delete global[name];
  const receiver = { global };
  const evaluate = (source) => evalScript.call(receiver, source);

  const host = {
    print,
    gc: fullGC,
    evalScript: (source, completion) => {
      try {
        completion.value = evaluate(source);
      } catch (thrown) {
        if (isHostError(thrown)) throw thrown;
        completion.threw = true;
        completion.value = thrown;
      }
    },
    createRealm: () => createRealm(print, realm.schedule).$262,
    schedule,
  };
  const realm = evaluate(realmScript)(host);
  return {
    ...realm,
    // Only load() tells the engine which file a script is, so that its import() finds the file's neighbours.
    evaluateScript: (source, path) => (source === undefined ? loadInRealm(path) : evaluate(source)),
    evaluateModule: (source, path, done, fail) => {
      let file = absolute(path);
      // jsc takes a module from a file only. An absolute path is that of the test itself; any other may lead nowhere, so
      // such a module is written beside the batch's manifest, and finds only itself.
      if (source !== undefined && !(path.startsWith('/') && source === readFile(path))) {
        file = `${batchFolder}/${path.replace(/.*\//, '')}`;
        writeFile(file, source);
      }
      realm.watch(evaluate(`import(${JSON.stringify(file)})`), done, fail);
    },
    dispose: () => {},
  };
}

/** WebKit's version: no API tells it, so Debian's list of packages is asked. */
function version() {
  try {
    const entries = readFile('/var/lib/dpkg/status').split('\n\n');
    const entry = entries.find((text) => /^Package: libjavascriptcoregtk-[\d.]+-bin$/m.test(text));
    return `WebKitGTK ${/^Version: ([\d.]+)/m.exec(entry)[1]}`;
  } catch {
    return 'WebKit of unknown version';
  }
}

const platform = {
  engine: 'JavaScriptCore',
  version,
  readFile: (path) => {
    batchFolder = absolute(path).replace(/\/[^/]*$/, '');
    return readFile(path);
  },
  print,
  printError: printErr,
  now: () => preciseTime() * 1000,
  createRealm: (print) => createRealm(print),
  runJobs: drainMicrotasks,
  sleep: (milliseconds) => sleepSeconds(milliseconds / 1000),
};

const status = runShell(platform, hostArguments);
// quit() knows no exit status. The only failing end is an uncaught error: status 3, and a line on standard output.
if (status !== 0) throw status === 2 ? 'wrong use of the shell' : 'uncaught error';
quit();
