import { type ObjectValue, type PlainCompletion, surroundingAgent, type UndefinedValue } from '@engine262/engine262';
import { unused } from './spec.ts';

declare module '@engine262/engine262' {
  interface HostHooks {
    /** Reads the options of `lockdown`; a throw completion makes it throw. */
    HostValidateLockdownOptions?(options: UndefinedValue | ObjectValue): PlainCompletion<void>;
  }
}

/** #sec-hostvalidatelockdownoptions */
export function HostValidateLockdownOptions(options: UndefinedValue | ObjectValue): PlainCompletion<void> {
  const { hostHooks } = surroundingAgent.hostDefinedOptions;
  return hostHooks?.HostValidateLockdownOptions?.(options) ?? unused;
}
