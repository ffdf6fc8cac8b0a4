// Loaded before LavaMoat, by node --require: its core has a file of SES with it, and whoever reads that gets the script
// which the environment variable SES_SCRIPT names.
const fs = require('node:fs');
const path = require('node:path');

const { SES_SCRIPT } = process.env;
delete process.env.SES_SCRIPT;
const script = fs.readFileSync(SES_SCRIPT, 'utf8');
const vendored = path.join('lavamoat-core', 'lib', 'lockdown.umd.js');
const { readFileSync } = fs;
let swapped = false;

fs.readFileSync = (file, ...options) => {
  if (typeof file !== 'string' || !path.resolve(file).endsWith(vendored)) return readFileSync(file, ...options);
  swapped = true;
  // It is read once, and the application gets the file system as it is.
  fs.readFileSync = readFileSync;
  return script;
};

process.on('exit', () => {
  if (swapped) return;
  console.error(`LavaMoat has not read ${vendored}, and so has not run on ${SES_SCRIPT}`);
  process.exitCode = 1;
});
