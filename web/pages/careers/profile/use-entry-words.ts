import type {
  HeldPost,
  LogEntry,
  ProfileCertificate,
  ProfileDegree,
  ProfileExperience,
  ProfileSkill,
} from '../../../../src/career/career-profile.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { useCareerWords } from '../use-career-words.ts'
import type { EntryListName, ProfileEntry } from './entry-fields.ts'
import { useTopics } from './use-topics.ts'

/** An entry in words: what it is, and what more is told of it. */
export type EntryWords = { readonly title: string; readonly more: readonly string[] }

/** Gives a function that says an entry of a list in words. */
export function useEntryWords(): (list: EntryListName, entry: ProfileEntry) => EntryWords {
  const language = useLanguage()
  const { careerProfile: words } = useWords()
  const { say, number, money } = useCareerWords()
  const { nameOf } = useTopics()
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const day = (text: string) => date.format(new Date(`${text}T00:00:00Z`))
  const years = (told: number | undefined) =>
    told === undefined ? [] : [say.record.years(number(told))]
  const spanOf = (from: string | undefined, until: string | undefined) => {
    if (until !== undefined) return [`${from === undefined ? '' : `${day(from)} `}– ${day(until)}`]
    return from === undefined ? [] : [say.record.since(day(from))]
  }
  const evidence = (told: readonly string[] | undefined) => (told ?? []).map(words.quoted)

  return (list, entry) => {
    switch (list) {
      case 'degrees': {
        const { level, field, title, year } = entry as ProfileDegree
        return {
          title: `${say.readiness.degrees[level]}, ${nameOf(field)}`,
          more: [title ?? [], year === undefined ? [] : String(year)].flat(),
        }
      }
      case 'certificates': {
        const { name, field, year } = entry as ProfileCertificate
        const about = field === undefined ? [] : [nameOf(field)]
        return { title: name, more: [...about, ...(year === undefined ? [] : [String(year)])] }
      }
      case 'experience': {
        const told = entry as ProfileExperience
        return {
          title: nameOf(told.area),
          more: [...years(told.years), ...evidence(told.evidence)],
        }
      }
      case 'skills': {
        const told = entry as ProfileSkill
        return { title: nameOf(told.skill), more: evidence(told.evidence) }
      }
      case 'held': {
        const { title, from, until, team, budget, ...told } = entry as HeldPost
        return {
          title,
          more: [
            ...spanOf(from, until),
            ...years(told.years),
            ...(team === undefined ? [] : [say.record.lead(number(team))]),
            ...(budget === undefined ? [] : [money(budget.amount, budget.currency)]),
          ],
        }
      }
      case 'log': {
        const told = entry as LogEntry
        return {
          title: told.what,
          more: [
            day(told.date),
            say.record.logKinds[told.kind],
            ...(told.proves ?? []).map(nameOf),
          ],
        }
      }
    }
  }
}
