// A host of ECMA-419's kind, with simulated peripherals. It loads three drivers, and lets one of them try what it must not.
// Prints what came of it as JSON. `drivers` are their texts; `kind` is plain, locking or born-locked.
// `hardensEarly` says that the engine's harden does not ask for lockdown.
// biome-ignore lint/correctness/noUnusedVariables: consumer.ts adds a call.
const runHost = ({ drivers, kind, hardensEarly = false }) => {
  const isPlain = kind === 'plain';
  const checks = [];
  const note = (name, expected, outcome) => checks.push({ name, expected, outcome });
  const succeeds = (run) => {
    try {
      return run() !== false;
    } catch {
      return false;
    }
  };

  /** What a program finds that was not run before: in the profile born-locked, a realm that is locked. */
  const lock = () => {
    const isLocked = kind === 'born-locked';
    const harden = globalThis.harden;
    note(
      'harden works from the first statement',
      isLocked || hardensEarly ? 'yes' : 'no',
      succeeds(() => harden({})) ? 'yes' : 'no',
    );
    const adds = Reflect.set(Array.prototype, 'last', 1);
    Reflect.deleteProperty(Array.prototype, 'last');
    note('a program can add to what all share', isLocked ? 'no' : 'yes', adds ? 'yes' : 'no');
    note('lockdown can be called', isLocked ? 'no' : 'yes', succeeds(() => lockdown()) ? 'yes' : 'no');
    note('lockdown can be called again', 'no', succeeds(() => lockdown()) ? 'yes' : 'no');
  };

  const pins = { led: 2, switch: 3, thermometer: 4, buzzer: 5, relay: 7 };

  /** Levels and peripherals by pin. A pin belongs to one IO at a time. */
  const makeBoard = () => {
    const levels = new Map();
    const peripherals = new Map();
    const inUse = new Set();
    return {
      levels,
      attach: (pin, read) => peripherals.set(pin, read),
      claim: (pin) => {
        if (inUse.has(pin)) throw new Error(`pin ${pin} is in use`);
        inUse.add(pin);
      },
      release: (pin) => inUse.delete(pin),
      read: (pin) => peripherals.get(pin)?.() ?? levels.get(pin) ?? 0,
      write: (pin, value) => levels.set(pin, value ? 1 : 0),
    };
  };

  /** The IO class Digital for some pins of the board, or for all. */
  const makeDigital = (board, granted) =>
    class Digital {
      static Input = 0;
      static Output = 8;
      #pin;
      #mode;

      constructor(options) {
        const { pin, mode } = options;
        if (!Object.values(pins).includes(pin)) throw new RangeError(`there is no pin ${pin}`);
        if (granted && !granted.includes(pin)) throw new RangeError(`pin ${pin} was not granted`);
        board.claim(pin);
        this.#pin = pin;
        this.#mode = mode;
      }

      get format() {
        return 'number';
      }

      read() {
        return board.read(this.#open());
      }

      write(value) {
        const pin = this.#open();
        if (this.#mode !== 8) throw new TypeError('it is no output');
        board.write(pin, value);
      }

      close() {
        board.release(this.#open());
        this.#pin = undefined;
      }

      #open() {
        if (this.#pin === undefined) throw new TypeError('it is closed');
        return this.#pin;
      }
    };

  globalThis.hostSecret = 'of the host';
  const started = Date.now();
  if (!isPlain) lock();
  const locked = Date.now();

  const board = makeBoard();
  const bits = [...(21.5 * 16).toString(2).padStart(12, '0')].map(Number);
  board.attach(pins.thermometer, () => {
    bits.push(bits[0]);
    return bits.shift();
  });

  const wholeDevice = { io: { Digital: makeDigital(board) }, pin: { ...pins } };
  /** The device as a driver gets it: its own pins, and a class that opens no others. */
  const deviceWith = (...names) => {
    if (isPlain) return wholeDevice;
    const granted = names.map((name) => pins[name]);
    const pin = Object.fromEntries(names.map((name) => [name, pins[name]]));
    return harden({ io: { Digital: makeDigital(board, granted) }, pin });
  };
  /** What evaluates a driver's text; without compartments, drivers share the global object as all other code does. */
  const evaluatorWith = (globals) => {
    if (!isPlain) {
      const compartment = new Compartment({ globals });
      return (text) => compartment.evaluate(text);
    }
    Object.assign(globalThis, globals);
    return Reflect.get(globalThis, 'eval');
  };

  /** The default export of a driver's module, which can import one IO class. */
  const importDriver = (text, Digital) => {
    const modules = {
      driver: { source: new ModuleSource(text) },
      'embedded:io/digital': { namespace: { default: Digital } },
    };
    const resolveHook = (specifier) => specifier;
    return new Compartment({ modules, resolveHook }).importNow('driver').default;
  };

  const inLed = evaluatorWith({ device: deviceWith('led') });
  const led = new (inLed(drivers.led))();
  const Thermometer = evaluatorWith({})(drivers.thermometer);
  const { io, pin } = deviceWith('thermometer');
  const thermometer = new Thermometer({ sensor: { io: io.Digital, pin: pin.thermometer } });
  const buzzer = evaluatorWith({ device: deviceWith('buzzer') })(drivers.buzzer);
  const loaded = Date.now();

  const works = (name, expected, run) => note(name, expected, succeeds(run) ? 'works' : 'broken');
  works('a driver writes to its pin', 'works', () => {
    led.on();
    return board.levels.get(pins.led) === 1;
  });
  works('a sensor samples its peripheral', 'works', () => {
    thermometer.configure({ bits: 12 });
    return thermometer.sample().temperature === 21.5;
  });
  if (!isPlain) {
    works('a driver imports its IO', 'works', () => {
      const { io, pin } = deviceWith('switch');
      const Switch = importDriver(drivers.switch, io.Digital);
      board.write(pins.switch, 1);
      return new Switch({ pin: pin.switch }).isOn;
    });
    const imports = succeeds(() => importDriver(drivers.meter, deviceWith('switch').io.Digital));
    note('imports an IO that was not granted', 'denied', imports ? 'allowed' : 'denied');
  }
  works('the greedy driver has its own pin', 'works', () => {
    buzzer.buzz();
    return board.levels.get(pins.buzzer) === 1;
  });

  // What each attempt would change; where nothing is to be seen from here, its own word counts. Then all is put back.
  const { includes } = Array.prototype;
  const { then } = Promise.prototype;
  const opensRelay = {
    happened: () => board.levels.get(pins.relay) === 1,
    undo: () => {
      board.levels.delete(pins.relay);
      board.release(pins.relay);
    },
  };
  const effects = {
    'opens a pin that was not granted': opensRelay,
    'opens it by the class of its own IO': opensRelay,
    'replaces the write of the shared class': { happened: () => led.on() === undefined },
    'replaces a method of all lists': {
      happened: () => Array.prototype.includes !== includes,
      undo: () => Object.assign(Array.prototype, { includes }),
    },
    'gives all objects a property': { happened: () => 'pin' in {}, undo: () => delete Object.prototype.pin },
    'replaces then of all promises': {
      happened: () => Promise.prototype.then !== then,
      undo: () => Object.assign(Promise.prototype, { then }),
    },
    'leaves a global for another driver': { happened: () => inLed('typeof note') !== 'undefined' },
  };
  for (const name of Object.keys(buzzer).filter((name) => name !== 'buzz')) {
    const { happened, undo } = effects[name] ?? {};
    const claimed = succeeds(buzzer[name]);
    const allowed = claimed && (happened === undefined || happened());
    note(name, isPlain ? 'allowed' : 'denied', allowed ? 'allowed' : 'denied');
    if (allowed) undo?.();
  }
  works('the other driver still has its pin', isPlain ? 'broken' : 'works', () => {
    led.off();
    return board.levels.get(pins.led) === 0;
  });

  // On its own pin, in rounds: the clock counts milliseconds.
  let rounds = 0;
  const begun = Date.now();
  for (; Date.now() - begun < 200; rounds++) for (let i = 0; i < 50; i++) buzzer.buzz();
  const figures = [
    ...(kind === 'locking' ? [{ name: 'lockdown', value: locked - started, unit: 'ms' }] : []),
    { name: 'three drivers loaded', value: loaded - locked, unit: 'ms' },
    { name: 'write to a pin', value: ((Date.now() - begun) * 1e6) / (rounds * 50), unit: 'ns' },
  ];
  print(JSON.stringify({ checks, figures }));
};
