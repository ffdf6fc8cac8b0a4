// The shell for SpiderMonkey: `firefox-esr -xpcshell spidermonkey.js …`. Protocol: see shell.js.
// xpcshell's own global is privileged and has hundreds of names of the browser's, so each realm is a Cu.Sandbox with a
// null principal. A sandbox has no module loader, so there are no modules and no import() here.

const hostPrint = print;
// biome-ignore lint/complexity/noArguments: xpcshell puts the command line's arguments into this global.
const hostArguments = Array.from(arguments);
const testing = Cu.getJSTestingFunctions();
const principal = Services.scriptSecurityManager.createNullPrincipal({});

const fileOf = (path) => {
  const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
  const folder = Services.dirsvc.get('CurWorkD', Ci.nsIFile).path;
  file.initWithPath(path.startsWith('/') ? path : `${folder}/${path.replace(/^(\.\/)+/, '')}`);
  return file;
};
const readFile = (path) => Cu.readUTF8File(fileOf(path));
const folder = __LOCATION__.parent.path;
const realmScript = readFile(`${folder}/realm.js`);
load(`${folder}/shell.js`);

// The engine's SharedArrayBuffer hangs on no global here, but the memory of WebAssembly has one.
const addSharedArrayBuffer = `if (!globalThis.SharedArrayBuffer) {
  const { buffer } = new WebAssembly.Memory({ initial: 0, maximum: 0, shared: true });
  Object.defineProperty(globalThis, 'SharedArrayBuffer', {
    value: buffer.constructor, writable: true, enumerable: false, configurable: true,
  });
}`;

const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

function createRealm(print, schedule) {
  const sandbox = new Cu.Sandbox(principal, { wantXrays: false, wantGlobalProperties: [], allowWaivers: true });
  const global = Cu.waiveXrays(sandbox);
  // What is left over is XPCNativeWrapper: Firefox 153 makes it neither configurable nor writable.
  for (const name of ['dump', 'debug', 'importFunction']) delete global[name];
  const evaluateScript = (source, path) => {
    try {
      return Cu.evalInSandbox(source, sandbox, 'latest', path, 1);
    } catch (thrown) {
      // evalInSandbox takes a thrown undefined for a failure of its own, and throws an object of this global.
      throw isObject(thrown) && Cu.getGlobalForObject(thrown) === globalThis ? undefined : thrown;
    }
  };
  evaluateScript(addSharedArrayBuffer, 'spidermonkey.js');

  const host = Cu.waiveXrays(Cu.createObjectIn(sandbox));
  const put = (name, value) => Cu.exportFunction(value, host, { defineAs: name, allowCrossOriginArguments: true });
  put('print', (line) => print(line));
  put('gc', () => testing.gc());
  put('evalScript', (source, guestCompletion) => {
    const completion = Cu.waiveXrays(guestCompletion);
    try {
      completion.value = evaluateScript(source, 'evalScript');
    } catch (thrown) {
      completion.threw = true;
      completion.value = thrown;
    }
  });
  put('createRealm', () => createRealm(print, realm.schedule).$262);
  host.schedule = schedule;
  const realm = Cu.waiveXrays(evaluateScript(realmScript, 'realm.js'))(host);

  return {
    $262: realm.$262,
    schedule: realm.schedule,
    errorName: (thrown) => realm.errorName(thrown),
    errorMessage: (thrown) => realm.errorMessage(thrown),
    untilTimer: () => realm.untilTimer(),
    fireTimer: () => realm.fireTimer(),
    evaluateScript: (source, path) => evaluateScript(source ?? readFile(path), path),
    evaluateModule: (_source, _path, _done, fail) => {
      fail(realm.newError('Error', 'the shell for SpiderMonkey has no modules: a sandbox has no module loader'));
    },
    dispose: () => Cu.nukeSandbox(sandbox),
  };
}

/** Firefox's version: xpcshell runs without the application that would tell it. */
function version() {
  const file = Services.dirsvc.get('GreD', Ci.nsIFile);
  file.append('application.ini');
  return `Firefox ${/^Version=(.*)$/m.exec(Cu.readUTF8File(file))[1]}`;
}

const platform = {
  engine: 'SpiderMonkey',
  version,
  readFile,
  print: hostPrint,
  printError: (line) => Cu.printStderr(`${line}\n`),
  now: () => ChromeUtils.now(),
  createRealm: (print) => createRealm(print),
  runJobs: () => {
    // Promise jobs run at the end of an event, so there must be one.
    Services.tm.dispatchToMainThread(() => {});
    Services.tm.spinEventLoopUntilEmpty();
  },
  sleep: (milliseconds) => {
    let due = false;
    const timer = Cc['@mozilla.org/timer;1'].createInstance(Ci.nsITimer);
    timer.initWithCallback(() => (due = true), milliseconds, Ci.nsITimer.TYPE_ONE_SHOT);
    Services.tm.spinEventLoopUntil('ses262 timer', () => due);
  },
};

// To the language an unhandled rejection is no error; the engine would write it to standard error.
PromiseDebugging.addUncaughtRejectionObserver({ onLeftUncaught: () => true, onConsumed: () => {} });
quit(runShell(platform, hostArguments));
