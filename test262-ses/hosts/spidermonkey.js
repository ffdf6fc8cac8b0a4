// The shell for SpiderMonkey: `firefox-esr -xpcshell spidermonkey.js …`. Protocol: see shell.js.
// xpcshell's own global is privileged and has hundreds of names of the browser's, so each realm is a Cu.Sandbox with a
// null principal. A sandbox has no module loader: a module runs in single mode only, in the shared system global, and
// there is no import() in a script.
/* global Cc, Ci, Cu, ChromeUtils, Services, load, print, quit, runShell */

const hostPrint = print;
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

function createRealm(print, schedule) {
  const sandbox = new Cu.Sandbox(principal, { wantXrays: false, wantGlobalProperties: [], allowWaivers: true });
  const global = Cu.waiveXrays(sandbox);
  // What is left over is XPCNativeWrapper: Firefox 153 makes it neither configurable nor writable.
  for (const name of ['dump', 'debug', 'importFunction']) delete global[name];
  const evaluateScript = (source, path) => Cu.evalInSandbox(source, sandbox, 'latest', path, 1);
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
  let realm = Cu.waiveXrays(evaluateScript(realmScript, 'realm.js'))(host);

  return {
    $262: realm.$262,
    schedule: realm.schedule,
    errorName: (thrown) => realm.errorName(thrown),
    errorMessage: (thrown) => realm.errorMessage(thrown),
    untilTimer: () => realm.untilTimer(),
    fireTimer: () => realm.fireTimer(),
    evaluateScript: (source, path) => evaluateScript(source ?? readFile(path), path),
    evaluateModule: (source, path, done, fail) => {
      if (source !== undefined) throw new Error('a module cannot run in a batch; run its file with --module');
      realm = createSystemRealm(print);
      evaluateSystemModule(path, done, fail);
    },
    dispose: () => Cu.nukeSandbox(sandbox),
  };
}

/** The shared system global, with the functions of a test realm put into it. */
function createSystemRealm(print) {
  const evaluate = Cu.getGlobalForObject(Services).eval;
  const host = {
    print,
    gc: () => testing.gc(),
    evalScript: (source, completion) => {
      try {
        completion.value = evaluate(source);
      } catch (thrown) {
        completion.threw = true;
        completion.value = thrown;
      }
    },
    createRealm: () => createRealm(print, realm.schedule).$262,
  };
  const realm = evaluate(realmScript)(host);
  return realm;
}

/** Evaluates a module file there. The loader trusts resource: addresses only, so the file's folder gets one. */
function evaluateSystemModule(path, done, fail) {
  const file = fileOf(path);
  const resources = Services.io.getProtocolHandler('resource').QueryInterface(Ci.nsIResProtocolHandler);
  resources.setSubstitution('ses262', Services.io.newFileURI(file.parent));
  try {
    ChromeUtils.importESModule(`resource://ses262/${encodeURIComponent(file.leafName)}`);
    done();
  } catch (thrown) {
    fail(thrown);
  }
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
  runJobs: () => Services.tm.spinEventLoopUntilEmpty(),
  sleep: (milliseconds) => {
    let due = false;
    const timer = Cc['@mozilla.org/timer;1'].createInstance(Ci.nsITimer);
    timer.initWithCallback(() => (due = true), milliseconds, Ci.nsITimer.TYPE_ONE_SHOT);
    Services.tm.spinEventLoopUntil('ses262 timer', () => due);
  },
};

quit(runShell(platform, hostArguments));
