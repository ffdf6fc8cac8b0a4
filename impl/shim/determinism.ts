import { intrinsics } from './intrinsics.ts';
import {
  apply,
  bare,
  createList,
  defineProperty,
  FeralDate,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isObject,
  named,
  stringNormalize,
  TypeError,
} from './primordials.ts';

interface Replacement {
  readonly prototype: object;
  readonly name: string;
  readonly method: (this: unknown) => unknown;
}

const replacements = createList<Replacement>();

const add = (prototype: object, name: string, method: Replacement['method'], length = 0): void => {
  replacements[replacements.length] = bare<Replacement>({
    __proto__: null,
    prototype,
    name,
    method: named(name, length, method),
  });
};

/** A row of #table-locale-methods. */
const addRow = (prototype: object, name: string, localeIndependent: string): void => {
  const original = getOwnPropertyDescriptor(prototype, localeIndependent)?.value;
  /** #sec-locale-independent-method */
  const { method } = {
    method(this: unknown) {
      return apply(original, this, []);
    },
  };
  add(prototype, name, method);
};

addRow(Array.prototype, 'toLocaleString', 'toString');
addRow(BigInt.prototype, 'toLocaleString', 'toString');
addRow(FeralDate.prototype, 'toLocaleDateString', 'toDateString');
addRow(FeralDate.prototype, 'toLocaleString', 'toString');
addRow(FeralDate.prototype, 'toLocaleTimeString', 'toTimeString');
addRow(Number.prototype, 'toLocaleString', 'toString');
addRow(String.prototype, 'toLocaleLowerCase', 'toLowerCase');
addRow(String.prototype, 'toLocaleUpperCase', 'toUpperCase');
addRow(getPrototypeOf(Uint8Array.prototype) as object, 'toLocaleString', 'toString');

const temporalKinds = [
  'Duration',
  'Instant',
  'PlainDate',
  'PlainDateTime',
  'PlainMonthDay',
  'PlainTime',
  'PlainYearMonth',
  'ZonedDateTime',
];

const temporal = intrinsics['%Temporal%'];
for (let i = 0; i < temporalKinds.length; i++) {
  const kind = temporal && getOwnPropertyDescriptor(temporal, temporalKinds[i])?.value;
  if (isObject(kind)) addRow((kind as { prototype: object }).prototype, 'toLocaleString', 'toString');
}

/** #sec-locale-independent-comparison */
const { localeCompare } = {
  localeCompare(this: unknown, that?: unknown) {
    if (this === undefined || this === null) throw new TypeError(`String.prototype.localeCompare: this is ${this}`);
    let s = `${this}`;
    let thatString = `${that}`;
    s = stringNormalize(s);
    thatString = stringNormalize(thatString);
    if (s === thatString) return 0;
    return s < thatString ? -1 : 1;
  },
};
add(String.prototype, 'localeCompare', localeCompare, 1);

/** Replaces the locale methods. Throws a TypeError where one cannot be replaced. #sec-replacelocalemethods */
export const replaceLocaleMethods = (): void => {
  for (let i = 0; i < replacements.length; i++) {
    const { prototype, name, method } = replacements[i];
    if (!defineProperty(prototype, name, bare<PropertyDescriptor>({ __proto__: null, value: method }))) {
      throw new TypeError(`lockdown: ${name} cannot be replaced: it was frozen before`);
    }
  }
};
