// The prelude of compat's column, between its script and the adapter of npm ses, whose API it has: the attacks shall get at
// modules, so their hooks are given by the names that it knows.
globalThis.renamesHooks = true;
