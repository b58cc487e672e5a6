import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'
import { decisionWords } from '../decision-words.ts'
import type { PaperLine, PaperSource } from './paper.ts'

/** Makes lines of a paper and numbers their sources as they come up. */
export type PaperNotes = {
  /** A line of the organisation's own document, or of the catalogue where claims are behind it. */
  readonly line: (
    text: string,
    more?: {
      readonly claims?: readonly string[]
      readonly name?: string | undefined
      readonly remark?: string | undefined
    },
  ) => PaperLine
  /** The sources used so far. */
  readonly sources: () => readonly PaperSource[]
}

/** Begins the numbering of a paper in a language. */
export function paperNotes(catalogue: Catalogue, language: Language): PaperNotes {
  const numbers = new Map<string, number>()
  const used = new Map<string, Set<string>>()
  const numberOf = (claim: string): readonly number[] => {
    const source = catalogue.claims.get(claim)?.source
    if (source === undefined) return []
    const number = numbers.get(source) ?? numbers.size + 1
    numbers.set(source, number)
    used.set(source, (used.get(source) ?? new Set()).add(claim))
    return [number]
  }
  return {
    line: (text, { claims = [], name, remark } = {}) => ({
      ...(name !== undefined && { name }),
      text,
      notes: [...new Set(claims.flatMap(numberOf))].sort((a, b) => a - b),
      claims,
      ...(remark !== undefined && remark !== '' && { remark }),
    }),
    sources: () =>
      Array.from(numbers, ([id, number]): PaperSource => {
        const source = catalogue.sources.get(id)
        const sections = new Map<string, string[]>()
        for (const claim of [...(used.get(id) ?? [])].sort()) {
          const section = bare(catalogue.claims.get(claim)?.section ?? '')
          sections.set(section, [...(sections.get(section) ?? []), claim])
        }
        const { quoted } = decisionWords(language)
        return {
          number,
          source: id,
          text: source ? `${quoted(source.title)} (${id}), ${source.kind[language]}` : id,
          sections: Array.from(sections, ([section, claims]) => ({ section, claims })),
        }
      }),
  }
}

/** The name of a section without the brackets around those that have no heading of their own. */
const bare = (section: string): string => section.replace(/^\((.*)\)$/, '$1')
