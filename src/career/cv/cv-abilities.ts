import { yearOf } from './cv-dates.ts'
import type { CvLine } from './cv-lines.ts'
import type { Proposal } from './cv-studies.ts'
import type { TermFinder } from './term-finder.ts'

/** Pieces of evidence proposed for one skill. */
const MOST_EVIDENCE = 5

const YEARS =
  /\b(\d{1,2})\+?\s*(?:years?|yrs|jahre[n]?)(?:'|’)?\s*(?:of\s+|an\s+)?(?:(?:\p{L}+\s+){0,2}(?:experience|erfahrung|berufserfahrung|practice|praxis)\s*)?(?:in|with|as|mit|als|im|of)?\s+([^,.;()]{2,80})/iu

/** Years by kind of practice that a line tells: "10 years of experience in IT projects". */
export function readYears({ sentence, place }: CvLine, find: TermFinder): readonly Proposal[] {
  const [, number = '', behind = ''] = YEARS.exec(sentence) ?? []
  const years = Number(number)
  if (number === '' || years < 1 || years > 60) return []
  const [found] = find(behind, ['area'])
  if (!found) return []
  const entry = { area: found.topic.id, years }
  return [{ list: 'experience', entry, sentence, place, also: [], confidence: 'high' }]
}

/** Skills and proofs: listed where a CV lists skills, shown where a sentence tells what was done. */
export function readAbilities(lines: readonly CvLine[], find: TermFinder): readonly Proposal[] {
  const bySkill = new Map<string, Extract<Proposal, { list: 'skills' }>>()
  for (const line of lines) {
    const { sentence, place, section } = line
    if (section === 'education' || section === 'certificates') continue
    const proofs = find(sentence, ['proof'])
    const tells = proofs.length > 0 && sentence.split(/\s+/u).length > 3
    const skills = find(sentence, ['skill'])
    for (const { topic } of tells ? [...skills, ...proofs] : skills) {
      const known = bySkill.get(topic.id)
      const evidence = tells ? [sentence.slice(0, 300)] : []
      if (!known) {
        bySkill.set(topic.id, {
          list: 'skills',
          entry: { skill: topic.id, ...(tells ? { evidence } : {}) },
          ...{ sentence, place, also: [] },
          confidence: tells ? 'medium' : section === 'skills' ? 'high' : 'low',
        })
      } else if (tells && (known.entry.evidence ?? []).length < MOST_EVIDENCE) {
        bySkill.set(topic.id, {
          ...known,
          entry: { ...known.entry, evidence: [...(known.entry.evidence ?? []), ...evidence] },
          also: [...known.also, { sentence, place }],
          confidence: 'medium',
        })
      }
    }
  }
  return [...bySkill.values()]
}

/** Areas of practice a CV names without telling years: in lists of skills, and in what was done. */
export function readAreas(lines: readonly CvLine[], find: TermFinder): readonly Proposal[] {
  const byArea = new Map<string, Proposal>()
  for (const { sentence, place, section } of lines) {
    if (section !== 'skills' && section !== 'experience') continue
    for (const { topic } of find(sentence, ['area'])) {
      if (byArea.has(topic.id)) continue
      // A line with a year is a date of a post, which gives its practice itself.
      const confidence =
        section === 'experience' && yearOf(sentence) === undefined ? 'medium' : 'low'
      const entry = { area: topic.id }
      byArea.set(topic.id, { list: 'experience', entry, sentence, place, also: [], confidence })
    }
  }
  return [...byArea.values()]
}
