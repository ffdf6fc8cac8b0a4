// test262-harness's preprocessor for a column with preludes. Its own --prelude would put them after the harness's text,
// whose functions are hoisted before both, and npm `ses` replaces `assert`. Here the preludes and then the harness are
// scripts of their own before the test, as in a batch. SES262_PRELUDES holds the files' paths, as a JSON list.
// A raw test can have nothing before it: it is left out.
const { readFileSync } = require('node:fs');

const evaluation = (text) => `$262.evalScript(${JSON.stringify(text)});\n`;
const preludes = JSON.parse(process.env.SES262_PRELUDES).map((file) => evaluation(readFileSync(file, 'utf8')));

module.exports = (test) => {
  if (test.attrs.flags.raw) return false;
  const { contents, insertionIndex } = test;
  const [prologue] = /^("use strict";\n)?/.exec(contents);
  const harness = evaluation(contents.slice(prologue.length, insertionIndex));
  test.contents = [prologue, ...preludes, harness, contents.slice(insertionIndex)].join('');
  return true;
};
