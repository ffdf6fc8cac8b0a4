// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.

// What the harness file escape.js knows as a secret.
export const secret = 'a secret among the globals';
