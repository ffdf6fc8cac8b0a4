import {
  type AgentHostDefined,
  type ErrorObject,
  type HostHooks,
  type JSStringValue,
  type ObjectValue,
  type PlainCompletion,
  skipDebugger,
  surroundingAgent,
  type UndefinedValue,
  Value,
} from '@engine262/engine262';
import { loadingPayload } from './ecma262-modules.ts';
import { CompartmentLoadImportedModule } from './modules.ts';
import { unused } from './spec.ts';

declare module '@engine262/engine262' {
  interface HostHooks {
    /** Reads the options of `lockdown`; a throw completion makes it throw. */
    HostValidateLockdownOptions?(options: UndefinedValue | ObjectValue): PlainCompletion<void>;
    /** The stack trace of an error, or the empty String. */
    HostGetErrorStack?(error: ErrorObject): JSStringValue;
  }
}

/** #sec-hostvalidatelockdownoptions */
export function HostValidateLockdownOptions(options: UndefinedValue | ObjectValue): PlainCompletion<void> {
  const { hostHooks } = surroundingAgent.hostDefinedOptions;
  return hostHooks?.HostValidateLockdownOptions?.(options) ?? unused;
}

/** What the host supports, and what compartments need: #sec-ses-hostgetsupportedimportattributes */
export function HostGetSupportedImportAttributes({ supportedImportAttributes = [] }: AgentHostDefined = {}): string[] {
  return [...new Set(['type', ...supportedImportAttributes])];
}

/**
 * What HostLoadImportedModule does for code of a compartment, as the prose of the law says:
 * #sec-compartment-hostloadimportedmodule
 */
export const HostLoadCompartmentModule: NonNullable<HostHooks['HostLoadImportedModule']> = (
  referrer,
  moduleRequest,
  hostDefined,
  payload,
) => {
  const mode = hostDefined?.public === 'now' ? 'now' : 'async';
  // engine262 calls this hook as a host function, which runs no other code at once: the hooks of a compartment do.
  skipDebugger(CompartmentLoadImportedModule(referrer, moduleRequest, mode, loadingPayload(payload)));
};

/** #sec-hostgeterrorstack */
export function HostGetErrorStack(error: ErrorObject): JSStringValue {
  const { hostHooks } = surroundingAgent.hostDefinedOptions;
  const { HostDefinedMessageString = '', HostDefinedFormattedStack = '' } = error;
  return hostHooks?.HostGetErrorStack?.(error) ?? Value(HostDefinedMessageString + HostDefinedFormattedStack);
}
