const { add } = require('./add.js');

module.exports = (numbers) => numbers.reduce(add, 0);
