// biome-ignore-all lint/style/useNodejsImportProtocol: policies of LavaMoat name the modules of node without it
// Adds up the lines of an order.
const { format } = require('util');

exports.tally = async (lines, log) => {
  log(`${lines.length} lines`);
  const texts = lines.map(({ name, count, cents }) => format('%d x %s: %d', count, name, (count * cents) / 100));
  const cents = lines.reduce((sum, line) => sum + line.count * line.cents, 0);
  return { texts, cents };
};
