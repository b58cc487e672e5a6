import type { CharterDuty } from '../../charter/charter.ts'
import type { PaperLine } from './paper.ts'
import type { PaperNames } from './paper-names.ts'
import type { PaperNotes } from './paper-notes.ts'

/**
 * A duty as a line: what it is about, what that means, where it holds, and what is to be said of it. Where that it is
 * only suggested is told for all duties together, no line repeats it.
 */
export function dutyLine(
  names: PaperNames,
  notes: PaperNotes,
  duty: CharterDuty,
  { tellsOrigin = true }: { readonly tellsOrigin?: boolean } = {},
): PaperLine {
  const { phrases } = names
  const { of, scope, claims, origin, others } = duty
  const remarks = [
    ...(origin === 'stated' || !tellsOrigin ? [] : [phrases.origin[origin]]),
    ...(others.length === 0 ? [] : [phrases.also(names.seats(others))]),
  ]
  const where = names.scope(scope)
  const name = where === '' ? names.matter(of) : `${names.matter(of)} (${where})`
  return notes.line(names.meaning(of), { name, claims, remark: remarks.join('; ') })
}

/** A duty by its name alone, for what needs no explanation twice. */
export function shortDutyLine(
  names: PaperNames,
  notes: PaperNotes,
  duty: CharterDuty,
  told: { readonly tellsOrigin?: boolean } = {},
): PaperLine {
  const { name = '', ...line } = dutyLine(names, notes, duty, told)
  return { ...line, text: name }
}
