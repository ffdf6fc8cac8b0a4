// The prelude of the peer's columns, after npm `ses`'s own script: it turns our form of calls into the peer's, and mends
// nothing that the peer then does. The peer's lockdown replaces the global `assert` and `Compartment`: a test keeps its
// own assert, and the new constructor is adapted too.
{
  const { getOwnPropertyDescriptor } = Object;
  const { apply, construct, defineProperty } = Reflect;
  const { Compartment: PeerCompartment, lockdown: peerLockdown, renamesHooks } = globalThis;
  delete globalThis.renamesHooks;
  const optionNames = ['globals', 'modules', 'resolveHook', 'importHook', 'importNowHook', 'importMetaHook', 'name'];

  const replace = (global, name, value) => {
    defineProperty(global, name, { ...getOwnPropertyDescriptor(global, name), value });
  };

  /** The arguments `(options)` as the peer takes them; what is no options object is left to the peer. */
  const peerArguments = (args) => {
    const [options] = args;
    if (typeof options !== 'object' || options === null) return args;
    const form = { __options__: true };
    for (let i = 0; i < optionNames.length; i++) {
      const value = options[optionNames[i]];
      if (value !== undefined) form[optionNames[i]] = value;
    }
    if (renamesHooks && options.loadHook !== undefined) form.importHook = options.loadHook;
    if (renamesHooks && options.loadNowHook !== undefined) form.importNowHook = options.loadNowHook;
    return [form];
  };

  // The constructor itself, but for the form of its arguments; likewise the one that each compartment has for its own.
  const adapt = (Compartment) =>
    new Proxy(Compartment, {
      __proto__: null,
      construct(target, args, newTarget) {
        const compartment = construct(target, peerArguments(args), newTarget);
        const { globalThis: global } = compartment;
        replace(global, 'Compartment', adapt(global.Compartment));
        return compartment;
      },
    });
  let startConstructor = adapt(PeerCompartment);
  replace(globalThis, 'Compartment', startConstructor);

  const adapted = {
    lockdown(...args) {
      const assert = getOwnPropertyDescriptor(globalThis, 'assert');
      try {
        return apply(peerLockdown, undefined, args);
      } finally {
        defineProperty(globalThis, 'assert', assert);
        if (globalThis.Compartment !== startConstructor) {
          startConstructor = adapt(globalThis.Compartment);
          replace(globalThis, 'Compartment', startConstructor);
        }
      }
    },
  };
  replace(globalThis, 'lockdown', adapted.lockdown);
}
