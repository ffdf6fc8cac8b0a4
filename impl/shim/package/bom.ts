/** A package whose code is part of a file of ours. */
export interface BundledPackage {
  name: string;
  version: string;
  /** The SPDX identifier of its license. */
  license: string;
  /** Of its archive, as package-lock.json has it: `sha512-…`. */
  integrity: string;
}

/** A file of the package that runs. */
export interface BundleFile {
  name: string;
  sha384: Uint8Array;
  bundled: readonly BundledPackage[];
}

const hex = (bytes: Uint8Array): string => bytes.toHex().toLowerCase();
const licenses = (id: string): object[] => [{ license: { id } }];
const packageRef = ({ name, version }: { name: string; version: string }): string => `pkg:npm/${name}@${version}`;

/**
 * The software bill of materials of the package, as CycloneDX 1.5: its files with their digests, and what is bundled in
 * each. There is no time and no serial number in it, since the same sources must give the same bytes.
 */
export function billOfMaterials(name: string, version: string, license: string, files: readonly BundleFile[]): object {
  const self = packageRef({ name, version });
  const bundled = new Map(files.flatMap((file) => file.bundled).map((each) => [packageRef(each), each]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'library', 'bom-ref': self, name, version, purl: self, licenses: licenses(license) },
    },
    components: [
      ...files.map(({ name, sha384 }) => ({
        type: 'file',
        'bom-ref': name,
        name,
        hashes: [{ alg: 'SHA-384', content: hex(sha384) }],
      })),
      ...[...bundled].map(([ref, { name, version, license, integrity }]) => ({
        type: 'library',
        'bom-ref': ref,
        name,
        version,
        purl: ref,
        licenses: licenses(license),
        hashes: [{ alg: 'SHA-512', content: hex(Uint8Array.fromBase64(integrity.replace(/^sha512-/, ''))) }],
      })),
    ],
    dependencies: [
      { ref: self, dependsOn: files.map(({ name }) => name) },
      ...files.map(({ name, bundled }) => ({ ref: name, dependsOn: bundled.map(packageRef) })),
      ...[...bundled.keys()].map((ref) => ({ ref, dependsOn: [] })),
    ],
  };
}
