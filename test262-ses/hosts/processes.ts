/** For tests: which processes are left. */
import { readdirSync, readFileSync } from 'node:fs';

/** The ids of the running processes that have the text `variable`, "NAME=value", in their environment. Linux only. */
export function processesWith(variable: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(variable);
    } catch {
      return false;
    }
  });
}
