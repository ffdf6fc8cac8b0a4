// biome-ignore-all lint/security/noGlobalEval: indirect eval is the floor
import type { Body } from './subject.ts';
import { subject } from './subject.ts';

declare const Compartment: new (options: object) => { evaluate(source: string): never };
declare const lockdown: () => void;

/** A loop that reads two intrinsics, and calls a function of each, every turn. */
export const hotLoop = `'use strict';
(function (count) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum = (sum + Math.abs(i) + (Array.isArray(i) ? 1 : 0)) | 0;
  return sum;
})`;

/** The floor of each loop: the same text through indirect eval, with its names on the realm's own global object. */
const plainLoop: Body = ({ source }) => {
  Object.assign(globalThis, { increment: (value: number) => value + 1 });
  return globalThis.eval(source);
};

const compartmentLoop: Body = ({ source }) => {
  lockdown();
  const globals = { increment: (value: number) => value + 1 };
  // `__options__` is how the peer tells its options from its older form of arguments.
  const compartment = new Compartment({ __options__: true, globals });
  return compartment.evaluate(source);
};

/** #sec-compartment-globals. The global object of the compartment stays mutable. */
export const subjects = [
  subject({
    clause: 'sec-compartment-globals',
    subject: 'hot loop over intrinsics in a compartment, per turn',
    source: hotLoop,
    plain: plainLoop,
    ses: compartmentLoop,
  }),
  subject({
    clause: 'sec-compartment-globals',
    subject: 'hot loop over an endowment, per turn',
    source: `'use strict';
(function (count) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum = (sum + increment(i)) | 0;
  return sum;
})`,
    plain: plainLoop,
    ses: compartmentLoop,
  }),
  subject({
    clause: 'sec-compartment-globals',
    subject: "hot loop over the program's own global, per turn",
    source: `'use strict';
globalThis.step = 2;
(function (count) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum = (sum + step) | 0;
  return sum;
})`,
    plain: plainLoop,
    ses: compartmentLoop,
  }),
];
