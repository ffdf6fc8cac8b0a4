// Bundles an application by browserify: node build.cjs FOLDER [use|write], where FOLDER is the application's. LavaMoat's
// plugin is used with the policy in that folder, or writes it.
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const browserify = require('browserify');
const lavamoat = require('lavamoat-browserify');

const [, , application, plugin] = process.argv;
const policy = join(application, 'policy.json');
const pluginOptions = { projectRoot: application, policy, writeAutoPolicy: plugin === 'write' };

const bundler = browserify([join(application, 'index.js')], {
  basedir: application,
  ...lavamoat.args,
  // The process is that of node, in which the bundle runs, and not a stand-in.
  insertGlobalVars: { global: false, process: undefined },
  plugin: plugin === undefined ? [] : [[lavamoat, pluginOptions]],
});

bundler.bundle((error, text) => {
  if (error) throw error;
  mkdirSync(join(application, 'dist'), { recursive: true });
  writeFileSync(join(application, 'dist/bundle.js'), text);
});
