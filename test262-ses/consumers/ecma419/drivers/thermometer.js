// The driver of a thermometer, of the shape of ECMA-419's sensors: the program that uses it hands it the IO that it is to use.
(class Thermometer {
  #io;
  #bits = 12;

  constructor({ sensor: { io: IO, pin } }) {
    this.#io = new IO({ pin, mode: IO.Input });
  }

  configure({ bits }) {
    this.#bits = bits;
  }

  // The peripheral gives one bit a read, the highest first, in sixteenths of a degree.
  sample() {
    let reading = 0;
    for (let i = 0; i < this.#bits; i++) reading = reading * 2 + this.#io.read();
    return { temperature: reading / 16 };
  }

  close() {
    this.#io.close();
  }
});
