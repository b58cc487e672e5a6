import { type Field, isManagerField } from './fields.ts'
import { foldHeader } from './fold-text.ts'
import { HEADER_ALIASES } from './header-aliases.ts'
import type { ColumnShape } from './look-at-column.ts'

/** What a column may be, from how it is called or what it holds. */
export type FieldGuess = {
  readonly field: Field
  readonly how: 'header' | 'content'
  readonly confidence: number
}

/** Words that tell a column of managers wherever they stand. */
const OF_MANAGERS = /vorgesetzt|supervisor|reportsto|berichtetan|linemanager|fuehrungskraft/
const MANAGER_BY = /^(?:.*)manager(?:s)?(?:id|email|mail|name|number|nr|no|upn)$/

/** How much of a header a known name must make up. */
const LEAST_COVERED = 0.6
const SHORTEST_ALIAS = 5

/** What a header says, without a look at the cells. */
export function fieldOfHeader(header: string): FieldGuess | null {
  const folded = foldHeader(header)
  if (folded === '') return null
  const known = HEADER_ALIASES.get(folded)
  if (known !== undefined) return { field: known, how: 'header', confidence: 1 }
  const unnumbered = HEADER_ALIASES.get(folded.replace(/\d+$/, ''))
  if (unnumbered !== undefined) return { field: unnumbered, how: 'header', confidence: 0.9 }
  if (/datum|date|since|seit|count|anzahl|numberof/.test(folded)) return null
  if (OF_MANAGERS.test(folded) || MANAGER_BY.test(folded)) {
    return { field: lineOf(folded), how: 'header', confidence: 0.8 }
  }
  return ofPart(folded)
}

function lineOf(folded: string): Field {
  if (/dotted|matrix|secondary|second|weiter|zweit|zusaetz/.test(folded)) return 'dotted-manager'
  if (/fachlich|functional|fachvorg/.test(folded)) return 'functional-manager'
  return /projekt|project/.test(folded) ? 'project-manager' : 'manager'
}

/** A known name that makes up most of the header. */
function ofPart(folded: string): FieldGuess | null {
  let best: FieldGuess | null = null
  let longest = Math.max(SHORTEST_ALIAS, Math.ceil(folded.length * LEAST_COVERED)) - 1
  for (const [alias, field] of HEADER_ALIASES) {
    if (alias.length <= longest) continue
    if (!folded.startsWith(alias) && !folded.endsWith(alias)) continue
    longest = alias.length
    best = { field, how: 'header', confidence: 0.6 }
  }
  return best
}

/** What header and content together say. */
export function guessField(header: string, shape: ColumnShape): FieldGuess | null {
  const told = fieldOfHeader(header)
  if (told === null) return ofContent(shape)
  const field = fittingField(told.field, shape)
  if (field === null) return ofContent(shape)
  if (field !== told.field) return { field, how: 'content', confidence: 0.7 }
  // An empty column proves nothing.
  return { ...told, confidence: shape.filled === 0 ? told.confidence * 0.5 : told.confidence }
}

function ofContent(shape: ColumnShape): FieldGuess | null {
  const isOwnAddress = shape.emails > 0.6 && shape.distinct > shape.filled * 0.9
  return isOwnAddress ? { field: 'email', how: 'content', confidence: 0.5 } : null
}

/** The field a column called so can be, by what it holds; nothing where it contradicts. */
function fittingField(field: Field, shape: ColumnShape): Field | null {
  if (shape.filled === 0) return field
  if (isManagerField(field)) return isYesNo(shape) ? null : field
  switch (field) {
    case 'title':
      if (shape.academic > 0.8 && shape.distinct <= 40) return 'academic-title'
      if (shape.emails > 0.5 || isYesNo(shape)) return null
      return isNumbering(shape) ? 'position-number' : field
    case 'name':
      if (shape.emails > 0.6) return 'email'
      return isYesNo(shape) ? null : field
    case 'email':
      return shape.emails > 0.3 ? field : null
    case 'first-name':
    case 'last-name':
      return shape.numbers > 0.8 ? null : field
    case 'fte':
    case 'share':
      return shape.numbers > 0.5 ? field : null
    case 'from':
    case 'until':
    case 'vacant-since':
      return shape.dates > 0.3 || (field !== 'vacant-since' && shape.numbers > 0.8) ? field : null
    case 'status':
      return shape.distinct > 30 && shape.distinct > shape.filled * 0.5 ? null : field
    case 'vacant':
      return shape.distinct <= 6 ? field : null
    default:
      return field
  }
}

/** Different short codes with digits: numbers of seats rather than what they are called. */
const isNumbering = (shape: ColumnShape): boolean =>
  shape.codes > 0.9 && shape.distinct > shape.filled * 0.8 && shape.filled > 1

/** Words for yes and no; ones and zeros may be numbers of seats. */
const isYesNo = ({ yesNo, numbers, distinct }: ColumnShape): boolean =>
  yesNo > 0.9 && numbers < 0.5 && distinct <= 4
