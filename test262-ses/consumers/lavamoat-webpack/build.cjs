// Bundles an application by webpack: node build.cjs FOLDER [POLICY [write]], where FOLDER is the application's. With the
// folder of a policy, LavaMoat's plugin is used with it, or writes it.
const { isBuiltin } = require('node:module');
const { join } = require('node:path');
const LavaMoatPlugin = require('@lavamoat/webpack');
const webpack = require('webpack');

const [, , application, policyLocation, write] = process.argv;
const plugin = () =>
  new LavaMoatPlugin({ policyLocation, generatePolicy: write === 'write', inlineLockdown: /^bundle\.js$/, isBuiltin });

const options = {
  mode: 'production',
  target: 'node',
  context: application,
  entry: './index.js',
  output: { path: join(application, 'dist'), filename: 'bundle.js' },
  plugins: policyLocation === undefined ? [] : [plugin()],
};

webpack(options, (error, stats) => {
  if (!error && !stats.hasErrors()) return;
  console.error(error?.stack ?? stats.toString('errors-only'));
  process.exitCode = 1;
});
