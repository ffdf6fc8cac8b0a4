// The only package that may read the number of the card.
exports.readCard = () => process.env.RECEIPTS_CARD;
