import type { CvProposal, ProposedEntry } from '../career/cv/cv-proposal.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import { type CareerWords, careerWords } from './career-words.ts'

/** A proposal in words, with the words it was read from. */
export type ProposalSentence = {
  readonly list: string
  readonly text: string
  readonly confidence: string
  readonly known: boolean
  readonly quotes: readonly string[]
}

/** What a CV proposes, in words. */
export type CvSentences = {
  readonly headline: string
  readonly proposals: readonly ProposalSentence[]
}

/** Puts the proposals of a CV into sentences of a language. */
export function cvSentences(
  catalogue: Catalogue,
  proposals: readonly CvProposal[],
  language: Language,
): CvSentences {
  const words = careerWords(catalogue, language)
  const { record, readiness } = words.say
  const known = proposals.filter((one) => one.known).length
  return {
    headline:
      proposals.length === 0
        ? record.nothingProposed
        : record.proposed(words.number(proposals.length), words.number(known)),
    proposals: proposals.map((one) => ({
      list: readiness.lists[one.list],
      text: entryText(words, one),
      confidence: one.known ? record.known : record.confidences[one.confidence],
      known: one.known,
      quotes: [one.sentence, ...one.also.map(({ sentence }) => sentence)],
    })),
  }
}

function entryText(words: CareerWords, proposal: ProposedEntry): string {
  const { record, readiness } = words.say
  const parts = (...told: readonly (string | null | undefined)[]) =>
    told.filter((part) => part !== null && part !== undefined && part !== '').join(', ')
  switch (proposal.list) {
    case 'degrees': {
      const { level, field, year } = proposal.entry
      return parts(readiness.degrees[level], words.topic(field), year?.toString())
    }
    case 'certificates': {
      const { name, field, year } = proposal.entry
      return parts(name, field && words.topic(field), year?.toString())
    }
    case 'experience': {
      const { area, years } = proposal.entry
      return parts(
        words.topic(area),
        years === undefined ? record.someYears : record.years(words.number(years)),
      )
    }
    case 'skills': {
      const { skill, evidence = [] } = proposal.entry
      return parts(
        words.topic(skill),
        evidence.length > 0 ? record.evidence(words.number(evidence.length)) : null,
      )
    }
    case 'held': {
      const { title, role, from, until, team, budget } = proposal.entry
      const span = until === undefined ? from && record.since(from) : `${from} – ${until}`
      return parts(
        title,
        role && !sameName(words.station(role), title) ? words.station(role) : null,
        span,
        team === undefined ? null : record.lead(words.number(team)),
        budget && words.money(budget.amount, budget.currency),
      )
    }
  }
}

/** Case, hyphens and blanks make no other name. */
function sameName(one: string, other: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/[\s-]/gu, '')
  return bare(one) === bare(other)
}
