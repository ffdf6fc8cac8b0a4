// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The value of a try statement is that of its block or its catch clause, and not of finally
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { error: new Test262Error() } });

assert.sameValue(compartment.evaluate('try { 1; } catch { 2; } finally { 3; }'), 1);
assert.sameValue(compartment.evaluate('try { 1; throw error; } catch { 2; } finally { 3; }'), 2);
assert.sameValue(compartment.evaluate('try { throw error; } catch (e) { e === error; }'), true);
assert.sameValue(compartment.evaluate('try { } finally { 3; }'), undefined);
