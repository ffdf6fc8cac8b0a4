// The driver of a switch, as a module that imports its IO as ECMA-419's modules do.
import Digital from 'embedded:io/digital';

export default class Switch {
  #io;

  constructor({ pin }) {
    this.#io = new Digital({ pin, mode: Digital.Input });
  }

  get isOn() {
    return this.#io.read() === 1;
  }
}
