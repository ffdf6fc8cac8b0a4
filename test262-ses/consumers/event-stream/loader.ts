import { readFileSync } from 'node:fs';
import Module, { createRequire, isBuiltin } from 'node:module';
import { relative, sep } from 'node:path';
import type { Door, Grants, Policy } from './doors.ts';

/** What lockdown leaves on the global object, of the shim or of the peer. */
export interface Realm {
  Compartment: new () => { globalThis: object; evaluate(source: string): unknown };
  harden<T>(value: T): T;
}

type Exports = unknown;
type Require = (specifier: string) => Exports;

/** Loads CommonJS packages, each in a compartment of its own with what a policy hands it. */
export class Loader {
  readonly #folder: string;
  readonly #policy: Policy;
  readonly #realm: Realm;
  readonly #open: Door | null;
  readonly #compartments = new Map<string, InstanceType<Realm['Compartment']>>();
  readonly #modules = new Map<string, { exports: Exports }>();

  /**
   * `folder` has the application and its `node_modules`; `open` is the door that is left open.
   * The realm must be locked down.
   */
  constructor(folder: string, policy: Policy, realm: Realm, open: Door | null) {
    this.#folder = folder;
    this.#policy = policy;
    this.#realm = realm;
    this.#open = open;
  }

  /**
   * What a file of a package exports.
   * @throws Error when the policy does not have the package, and what the file throws
   */
  load(file: string): Exports {
    const loaded = this.#modules.get(file);
    if (loaded) return loaded.exports;
    const module = this.#makeModule(file);
    this.#modules.set(file, module);
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.json')) {
      module.exports = JSON.parse(text);
    } else {
      const owner = this.#ownerOf(file);
      const require = this.#makeRequire(file, owner);
      const body = this.#compartmentOf(owner).evaluate(`(function (exports, require, module) { ${text}\n})`);
      Reflect.apply(body as () => void, module.exports, [module.exports, require, module]);
    }
    if (this.#open !== 'hardened exports') this.#realm.harden(module.exports);
    return module.exports;
  }

  #makeModule(file: string): { exports: Exports } {
    return this.#open === 'bare module' ? new Module(file) : { exports: {} };
  }

  #makeRequire(file: string, owner: string): Require {
    const { resolve } = createRequire(file);
    const require: Require = (specifier) => {
      if (isBuiltin(specifier)) return this.#builtin(specifier.replace(/^node:/, ''), owner);
      const target = resolve(specifier);
      const name = this.#ownerOf(target);
      if (name !== owner && this.#open !== 'module allow-list' && !this.#grantsOf(owner).packages.includes(name)) {
        throw new Error(`${owner} may not require ${name}`);
      }
      return this.load(target);
    };
    return this.#realm.harden(require);
  }

  #builtin(name: string, owner: string): unknown {
    const host = process.getBuiltinModule(name) as object;
    if (this.#open === 'module allow-list') return host;
    const { builtins } = this.#grantsOf(owner);
    if (!Object.hasOwn(builtins, name)) throw new Error(`${owner} may not require ${name}`);
    return this.#choose(host, builtins[name]);
  }

  /** An object that has some functions of another, and nothing by which to reach that. */
  #choose(host: object, names: string[]): object {
    const members = names.map((name) => {
      const member = Reflect.get(host, name);
      return [name, (...args: unknown[]) => Reflect.apply(member, host, args)];
    });
    return this.#realm.harden(Object.fromEntries(members));
  }

  #compartmentOf(owner: string): InstanceType<Realm['Compartment']> {
    const made = this.#compartments.get(owner);
    if (made) return made;
    const { globals } = this.#grantsOf(owner);
    const compartment = new this.#realm.Compartment();
    this.#compartments.set(owner, compartment);
    for (const [name, names] of Object.entries(globals)) {
      const value = this.#choose(Reflect.get(globalThis, name), names);
      Object.defineProperty(compartment.globalThis, name, { value, configurable: true });
    }
    if (this.#open === 'absent globals') {
      for (const [name, desc] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
        if (!Object.hasOwn(compartment.globalThis, name)) Object.defineProperty(compartment.globalThis, name, desc);
      }
    }
    return compartment;
  }

  #grantsOf(owner: string): Grants {
    if (!Object.hasOwn(this.#policy, owner))
      throw new Error(`the policy has no package ${owner}: add what it may have`);
    return this.#policy[owner];
  }

  /** The package that a file is of; outside of `node_modules` that is the application. */
  #ownerOf(file: string): string {
    const path = relative(this.#folder, file).split(sep);
    if (path[0] === '..') throw new Error(`${file} is of no package`);
    const place = path.lastIndexOf('node_modules') + 1;
    if (place === 0) return JSON.parse(readFileSync(`${this.#folder}/package.json`, 'utf8')).name;
    return path[place].startsWith('@') ? `${path[place]}/${path[place + 1]}` : path[place];
  }
}
