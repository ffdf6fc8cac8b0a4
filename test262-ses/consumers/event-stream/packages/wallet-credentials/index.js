// Keeps the keys, and hands them to those who know the password.
const turn = (text) => [...text].toReversed().join('');

exports.isAddress = (text) => /^coin:\w+$/.test(text);

exports.Credentials = class Credentials {
  #words;
  #password;

  constructor(words, password) {
    this.#words = words;
    this.#password = password;
  }

  get address() {
    return `coin:${turn(this.#words).replaceAll(' ', '')}`;
  }

  getKeys(password) {
    if (password !== this.#password) throw new TypeError('wrong password');
    return { private: `key of ${this.#words}` };
  }
};
