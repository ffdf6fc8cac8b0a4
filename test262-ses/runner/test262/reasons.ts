import { matchesGlob } from 'node:path';
import type { Mode } from './modes.ts';

/** Why a test of test262 may differ under SES, or is not run: the reasons that a line of the list may give. */
export const reasons = {
  'frozen-intrinsic': 'it changes an intrinsic object, or asks that one can be changed',
  'own-property-override': 'it assigns a property that an object inherits from a frozen one',
  'strict-only': 'it needs sloppy code',
  'top-level': 'its top level is not that of a script: this is undefined, and declarations are no global properties',
  tamed: 'it needs what is tamed: the time, random numbers, or a way from a function to an evaluator',
  'removed-property': 'it needs a property that lockdown removes, since the law does not list it',
  'absent-global': 'it needs a global that compartments do not have',
  'shim-limit': 'it needs what a shim cannot do: see the annex of the law',
  module: 'it is a module, or imports one',
  host: 'it needs something of the host',
  engine: 'it fails on the plain engine too, so it says nothing of SES',
} as const;

export type Reason = keyof typeof reasons;

export const isReason = (text: string): text is Reason => Object.hasOwn(reasons, text);

interface Rule {
  reason: Reason;
  /** Of what the test says. */
  message?: RegExp;
  /** Of its path. */
  path?: string;
  mode?: Mode;
  /** Of the column. */
  implementation?: string;
}

// Names that objects inherit from an intrinsic one, and programs like to assign.
const inherited = 'constructor|hasOwnProperty|message|name|next|then|toJSON|toLocaleString|toString|valueOf';
const quoted = (names: string) => `['"]?(?:${names})['"]?`;
// By engine: V8 and QuickJS, SpiderMonkey and QuickJS, XS, engine262. JavaScriptCore does not tell the name.
const readOnly = (names: string) =>
  new RegExp(
    [
      `read only property ${quoted(names)} of`,
      `${quoted(names)} is read-only`,
      `set ${quoted(names)}: not writable`,
      `Cannot set property "(?:${names})" on`,
    ].join('|'),
  );
const refused = [
  ...['read[ -]?only', '(not|non)[ -](an )?(extensible|writable|configurable)', 'unconfigurable'],
  ...['(cannot|can.t) (redefine|define|delete|not delete)', '(unable to|could not) delete', 'no permission'],
  ...['(cannot|can.t) set prop', '(can.t|could not) set prototype', 'invalid (descriptor|prototype)'],
  // What propertyHelper.js of test262 says of an attribute that it expected.
  ...['descriptor should be (writable|configurable)', 'to (be|have) (writable|configurable)'],
];
const absent = 'Atomics|FinalizationRegistry|Intl|SharedArrayBuffer|WeakRef|WebAssembly|escape|unescape';

/** The first that fits tells. */
const rules: Rule[] = [
  { reason: 'host', message: /\$262|evalScript|createRealm/ },
  { reason: 'shim-limit', message: /the word import cannot be evaluated|the text is more than one function/ },
  { reason: 'shim-limit', mode: 'compartment', implementation: 'shim', path: '{,annexB/}language/eval-code/direct/**' },
  { reason: 'tamed', message: /the current time|nondeterministic|a random number|secure mode/ },
  { reason: 'tamed', message: /leads to an evaluator|constructor is inert|TypeError: strict mode/ },
  { reason: 'removed-property', path: 'annexB/built-ins/RegExp/legacy-accessors/**' },
  { reason: 'own-property-override', message: readOnly(inherited) },
  { reason: 'frozen-intrinsic', message: new RegExp(refused.join('|'), 'i') },
  { reason: 'frozen-intrinsic', path: 'built-ins/**/*{extensible,extensibility}.js' },
  { reason: 'tamed', path: 'built-ins/{Date,Math,*Function}/**' },
  {
    reason: 'absent-global',
    mode: 'compartment',
    message: new RegExp(`(?:ReferenceError.*\\b|TypeError: )(?:${absent})\\b`),
  },
  { reason: 'module', mode: 'compartment', message: /loads no modules|cannot be imported|no loadHook/ },
  {
    reason: 'top-level',
    mode: 'compartment',
    message: /^(in \w+ code: )?ReferenceError|undefined( or null)? to object|of undefined/,
  },
  { reason: 'top-level', mode: 'compartment', message: /undefined is not an object|is undefined/ },
];

/** What a difference probably comes from, by what the test says; null where that tells nothing. It may be wrong. */
export function probableReason(mode: Mode, implementation: string, path: string, message: string): Reason | null {
  const rule = rules.find(
    (rule) =>
      (rule.mode ?? mode) === mode &&
      (rule.implementation ?? implementation) === implementation &&
      (rule.message?.test(message) ?? true) &&
      (rule.path === undefined || matchesGlob(path, rule.path)),
  );
  return rule?.reason ?? null;
}
