import type { ImportAttribute } from './module-entries.ts';
import { createList, forEachProperty, isObject, record, TypeError } from './primordials.ts';

/** #sec-getimportattributes */
export const getImportAttributes = (object: object): readonly ImportAttribute[] => {
  const attributes = createList<ImportAttribute>();
  const bag: unknown = (object as { with?: unknown }).with;
  if (bag === undefined) return attributes;
  if (!isObject(bag)) throw new TypeError('import attributes: with is not an object');
  let fault: string | undefined;
  forEachProperty(bag, (key, value) => {
    if (typeof value !== 'string') fault ??= key;
    attributes[attributes.length] = record<ImportAttribute>({ key, value: value as string });
  });
  if (fault !== undefined) throw new TypeError(`import attributes: ${fault} is not a string`);
  return attributes;
};

/** Throws an error that `ErrorType` makes. https://tc39.es/ecma262/#sec-AllImportAttributesSupported */
export const requireSupported = (
  attributes: readonly ImportAttribute[],
  ErrorType: new (message: string) => Error,
): void => {
  for (let i = 0; i < attributes.length; i++) {
    const { key } = attributes[i];
    if (key !== 'type') throw new ErrorType(`import attributes: there is no ${key}; there is type`);
  }
};

/** #sec-getimportcallattributes */
export const getImportCallAttributes = (options: unknown): readonly ImportAttribute[] | undefined => {
  if (options === undefined) return undefined;
  if (!isObject(options)) throw new TypeError('import(): the options are not an object');
  const attributes = getImportAttributes(options);
  requireSupported(attributes, TypeError);
  return attributes;
};
