// Bundles, imports and messages of Endo's in one process that `@endo/init` has locked: prints one line of JSON.
import '@endo/init';
import fs from 'node:fs';
import url from 'node:url';
import zlib from 'node:zlib';
import bundleSource from '@endo/bundle-source';
import { makeCapTP, makeLoopback } from '@endo/captp';
import { importLocation, makeArchive, parseArchive } from '@endo/compartment-mapper';
import { makeReadPowers } from '@endo/compartment-mapper/node-powers.js';
import { E, Far, passStyleOf } from '@endo/far';
import { importBundle } from '@endo/import-bundle';

const entry = process.argv[2];
const location = url.pathToFileURL(entry).href;
const checks = {};
const figures = {};
const globals = { greet: harden((name) => `hello ${name}`) };

const use = ({ meaning, counts, authority, greeting, attacks }) =>
  JSON.stringify([meaning(), counts(), authority(), greeting(), attacks()]);

const attempt = async (name, steps) => {
  const start = performance.now();
  try {
    checks[name] = await steps();
  } catch (error) {
    checks[name] = `${error}`;
  }
  figures[name] = performance.now() - start;
};

const bundles = {};
for (const format of ['endoZipBase64', 'getExport', 'nestedEvaluate', 'endoScript']) {
  await attempt(`bundle ${format}`, async () => {
    bundles[format] = await bundleSource(entry, { format });
    return bundles[format].moduleFormat;
  });
}
for (const format of ['endoZipBase64', 'getExport', 'nestedEvaluate']) {
  await attempt(`import ${format}`, async () => use(await importBundle(bundles[format], { endowments: globals })));
}
await attempt('evaluate endoScript', async () => use(new Compartment(globals).evaluate(bundles.endoScript.source)));

const powers = makeReadPowers({ fs, url, zlib });
await attempt('import location', async () => use((await importLocation(powers, location, { globals })).namespace));
await attempt('archive', async () => {
  const archive = await parseArchive(await makeArchive(powers, location), location);
  return use((await archive.import({ globals })).namespace);
});

await attempt('far objects', async () => {
  const far = Far('Counter', { up: (n) => n + 1 });
  return JSON.stringify([passStyleOf(far), Object.isFrozen(far), String(far), await E(far).up(41)]);
});
await attempt('captp', async () => {
  const { makeFar } = makeLoopback('here');
  const remote = await makeFar(Far('Adder', { add: (a, b) => a + b, fail: () => assert.fail('no') }));
  const failure = await E(remote)
    .fail()
    .then(String, (error) => `${error.name}: ${error.message}`);
  return JSON.stringify([typeof makeCapTP, await E(remote).add(40, 2), failure]);
});
await attempt('crossings', async () => {
  const { makeFar } = makeLoopback('there');
  const remote = await makeFar(Far('Echo', { echo: (value) => value }));
  const start = performance.now();
  for (let i = 0; i < 200; i++) await E(remote).echo(i);
  figures.message = (performance.now() - start) / 200;
  return 'done';
});
await attempt('eventual send in a compartment', async () => {
  const compartment = new Compartment({ greeter: Far('Greeter', { greet: (name) => `hello ${name}` }) });
  return compartment.evaluate(
    `typeof HandledPromise === 'function' && HandledPromise.applyMethod(greeter, 'greet', ['you'])`,
  );
});

console.log(JSON.stringify({ checks, figures }));
