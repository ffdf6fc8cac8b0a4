type Module = typeof import('./ses262.mjs', { with: { 'resolution-mode': 'import' }});

export type CompartmentOptions = import('./ses262.mjs', { with: { 'resolution-mode': 'import' }}).CompartmentOptions;
export type LockdownOptions = import('./ses262.mjs', { with: { 'resolution-mode': 'import' }}).LockdownOptions;
export type ModuleBinding = import('./ses262.mjs', { with: { 'resolution-mode': 'import' }}).ModuleBinding;
export type ModuleDescriptor = import('./ses262.mjs', { with: { 'resolution-mode': 'import' }}).ModuleDescriptor;
export type VirtualModuleSource = import('./ses262.mjs', { with: { 'resolution-mode': 'import' }}).VirtualModuleSource;

// The script defines globals, and exports nothing.
declare global {
  var Compartment: Module['Compartment'];
  type Compartment = InstanceType<Module['Compartment']>;
  var harden: Module['harden'];
  var lockdown: Module['lockdown'];
  var ModuleSource: Module['ModuleSource'];
  type ModuleSource = InstanceType<Module['ModuleSource']>;
}
