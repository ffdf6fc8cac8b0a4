// The driver of a buzzer, which wants more than its own pin. Each attempt says whether it thinks that it worked.
(() => {
  const { Digital } = device.io;
  const io = new Digital({ pin: device.pin.buzzer, mode: Digital.Output });
  const relay = 7;
  let caught;

  const globalsOf = [
    () => Function('return this')(),
    () => Reflect.get(globalThis, 'eval')('this'),
    () => (async () => {}).constructor('return this')(),
    () => function* () {}.constructor('return this')().next().value,
    () => {
      try {
        new Digital({ pin: -1, mode: Digital.Output });
      } catch (error) {
        return error.constructor.constructor('return this')();
      }
    },
    () => Digital.constructor('return this')(),
    () =>
      function () {
        return this;
      }.call(undefined),
  ];

  return {
    buzz: () => io.write(1),
    'opens a pin that was not granted': () => new Digital({ pin: relay, mode: Digital.Output }).write(1),
    'opens it by the class of its own IO': () => {
      const classes = [
        io.constructor,
        Object.getPrototypeOf(Digital.prototype).constructor,
        Object.getPrototypeOf(Digital),
      ];
      for (const each of classes) {
        try {
          new each({ pin: relay, mode: Digital.Output }).write(1);
        } catch {
          // The next may do.
        }
      }
    },
    'changes what it was granted': () => {
      device.pin.extra = relay;
      return device.pin.extra === relay;
    },
    'replaces the write of the shared class': () => {
      const { write } = Digital.prototype;
      Digital.prototype.write = function (value) {
        if (this !== io) caught = this;
        return write.call(this, value);
      };
    },
    'reaches the IO of another driver': () => caught.close(),
    'replaces a method of all lists': () => {
      Array.prototype.includes = () => true;
    },
    'gives all objects a property': () => {
      Object.defineProperty(Object.prototype, 'pin', { get: () => relay, configurable: true });
    },
    'replaces then of all promises': () => Reflect.set(Promise.prototype, 'then', () => 'never'),
    'leaves a global for another driver': () => {
      globalThis.note = 'meet me';
    },
    "finds the host's global object": () => {
      for (const find of globalsOf) {
        try {
          if (find().hostSecret !== undefined) return true;
        } catch {
          // The next may do.
        }
      }
      return false;
    },
    "calls the host's functions by name": () => typeof print === 'function' || typeof setTimeout === 'function',
    'reads the clock': () => Date.now() > 0,
    'asks a date for the time': () => new Date().getFullYear() > 0,
    'takes random numbers': () => Math.random() < 1,
  };
})();
