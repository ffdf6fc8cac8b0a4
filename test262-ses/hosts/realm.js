// The part of a shell that lives inside the tested realm: every shell evaluates this script in each fresh realm and
// calls the result with its host functions. What a test can reach is made here, so that no function of the host's own
// realm is ever in a test's hands; and everything used later is captured here, so that lockdown() changes nothing.
//
// host: { print(string), gc(), evalScript(string, completion), createRealm() | undefined, schedule | undefined }
//   evalScript fills completion.threw and completion.value; whatever a host function throws is replaced.
//   schedule is that of the realm that made this one, so that one queue holds the timers of a test.
// Returns what the shell needs of the realm; nothing of it can be reached by a test, except through $262.
(host) => {
  const global = globalThis;
  const { Error, RangeError, SyntaxError, TypeError, String } = global;
  const errors = { __proto__: null, Error, RangeError, SyntaxError };
  const { apply, defineProperty } = Reflect;
  const { then } = Promise.prototype;
  const { transfer } = ArrayBuffer.prototype;

  const define = (object, name, value) => {
    defineProperty(object, name, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
  };

  // A stack overflow inside a host function is an error of the host's realm: it must not come through.
  const callHost = (name, argument, completion) => {
    try {
      return host[name](argument, completion);
    } catch {
      throw new RangeError(`the host failed in ${name}`);
    }
  };

  // A list linked through own properties, sorted by time: array methods and elements could be trapped by the test.
  const timers = { __proto__: null, clock: 0, next: null };
  const ownSchedule = (callback, delay) => {
    const due = timers.clock + (delay > 0 ? delay : 0);
    let last = timers;
    while (last.next !== null && last.next.due <= due) last = last.next;
    last.next = { __proto__: null, due, callback, next: last.next };
  };
  const schedule = host.schedule || ownSchedule;

  define(global, 'print', (...values) => {
    let line = '';
    for (let i = 0; i < values.length; i++) line += (i === 0 ? '' : ' ') + String(values[i]);
    callHost('print', line);
  });
  define(global, 'setTimeout', (callback, delay) => {
    if (typeof callback !== 'function') throw new TypeError('setTimeout: the callback is not a function');
    schedule(callback, +delay || 0);
  });

  const $262 = {};
  define($262, 'global', global);
  define($262, 'gc', () => {
    callHost('gc');
  });
  define($262, 'evalScript', (source) => {
    const completion = { __proto__: null, threw: false, value: undefined };
    callHost('evalScript', String(source), completion);
    if (completion.threw) throw completion.value;
    return completion.value;
  });
  define($262, 'createRealm', () => {
    if (host.createRealm === undefined) throw new Error('$262.createRealm: this engine has one realm in a machine');
    return callHost('createRealm');
  });
  define($262, 'detachArrayBuffer', (buffer) => {
    apply(transfer, buffer, []);
    return null;
  });
  define(global, '$262', $262);

  const unshowable = 'a value that cannot be shown';
  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  const nonEmpty = (read) => {
    try {
      const name = read();
      return typeof name === 'string' && name !== '' ? name : undefined;
    } catch {
      return undefined;
    }
  };

  return {
    __proto__: null,
    $262,
    schedule,
    /** The name to report for any thrown value: a string, always. */
    errorName: (thrown) => nonEmpty(() => thrown.name) || nonEmpty(() => thrown.constructor.name) || 'Error',
    /** The message to report for any thrown value: a string, always. */
    errorMessage: (thrown) => {
      try {
        if (!isObject(thrown)) return String(thrown);
        const { message } = thrown;
        return message === undefined ? '' : String(message);
      } catch {
        return unshowable;
      }
    },
    /** An error of this realm, for one of the host's that a test will see. */
    newError: (name, message) => new (errors[name] || TypeError)(message),
    /** Calls one of the two host functions when the promise settles. */
    watch: (promise, fulfilled, rejected) => {
      apply(then, promise, [() => fulfilled(), (reason) => rejected(reason)]);
    },
    /** Milliseconds until the next timer is due, or -1. */
    untilTimer: () => (timers.next === null ? -1 : timers.next.due - timers.clock),
    /** Runs the next timer's callback, and throws what it throws. */
    fireTimer: () => {
      const { due, callback, next } = timers.next;
      timers.clock = due;
      timers.next = next;
      callback();
    },
  };
};
