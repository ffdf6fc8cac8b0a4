import { subject } from './subject.ts';

declare const harden: <T>(value: T) => T;
declare const lockdown: () => void;

/** #sec-harden. The floor is Object.freeze of the same objects, which are at hand: none has to be looked for. */
export const subjects = [
  subject({
    clause: 'sec-harden',
    subject: 'harden a graph of 1e5 objects, per object',
    operations: 99_999,
    prepare: (count) => {
      // A tree of 33,333 records, each with a closure and an array of up to eight children.
      const makeGraph = () => {
        const makeNode = (id: number) => ({ id, read: () => id, children: [] as object[] });
        const root = makeNode(0);
        // Full-sized from the start: on XS large arrays that grow among other work take minutes.
        const nodes = new Array<typeof root>(33_333).fill(root);
        const objects = new Array<object>(99_999).fill(root);
        for (let i = 0; i < nodes.length; i++) {
          if (i > 0) {
            nodes[i] = makeNode(i);
            nodes[(i - 1) >> 3].children.push(nodes[i]);
          }
          objects[3 * i] = nodes[i];
          objects[3 * i + 1] = nodes[i].read;
          objects[3 * i + 2] = nodes[i].children;
        }
        return { root, objects };
      };
      return Array.from({ length: count }, makeGraph);
    },
    plain: () => (_count, graphs) => {
      for (const { objects } of graphs) {
        for (let i = 0; i < objects.length; i++) Object.freeze(objects[i]);
      }
    },
    ses: () => {
      lockdown();
      return (_count, graphs) => {
        for (const { root } of graphs) harden(root);
      };
    },
  }),
  subject({
    clause: 'sec-harden',
    subject: 'harden a fresh object of two properties',
    prepare: (count) => Array.from({ length: count }, (_, i) => ({ a: i, b: i })),
    plain: () => (count, objects) => {
      for (let i = 0; i < count; i++) Object.freeze(objects[i]);
    },
    ses: () => {
      lockdown();
      return (count, objects) => {
        for (let i = 0; i < count; i++) harden(objects[i]);
      };
    },
  }),
  subject({
    clause: 'sec-harden',
    subject: 'harden a hardened object',
    plain: () => {
      const object = Object.freeze({ a: 1, b: 2 });
      return (count) => {
        for (let i = 0; i < count; i++) Object.freeze(object);
      };
    },
    ses: () => {
      lockdown();
      const object = harden({ a: 1, b: 2 });
      return (count) => {
        for (let i = 0; i < count; i++) harden(object);
      };
    },
  }),
  subject({
    clause: 'sec-harden',
    subject: 'harden undefined',
    plain: () => (count) => {
      for (let i = 0; i < count; i++) Object.freeze(undefined);
    },
    ses: () => {
      lockdown();
      return (count) => {
        for (let i = 0; i < count; i++) harden(undefined);
      };
    },
  }),
];
