// What is looked at beside the intrinsic objects themselves. Each text is that of a package.

/** What is open on each subject. */
type Where = ('node' | 'frozen' | 'start' | 'compartment')[];

interface Probe {
  name: string;
  /** What one package does first, if anything. */
  change?: string;
  /** True in the other package where the way is open. */
  look: string;
  open: Where;
}

const realms: Where = ['node', 'frozen', 'start'];

/** Ways from one package to another, or out of both. */
export const probes: Probe[] = [
  {
    name: 'a global name of one means something else in the other',
    change: 'globalThis.escape = 1',
    look: 'escape === 1',
    open: realms,
  },
  {
    name: 'a new global of one is there in the other',
    change: 'globalThis.note = 1',
    look: 'typeof note === "number"',
    open: realms,
  },
  { name: 'the objects of the host are there by name', look: 'typeof process === "object"', open: realms },
  { name: 'eval makes code that reaches them', look: '(0, eval)("typeof process") === "object"', open: realms },
  { name: 'so does Function', look: 'Function("return typeof process")() === "object"', open: realms },
  {
    name: 'so does a constructor found by syntax',
    look: '(function* () {}).constructor("yield typeof process")().next().value === "object"',
    open: ['node', 'frozen'],
  },
  { name: 'Date tells the time', look: 'Date.now() > 0', open: realms },
  { name: 'Math gives random numbers', look: 'Math.random() < 1', open: realms },
  { name: 'shared memory makes a clock', look: 'typeof SharedArrayBuffer === "function"', open: realms },
  { name: 'WeakRef tells when garbage is collected', look: 'typeof WeakRef === "function"', open: realms },
  {
    name: 'RegExp tells what the other matched',
    change: '/sec(ret)/.test("secret")',
    look: 'RegExp.$1 === "ret"',
    open: realms,
  },
  {
    name: 'a frozen regular expression can be compiled anew',
    look: 'const frozen = Object.freeze(/a/); try { frozen.compile("b"); } catch {} frozen.test("b")',
    open: ['node', 'frozen'],
  },
  {
    name: 'all stack traces can be rewritten',
    change: 'Error.prepareStackTrace = () => "mine"',
    look: 'new Error().stack === "mine"',
    open: ['node'],
  },
  { name: 'a method follows a locale', look: '(1234.5).toLocaleString("de") === "1.234,5"', open: ['node', 'frozen'] },
];

/** What ordinary code does, which must work all the same; each text is true then. */
export const ordinary = [
  {
    name: 'an object overrides what it inherits',
    look: 'const own = {}; own.toString = () => "mine"; String(own) === "mine"',
  },
  {
    name: 'an error gets a name of its own',
    look: 'const error = new Error(); error.name = "Mine"; error.name === "Mine"',
  },
  { name: 'a class extends Map', look: 'new (class extends Map { get() { return 1; } })().get() === 1' },
];

/** The objects that `node --frozen-intrinsics` leaves open in the pinned Node.js, by what their paths say. */
export const families: { name: string; path: RegExp; open: Where }[] = [
  { name: 'Atomics', path: /\bAtomics\b/, open: ['node', 'frozen'] },
  { name: 'SuppressedError', path: /\bSuppressedError\b/, open: ['node', 'frozen'] },
  { name: 'DisposableStack', path: /\bDisposableStack\b/, open: ['node', 'frozen'] },
  { name: 'AsyncDisposableStack', path: /\bAsyncDisposableStack\b/, open: ['node', 'frozen'] },
  { name: 'the accessors of stack', path: /\bstack$/, open: ['node', 'frozen'] },
  { name: 'all others', path: /./, open: ['node'] },
];
