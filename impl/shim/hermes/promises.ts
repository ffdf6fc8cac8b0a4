// The promises of Hermes 0.12 are a program that keeps what it needs in properties of %Promise%. They are frozen like others.

import { permit } from '../intrinsics.ts';
import { ownKeys, Promise } from '../primordials.ts';

const keys = ownKeys(Promise);
for (let k = 0; k < keys.length; k++) {
  const key = keys[k];
  if (typeof key === 'string' && key[0] === '_') permit('%Promise%', `${key} `);
}
