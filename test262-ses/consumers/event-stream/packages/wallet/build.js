// What `npm run build` of the wallet does: it puts its texts into one.
const { concatenate } = require('stream-kit');

console.log(
  concatenate([
    ['<h1>', 'wallet', '</h1>'],
    ['<p>', 'Send and receive', '</p>'],
  ]),
);
