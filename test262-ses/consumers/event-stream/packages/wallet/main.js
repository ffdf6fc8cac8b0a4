// What the user of the wallet runs.
const { Credentials } = require('wallet-credentials');
const { tellWorth } = require('wallet-rates');

const credentials = new Credentials('twelve words that are no secret', 'password');
tellWorth(credentials.address, 3, (worth) => console.log(`${credentials.address} holds 3 coins, worth ${worth}`));
console.log(`signed with ${credentials.getKeys('password').private.length} letters`);
