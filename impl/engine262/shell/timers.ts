import {
  Call,
  type FunctionObject,
  type Realm,
  surroundingAgent,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';

interface Timer {
  due: number;
  callback: FunctionObject;
  realm: Realm;
}

/** The timers of one test, on a clock that stands still while code runs and jumps to the next timer when none does. */
export class Timers {
  #clock = 0;
  #queue: Timer[] = [];

  /** Calls `callback` when `delay` milliseconds have passed; timers that are due together are called in order. */
  add(callback: FunctionObject, realm: Realm, delay: number): void {
    const due = this.#clock + (delay > 0 ? delay : 0);
    const after = this.#queue.findIndex((timer) => timer.due > due);
    this.#queue.splice(after < 0 ? this.#queue.length : after, 0, { due, callback, realm });
  }

  /** Calls the callbacks, each as a job of its own, until no timer is left. */
  run(): void {
    for (let timer = this.#queue.shift(); timer; timer = this.#queue.shift()) {
      this.#clock = timer.due;
      const { callback, realm } = timer;
      surroundingAgent.eventLoop.enqueue('timers', {
        queueName: 'timers',
        *job(): ValueEvaluator {
          return yield* Call(callback, Value.undefined, []);
        },
        callerRealm: realm,
        callerScriptOrModule: null,
      });
    }
  }
}
