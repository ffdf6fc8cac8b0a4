type Module = typeof import('./ses262.mjs', { with: { 'resolution-mode': 'import' }});

export type CompartmentOptions = import('./ses262.mjs', { with: { 'resolution-mode': 'import' }}).CompartmentOptions;
export type LockdownOptions = import('./ses262.mjs', { with: { 'resolution-mode': 'import' }}).LockdownOptions;

// The script defines globals, and exports nothing.
declare global {
  var Compartment: Module['Compartment'];
  type Compartment = InstanceType<Module['Compartment']>;
  var harden: Module['harden'];
  var lockdown: Module['lockdown'];
}
