// What coins are worth. It talks to a server, and it knows what an address looks like from those who make them.
const http = require('node:http');
const { isAddress } = require('wallet-credentials');

exports.tellWorth = (address, coins, tell) => {
  if (!isAddress(address)) throw new TypeError(`${address} is no address`);
  const request = http.request({ method: 'GET', host: 'rates.invalid', path: '/' }, (response) => {
    response.on('data', (rate) => tell(coins * Number(rate)));
  });
  request.end();
};
