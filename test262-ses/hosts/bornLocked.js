// A host of the profile born-locked: it locks its realm down before the program begins. A test that calls lockdown, so
// that its realm is locked, finds it so, and the call does nothing; what tests the call itself needs the feature
// "unlocked".
lockdown();
globalThis.lockdown = function lockdown() {};
