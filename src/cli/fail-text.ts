import type { UseProblem } from '../app/errors.ts'
import { fail, type Session } from './session.ts'

/** Tells why a text or a file of text was not read, in the language of the call; gives the exit code. */
export function failText(
  { terminal, language }: Pick<Session, 'terminal' | 'language'>,
  problem: UseProblem,
): number {
  // There is one text; saying where in the call it stands would say nothing.
  const whole = { ...problem, details: [] }
  return fail(terminal, whole, language === 'en' ? {} : { title: NOT_READ[language] })
}

const NOT_READ = { de: 'Der Text lässt sich nicht lesen' } as const
