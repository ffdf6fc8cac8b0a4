export const counter = { count: 0 };
export default function increment() {
  counter.count += 1;
}
