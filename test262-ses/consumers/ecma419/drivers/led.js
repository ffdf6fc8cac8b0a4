// The driver of a light: it opens the pin that its `device` names.
(class Led {
  #io = new device.io.Digital({ pin: device.pin.led, mode: device.io.Digital.Output });

  on() {
    this.#io.write(1);
  }

  off() {
    this.#io.write(0);
  }
});
