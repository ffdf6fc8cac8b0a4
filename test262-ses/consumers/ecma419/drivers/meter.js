// A driver that imports an IO which it was not granted.
import Analog from 'embedded:io/analog';

export const level = new Analog({ pin: 9 }).read();
