import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { CareerProfile } from '../career-profile.ts'
import { topicIndexOf } from '../topic-index.ts'
import type { ProposedEntry } from './cv-proposal.ts'

/** Whether a profile says already what an entry would say. */
export function isKnown(
  catalogue: Catalogue,
  proposal: ProposedEntry,
  profile: CareerProfile,
): boolean {
  const { find } = topicIndexOf(catalogue.data.career)
  const topic = (text: string) => find(text, ['field', 'area', 'skill', 'proof'])?.id ?? text
  switch (proposal.list) {
    case 'degrees':
      return (profile.degrees ?? []).some(
        ({ level, field }) =>
          level === proposal.entry.level && topic(field) === proposal.entry.field,
      )
    case 'certificates':
      return (profile.certificates ?? []).some(
        ({ name }) => name.toLowerCase() === proposal.entry.name.toLowerCase(),
      )
    case 'experience':
      return (profile.experience ?? []).some(
        ({ area, years }) =>
          topic(area) === proposal.entry.area &&
          (proposal.entry.years === undefined || (years ?? 0) >= proposal.entry.years),
      )
    case 'skills': {
      const own = (profile.skills ?? []).filter(
        ({ skill }) => topic(skill) === proposal.entry.skill,
      )
      const told = new Set(own.flatMap(({ evidence = [] }) => evidence))
      const all = (proposal.entry.evidence ?? []).every((piece) => told.has(piece))
      return own.length > 0 && all
    }
    case 'held':
      return (profile.held ?? []).some(
        ({ title, from }) => title === proposal.entry.title && from === proposal.entry.from,
      )
  }
}

/** What an entry is about: two with the same key are about the same thing. */
export function entryKey({ list, entry }: ProposedEntry): string {
  switch (list) {
    case 'degrees':
      return `${list} ${entry.level} ${entry.field}`
    case 'certificates':
      return `${list} ${entry.name.toLowerCase()}`
    case 'experience':
      return `${list} ${entry.area} ${entry.years ?? ''}`
    case 'skills':
      return `${list} ${entry.skill}`
    case 'held':
      return `${list} ${entry.title} ${entry.from ?? ''}`
  }
}
