import type { ErrorCode, Refusal } from '../errors.ts'
import type { StoreProblem } from '../ports.ts'

/** What a problem of the store is to whoever asked. */
const CODES: Readonly<Record<StoreProblem['code'], ErrorCode>> = {
  'unknown-organization': 'unknown-organization',
  'organization-exists': 'organization-exists',
  'malformed-id': 'malformed-id',
  'unknown-scenario': 'unknown-scenario',
  'scenario-exists': 'scenario-exists',
  'scenario-closed': 'scenario-closed',
  'unknown-change': 'unknown-change',
  'head-moved': 'stale-head',
  'broken-change': 'damaged',
  'outdated-snapshot': 'stale-head',
  'not-writable': 'not-writable',
  'disk-full': 'disk-full',
  'newer-version': 'newer-version',
  damaged: 'damaged',
  busy: 'busy',
  unavailable: 'unavailable',
}

/** A use case could not answer because the store could not. */
export function refusedByStore({ code, where, message, head }: StoreProblem): Refusal {
  return {
    ok: false,
    problem: {
      code: CODES[code],
      where,
      message,
      suggestions: [],
      ...(head === undefined ? {} : { head }),
    },
  }
}
