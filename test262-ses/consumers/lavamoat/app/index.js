// A small application: it prints a receipt. What it says in passing goes to standard error.
const { tally } = require('tally');
const { readCard } = require('vault');
const order = require('./order.json');

const log = (line) => console.error(`tally: ${line}`);

async function main() {
  const card = readCard();
  const goods = await tally(order.lines, log);
  const payment = { card, cents: goods.cents };
  const masked = card.split('-').map((digits, i) => (i < 3 ? '****' : digits));
  if (!/^(\d{4}-){3}\d{4}$/.test(card)) throw new Error('there is no such card');
  const bytes = JSON.stringify(payment).length;
  const note = payment.note ?? 'Thank you.';
  const extras = await tally(order.extras, log);
  for (const line of [...goods.texts, ...extras.texts]) console.log(line);
  console.log(`${(goods.cents + extras.cents) / 100} paid with ${masked.join('-')}, ${bytes} bytes sent`);
  console.log(note);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
