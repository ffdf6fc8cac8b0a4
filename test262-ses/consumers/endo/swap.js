// Loaded before a program of Endo's: makes `ses` what the file in the environment variable SES262_MODULE is.
import { registerHooks } from 'node:module';

const url = process.env.SES262_MODULE;
if (url) {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'ses' || specifier === 'ses/lockdown' ? { url, shortCircuit: true } : next(specifier, context),
  });
}
