// Shows the values that only a specification has: Records, Lists, completions, enumeration values.
import { Completion, Descriptor, Realm, ThrowCompletion, Value } from '@engine262/engine262';
import { CompartmentRecord } from '../records.ts';
import { type LanguageValues, shorten } from './values.ts';

/** The values of a specification's variables, in one line each; language values as `language` shows them. */
export class SpecificationValues {
  readonly #language: LanguageValues;
  readonly #constants: ReadonlySet<string>;

  /** @param constants the enumeration values that the law names: a text of the host that is one of them is shown as it */
  constructor(language: LanguageValues, constants: ReadonlySet<string>) {
    this.#language = language;
    this.#constants = constants;
  }

  show(value: unknown): string {
    if (value instanceof Value) return this.#language.show(value);
    if (typeof value === 'string') return this.#constants.has(value) ? `~${value}~` : this.#text(value);
    if (typeof value === 'function') return 'algorithm steps';
    if (typeof value !== 'object' || value === null) return String(value);
    if (value instanceof ThrowCompletion) return `throw ${this.show(value.Value)}`;
    if (value instanceof Completion) return `normal completion of ${this.show(value.Value)}`;
    if (Array.isArray(value) || value instanceof Set) return this.#list([...value]);
    return this.#record(value);
  }

  #text(text: string): string {
    return JSON.stringify(shorten(text, this.#language.limits.characters));
  }

  /** Of a long List its last element too: a step that appends changes nothing else. */
  #list(elements: unknown[]): string {
    if (elements.length === 0) return '« »';
    const { members } = this.#language.limits;
    const isLong = elements.length > members;
    const shown = (isLong ? elements.slice(0, members - 1) : elements).map((element) => this.show(element));
    if (isLong) shown.push(`… ${elements.length - members} more`, this.show(elements.at(-1)));
    return `« ${shown.join(', ')} »`;
  }

  #record(record: object): string {
    if (record instanceof CompartmentRecord) return `Compartment Record ${this.show(record.Name)}`;
    if (record instanceof Realm) return 'Realm Record';
    if (record instanceof Descriptor) return `PropertyDescriptor ${this.#fields(record)}`;
    if ('LockdownState' in record) return `Agent Record { [[LockdownState]]: ${this.show(record.LockdownState)}, … }`;
    if ('%Object.prototype%' in record) return 'Record of intrinsic objects';
    if ('parse' in record) return 'grammar symbol';
    if ('type' in record && 'location' in record) return `Parse Node |${record.type}|`;
    const { name = '' } = Object.getPrototypeOf(record)?.constructor ?? {};
    // A row of a table is told by its first cell.
    if (name === 'Object') return `row ${this.show(Object.values(record)[0])}`;
    return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  }

  #fields(record: object): string {
    const fields = Object.entries(record).filter(([, value]) => value !== undefined);
    return `{ ${fields.map(([name, value]) => `[[${name}]]: ${this.show(value)}`).join(', ')} }`;
  }
}
