import type { PartTaken } from '../../authority/parts-taken.ts'
import type { Region } from '../../authority/region.ts'
import type { Charter } from '../../charter/charter.ts'
import { sentenceCase } from '../decision-words.ts'
import type { PaperLine } from './paper.ts'
import type { PaperNames } from './paper-names.ts'
import type { PaperNotes } from './paper-notes.ts'

/** Areas of one rule told one by one; the rest is counted. */
const MOST_AREAS = 6

/** What a seat decides by rules, with limits; what its assignments let it decide stands among its duties. */
export function rightLines(
  names: PaperNames,
  notes: PaperNotes,
  { rights }: Charter,
): readonly PaperLine[] {
  const { phrases } = names
  return rights
    .filter(({ rule }) => names.model.tables.rules.has(rule))
    .map(({ rule, how, regions, delegable }) => {
      const told = [areas(names, regions), phrases.how[how]].filter((part) => part !== '')
      const remarks = [byRule(names, rule), ...(delegable ? [] : [phrases.notDelegable])]
      return notes.line(sentenceCase(told.join(', ')), { remark: remarks.join('; ') })
    })
}

/** The kinds of decisions a seat decides by rules, without limits: what may be told to everybody. */
export function rightKindLines(
  names: PaperNames,
  notes: PaperNotes,
  { rights }: Charter,
): readonly PaperLine[] {
  const kinds = rights.flatMap(({ rule }) => names.model.tables.rules.get(rule)?.decision ?? [])
  return [...new Set(kinds)].map((kind) => notes.line(names.decisions.regions.kindName(kind)))
}

/** The parts of a seat in what others decide, by rule. */
export function partLine(
  names: PaperNames,
  notes: PaperNotes,
  { rule, regions }: PartTaken,
): PaperLine {
  return notes.line(sentenceCase(areas(names, regions)), { remark: byRule(names, rule) })
}

/** The rule behind a right, with where it is written down. */
export const byRule = ({ phrases, decisions }: PaperNames, rule: string): string =>
  phrases.byRule(decisions.rules.cited(rule).dative)

function areas({ decisions, phrases }: PaperNames, regions: readonly Region[]): string {
  const told = regions.slice(0, MOST_AREAS).map((one) => decisions.regions.region(one))
  const left = regions.length - told.length
  const { and, number } = decisions.words
  return and(left > 0 ? [...told, phrases.moreAreas(number(left))] : told)
}
