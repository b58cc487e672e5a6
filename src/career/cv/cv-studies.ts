import type { DegreeLevel } from '../../catalogue/career-model.ts'
import { spanOf, yearOf } from './cv-dates.ts'
import type { CvLine } from './cv-lines.ts'
import type { CvProposal } from './cv-proposal.ts'
import type { TermFinder } from './term-finder.ts'

/** A proposal before it is held against the profile. */
export type Proposal = CvProposal extends infer One
  ? One extends CvProposal
    ? Omit<One, 'known'>
    : never
  : never

/** How degrees are written, highest first; short ones only with a field beside them. */
const DEGREES: readonly (readonly [DegreeLevel, RegExp])[] = [
  [
    'doctorate',
    /\bph\.?\s?d\b|\bdr\.[ -](?:rer|ing|phil|oec|-ing)|\bdoctorate\b|\bpromotion\b(?= in| zum|,)|\bpromoviert/iu,
  ],
  [
    'master',
    /\bm\.\s?sc\b|\bmsc\b|\bm\.\s?eng\b|\bmeng\b|\bmba\b|\bmaster(?:'s|’s|abschluss|studium)?\b|\bdipl(?:om|\.)(?:-|\b)|\bmagister\b|\bM\.?A\.?(?= in| of|,)/iu,
  ],
  [
    'bachelor',
    /\bb\.\s?sc\b|\bbsc\b|\bb\.\s?eng\b|\bbeng\b|\bbachelor(?:'s|’s|abschluss|studium)?\b|\bB\.?A\.?(?= in| of|,)/iu,
  ],
  [
    'vocational',
    /\bausbildung (?:zum|zur|als)\b|\bapprenticeship\b|\bfachinformatiker(?:in)?\b|\bassociate degree\b|\bHND\b/iu,
  ],
]

/** "Master" that is no degree. */
const NO_DEGREE = /\b(?:scrum|web|head|post|quarter) ?master\b|\bmaster ?data\b|\bpromotion to\b/iu

/** What is studied for, was given up, or is still to come; so is what lasts until today. */
const NOT_THERE =
  /\b(?:in progress|ongoing|expected|anticipated|pursuing|(?:not|never|un)[ -]?(?:completed|finished)|dropped out|laufend|angestrebt|voraussichtlich|geplant|in vorbereitung|(?:nicht|ohne) (?:abgeschlossen|abschluss)|abgebrochen)\b/iu

const isThere = (sentence: string): boolean =>
  !NOT_THERE.test(sentence) && spanOf(sentence)?.until !== null

/** Names of certificates that stand on their own. */
const CERTIFICATES =
  /\b(?:CISSP|CISM|CISA|CRISC|CGEIT|CCSP|ITIL(?: ?v?\d)?(?: Foundation| Expert| Master)?|PMP|PRINCE2(?: Foundation| Practitioner)?|CCNA|CCNP|CCIE|TOGAF(?: ?\d+)?|COBIT(?: ?\d+)?|MCSE|RHCE|LPIC-?\d|PSM ?I{0,3}|CSM|SAFe|IPMA Level [A-D]|ISO ?27001 Lead (?:Auditor|Implementer)|(?:AWS|Azure|Google Cloud|Microsoft)(?: \p{L}+){0,4} (?:Certified|Architect|Engineer|Associate|Expert)(?: \p{L}+){0,3})\b/gu

/** Degrees a line of a CV tells. */
export function readDegree(line: CvLine, find: TermFinder): readonly Proposal[] {
  const { sentence, place, section } = line
  if (NO_DEGREE.test(sentence)) return []
  const level = DEGREES.find(([, pattern]) => pattern.test(sentence))?.[0]
  if (level === undefined) return []
  // "Informatik" is a word of "Wirtschaftsinformatik" in no text; the longest name is the field.
  const [found] = find(sentence, ['field'])
  if (!found && section !== 'education') return []
  const field = found?.topic.id ?? fieldWords(sentence)
  if (field === undefined) return []
  const year = yearOf(sentence)
  const entry = {
    level,
    field,
    title: sentence.slice(0, 200),
    ...(year === undefined ? {} : { year }),
  }
  const named = section === 'education' ? 'high' : 'medium'
  const confidence = found && isThere(sentence) ? named : 'low'
  return [{ list: 'degrees', entry, sentence, place, also: [], confidence }]
}

/** Certificates a line of a CV tells. */
export function readCertificates(line: CvLine, find: TermFinder): readonly Proposal[] {
  const { sentence, place, section } = line
  const inSection = section === 'certificates'
  const names = Array.from(sentence.matchAll(CERTIFICATES), ([name]) => name)
  if (names.length === 0 && inSection) names.push(bareName(sentence))
  return [...new Set(names)].filter(Boolean).map((name): Proposal => {
    const field = find(name, ['field', 'area'])[0]?.topic.id
    const own = names.length === 1 ? sentence : itemOf(sentence, name)
    const year = yearOf(own)
    const entry = {
      name,
      ...(field === undefined ? {} : { field }),
      ...(year === undefined ? {} : { year }),
    }
    const named = inSection && field !== undefined ? 'high' : 'medium'
    const confidence = isThere(own) ? named : 'low'
    return { list: 'certificates', entry, sentence, place, also: [], confidence }
  })
}

/** What stands between commas around a name, with a year that stands alone behind it. */
function itemOf(sentence: string, name: string): string {
  const items = sentence.split(/[,;|]\s*|\s(?:and|und|&)\s/u)
  const at = items.findIndex((item) => item.includes(name))
  const next = items[at + 1] ?? ''
  return /^\(?\d{4}\)?\.?$/.test(next) ? `${items[at]} ${next}` : (items[at] ?? '')
}

/** The words behind "in" or "of", short; nothing where there are none. */
function fieldWords(sentence: string): string | undefined {
  const words = /\b(?:in|of|der|im Fach)\s+(\p{L}[\p{L} -]{2,50})/u.exec(sentence)?.[1]
  return words?.trim()
}

function bareName(sentence: string): string {
  return sentence
    .replace(/[,(]?\s*(?:19|20)\d\d\)?/g, '')
    .trim()
    .slice(0, 120)
}
