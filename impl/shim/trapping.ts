// Errors that nothing catches, and what else the program's host does where lockdown is told so.

import { showAll } from './console.ts';
import { hostConsole, hostMethod, hostProcess, listen, startGlobal } from './host.ts';
import type { Settings } from './options.ts';
import { bare, defineProperty, getOwnPropertyDescriptor, isObject, reflectGet, TypeError } from './primordials.ts';
import { hidesFrames } from './stacks.ts';

type Trapping = 'report' | 'exit' | 'abort';

/** Throws a TypeError for what this host cannot do. Changes nothing. */
export const checkHost = (settings: Settings): void => {
  const checkEnd = (option: string, value: string): void => {
    if ((value === 'exit' || value === 'abort') && hostMethod(hostProcess, value) === undefined) {
      throw new TypeError(`lockdown: the option ${option} cannot be '${value}' here: there is no process to end`);
    }
  };
  checkEnd('errorTrapping', settings.errorTrapping);
  checkEnd('unhandledRejectionTrapping', settings.unhandledRejectionTrapping);
  if (settings.consoleTaming === 'safe') {
    const desc = getOwnPropertyDescriptor(startGlobal, 'console');
    if (hostConsole !== undefined && desc !== undefined && !desc.configurable && !desc.writable) {
      throw new TypeError("lockdown: the option consoleTaming cannot be 'safe' here: the global console is constant");
    }
  }
  // Domains hang an object of the host's on every promise.
  if (settings.domainTaming === 'safe' && hostProcess && getOwnPropertyDescriptor(hostProcess, 'domain')?.get) {
    throw new TypeError("lockdown: the module 'domain' is in use: do without it, or set domainTaming: 'unsafe'");
  }
};

/** Says that an error was caught by nothing, and does what the option wants. */
const handle = (what: string, error: unknown, trapping: Trapping): void => {
  hostMethod(hostConsole, 'error')?.([`${what}: ${showAll([error], 0)}`]);
  if (trapping === 'exit' && hostProcess) {
    hostMethod(hostProcess, 'exit')?.([reflectGet(hostProcess, 'exitCode') || 1]);
  }
  if (trapping === 'abort') hostMethod(hostProcess, 'abort')?.([]);
};

const trap = (what: string, onProcess: string, onPage: string, detail: string, trapping: Trapping): void => {
  const on = hostMethod(hostProcess, 'on');
  if (on !== undefined) {
    on([onProcess, (error: unknown) => handle(what, error, trapping)]);
  } else {
    listen?.([
      onPage,
      (event: object) => {
        hostMethod(event, 'preventDefault')?.([]);
        handle(what, reflectGet(event, detail), trapping);
      },
    ]);
  }
};

/** Makes the host do what errorTrapping, unhandledRejectionTrapping and domainTaming say. */
export const tameHost = ({ errorTrapping, unhandledRejectionTrapping, domainTaming }: Settings): void => {
  if (errorTrapping === 'platform') {
    // The host shows what `stack` shows, and ends the process: before, the program is shown the rest.
    if (hidesFrames()) {
      const show = (error: unknown): void => {
        if (isObject(error)) handle('uncaught, with all frames', error, 'report');
      };
      hostMethod(hostProcess, 'on')?.(['uncaughtExceptionMonitor', show]);
    }
  } else if (errorTrapping !== 'none') {
    trap('uncaught', 'uncaughtException', 'error', 'error', errorTrapping);
  }
  if (unhandledRejectionTrapping !== 'none') {
    trap('unhandled rejection', 'unhandledRejection', 'unhandledrejection', 'reason', unhandledRejectionTrapping);
  }
  if (domainTaming === 'safe' && hostProcess) {
    const constant = { __proto__: null, value: null, writable: false, configurable: false, enumerable: false };
    defineProperty(hostProcess, 'domain', bare<PropertyDescriptor>(constant as never));
  }
};
