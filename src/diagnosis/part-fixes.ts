import type { Operation } from '../model/operation.ts'
import type { Verb } from '../model/verb.ts'
import { placeOfDuty } from './duties.ts'
import type { Duty } from './matter-duties.ts'
import type { Fix } from './rule.ts'

/** More seats than this get no proposals one by one. */
export const MOST_PART_FIXES = 6

/** The texts of fixes that change what part seats have. */
export const PART_FIX_TEXTS = {
  'leave-answer': {
    en: 'Let {subject} answer; the others must agree.',
    de: '{subject} verantworten lassen; die anderen stimmen zu.',
  },
  'leave-decision': {
    en: 'Let {subject} decide; the others must agree.',
    de: '{subject} entscheiden lassen; die anderen stimmen zu.',
  },
  'give-input': {
    en: 'Let {subject} give input there.',
    de: '{subject} dort beitragen lassen.',
  },
  'must-agree': {
    en: 'Let {subject} have to agree there.',
    de: '{subject} dort zustimmen lassen.',
  },
} as const

/** Which of them tells a fix. */
type PartFixText = keyof typeof PART_FIX_TEXTS

/** A way to leave duties with one seat: those of the others become that they must agree. */
export function leaveWith(text: PartFixText, seat: string, duties: readonly Duty[]): Fix {
  const operations = duties
    .filter((duty) => duty.seat.id !== seat)
    .flatMap((duty): Operation[] => [
      { op: 'remove', kind: 'assignments', id: placeOfDuty(duty).id },
      { op: 'put', kind: 'assignments', entity: { ...duty.assignment, verb: 'must-agree' } },
    ])
  return { safe: false, text, subject: seat, operations }
}

/** A way to give a seat a part in matters, everywhere. */
export function givePart(
  text: PartFixText,
  seat: string,
  verb: Verb,
  matters: readonly string[],
): Fix {
  const operations = matters.map((of): Operation => {
    return { op: 'put', kind: 'assignments', entity: { position: seat, verb, of } }
  })
  return { safe: false, text, subject: seat, operations }
}
