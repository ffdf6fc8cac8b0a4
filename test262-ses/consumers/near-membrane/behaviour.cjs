// What a near-membrane does between its two sides, blue (the program's) and red (the sandbox's). For each check what comes of
// it as a text, and what runs it with `evaluate(text, endowments, options)`, which makes an environment for it.
globalThis.hostSecret = 'of the host';
const box = {
  n: 1,
  list: [1, 2, 3],
  get twice() {
    return this.n * 2;
  },
  [Symbol.for('key')]: 'by symbol',
};
const yes = (holds) => (holds ? 'yes' : 'no');
const caught = (run) => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

class Point {
  constructor(x, y) {
    Object.assign(this, { x, y });
  }
  sum() {
    return this.x + this.y;
  }
}

module.exports = {
  'evaluates a text': ['42', (evaluate) => `${evaluate('6 * 7')}`],
  'reads an object of the other side': ['4', (evaluate) => `${evaluate('box.n + box.list[2]', { box })}`],
  'runs its accessor': ['2', (evaluate) => `${evaluate('box.twice', { box })}`],
  'reads by a symbol': ['by symbol', (evaluate) => evaluate("box[Symbol.for('key')]", { box })],
  'lists its keys': [
    'n,list,twice,Symbol(key)',
    (evaluate) => evaluate('Reflect.ownKeys(box).map(String).join()', { box }),
  ],
  'makes a text of it': ['{"n":1,"list":[1,2,3],"twice":2}', (evaluate) => evaluate('JSON.stringify(box)', { box })],
  'gives an object back as itself': ['yes', (evaluate) => yes(evaluate('box', { box }) === box)],
  'keeps the identity of its own objects': [
    'true',
    (evaluate) => `${evaluate('const own = {}; same(own) === own', { same: (it) => it })}`,
  ],
  'keeps a write on its own side': [
    '2, no',
    (evaluate) => `${evaluate('box.m = 2, box.m', { box })}, ${yes('m' in box)}`,
  ],
  'writes through to what is live': [
    '2',
    (evaluate) => {
      const live = {};
      evaluate('live.m = 2', { live }, { liveTargetCallback: (target) => target === live });
      return `${live.m}`;
    },
  ],
  'calls with arguments and this': [
    'red 1,2',
    (evaluate) => {
      const ask = function (...list) {
        return `${this.name} ${list}`;
      };
      return evaluate('({ name: "red", ask }).ask(1, 2)', { ask });
    },
  ],
  'is called from the other side': ['5', (evaluate) => `${evaluate('(a, b) => a + b')(2, 3)}`],
  'makes an instance of a class of the other side': [
    '3',
    (evaluate) => `${evaluate('new Point(1, 2).sum()', { Point })}`,
  ],
  'extends such a class': [
    'more 7',
    (evaluate) => {
      const text = 'class More extends Point { sum() { return "more " + super.sum(); } } new More(3, 4).sum()';
      return evaluate(text, { Point });
    },
  ],
  'gives an error its class': ['yes', (evaluate) => yes(caught(() => evaluate('null.x')) instanceof TypeError)],
  'gets an error with its class': [
    'too far',
    (evaluate) => {
      const fail = () => {
        throw new RangeError('too far');
      };
      return `${evaluate('try { fail(); } catch (error) { error instanceof RangeError && error.message }', { fail })}`;
    },
  ],
  'takes a list for a list': [
    'true,true,2,4,6',
    (evaluate) =>
      evaluate('[Array.isArray(box.list), box.list instanceof Array, box.list.map((x) => x * 2)].join()', { box }),
  ],
  'gives a list for a list': [
    'yes 1,2',
    (evaluate) => {
      const list = evaluate('[1, [2]]');
      return `${yes(Array.isArray(list))} ${list.flat()}`;
    },
  ],
  'uses a map of the other side': ['1', (evaluate) => `${evaluate('map.get("a")', { map: new Map([['a', 1]]) })}`],
  'holds an object of the other side weakly': [
    'true',
    (evaluate) => `${evaluate('new WeakRef(box).deref() === box', { box })}`,
  ],
  'gets another function where a distortion says so': [
    'replaced',
    (evaluate) => {
      const replaced = () => 'replaced';
      const original = () => 'original';
      const distortionCallback = (it) => (it === original ? replaced : it);
      return evaluate('original()', { original }, { distortionCallback });
    },
  ],
  'freezes an object of its own for both': [
    'yes',
    (evaluate) => yes(Object.isFrozen(evaluate('Object.freeze({ a: 1 })'))),
  ],
  "finds no name of the program's": [
    'undefined undefined',
    (evaluate) => evaluate('typeof process + " " + typeof hostSecret'),
  ],
  "reaches the program's global object by a constructor": [
    'false',
    (evaluate) => {
      const reaches = `(it) => { try { return it.constructor.constructor('return this')().hostSecret !== undefined; } catch { return false; } }`;
      return `${evaluate(`[box, box.list, fn].some(${reaches})`, { box, fn: () => {} })}`;
    },
  ],
  'changes the prototypes of the program': [
    'no',
    (evaluate) => {
      evaluate('try { Array.prototype.mark = 1; } catch {}');
      return yes('mark' in []);
    },
  ],
  'changes those of its own side': [
    'true',
    (evaluate) => `${evaluate('try { Array.prototype.mark = 1; } catch {} "mark" in []')}`,
  ],
};
