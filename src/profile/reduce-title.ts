import { type Word, wordsOf } from '../catalogue/search-words.ts'
import type { TitlePart } from './split-title.ts'
import {
  ACTING,
  IT_SUBJECTS,
  IT_SUBJECTS_OF_TRADE,
  QUALIFIERS,
  RANKS,
  SUBJECT_ACRONYMS,
  TECHNICAL,
  TECHNICAL_PROFESSIONS,
} from './title-vocabulary.ts'

/** Why a word was left out to find the title at the core. */
export type LeftOut = {
  /** `besides`: another matter of the same seat. */
  readonly code: 'acting' | 'qualifier' | 'scope' | 'besides'
  readonly words: string
}

/** A title brought down to standing and subject. */
export type ReducedTitle = {
  /** Wording to look up, likeliest first. */
  readonly wordings: readonly string[]
  readonly leftOut: readonly LeftOut[]
  /** The standing found, if any. */
  readonly rank: string | null
  /** What it is about, words of scope and organisation left out; `it` for all wordings of IT. */
  readonly subject: readonly string[]
}

/** Small words that titles are written with and without. */
export const SMALL = new Set([
  'of',
  'the',
  'for',
  'and',
  'der',
  'die',
  'des',
  'fur',
  'im',
  'in',
  'und',
])

/** Begins what a seat is responsible for: "IT Director for Shared Services". */
const SCOPE = new Set(['for', 'at', 'in', 'within', 'across', 'fur', 'bei', 'im'])

/**
 * Brings one part of a title down to its core: words for IT become `it`; who holds it for a time, how
 * far it reaches, names of the organisation (its unit's words, capitals) and what comes after "for"
 * are left out and told (T5, T6).
 */
export function reduceTitle(
  { text, scope: follower }: TitlePart,
  { unit = '', profession = '' }: { readonly unit?: string; readonly profession?: string },
): ReducedTitle {
  const ofTrade = TECHNICAL_PROFESSIONS.some((known) => known.test(profession))
  const all = canonical(
    wordsOf(text),
    ofTrade ? [...IT_SUBJECTS, ...IT_SUBJECTS_OF_TRADE] : IT_SUBJECTS,
  )
  const leftOut: LeftOut[] = []
  const isActing = ({ folded }: Word) => ACTING.has(folded)
  const acting = all.filter(isActing)
  if (acting.length > 0) leftOut.push({ code: 'acting', words: surfaces(acting) })
  const { core, scope } = withoutScope(all.filter((word) => !isActing(word)))
  const reach = [surfaces(scope), follower].filter((words) => words !== '').join(', ')
  if (reach !== '') leftOut.push({ code: 'scope', words: reach })

  const isOrganisation = organisationWords(text, unit)
  const matterAt = core.findIndex(({ folded }) => TECHNICAL.has(folded))
  const rankAt = core.findIndex(({ folded }) => RANKS.has(folded))
  const isQualifier = (word: Word, index: number) =>
    index !== rankAt && (QUALIFIERS.has(word.folded) || isOrganisation(word, index < matterAt))
  const qualifiers = core.filter(isQualifier)
  if (qualifiers.length > 0) leftOut.push({ code: 'qualifier', words: surfaces(qualifiers) })
  const kept = core.filter((word, index) => !isQualifier(word, index))
  const rank = RANKS.get(core[rankAt]?.folded ?? '') ?? null
  const subject = kept
    .filter((word) => word !== core[rankAt] && !SMALL.has(word.folded))
    .map(({ folded }) => folded)
  return { wordings: wordingsOf(kept, rank, subject), leftOut, rank, subject }
}

/** The core as it stands, and with the standing first or last. */
function wordingsOf(
  kept: readonly Word[],
  rank: string | null,
  subject: readonly string[],
): readonly string[] {
  const plain = kept
    .map(({ folded }) => folded)
    .filter((word) => !SMALL.has(word))
    .join(' ')
  const about = subject.join(' ')
  if (rank === null || about === '') return [plain]
  return [...new Set([plain, `${about} ${rank}`, `${rank} ${about}`])]
}

/** Words with every wording of information technology as the one word `it`. */
function canonical(
  words: readonly Word[],
  subjects: readonly (readonly string[])[],
): readonly Word[] {
  const result: Word[] = []
  for (let at = 0; at < words.length; ) {
    const found = subjects.find((sequence) =>
      sequence.every((word, offset) => words[at + offset]?.folded === word),
    )
    const word = words[at]
    if (found) {
      const surface = surfaces(words.slice(at, at + found.length))
      result.push({ folded: 'it', surface })
      at += found.length
    } else {
      if (word) result.push(word)
      at += 1
    }
  }
  return result
}

/** What stands behind "for" limits the seat, unless it is the subject: "Director General for IT". */
function withoutScope(words: readonly Word[]): {
  readonly core: readonly Word[]
  readonly scope: readonly Word[]
} {
  const at = words.findIndex(({ folded }, index) => index > 0 && SCOPE.has(folded))
  if (at < 0) return { core: words, scope: [] }
  const before = words.slice(0, at)
  if (before.some(({ folded }) => TECHNICAL.has(folded))) {
    return { core: before, scope: words.slice(at + 1) }
  }
  const rest = withoutScope(words.slice(at + 1))
  return { core: [...before, ...rest.core], scope: rest.scope }
}

/** Tells the words that name the organisation: in capitals, or in the name of the unit. */
function organisationWords(
  text: string,
  unit: string,
): (word: Word, isBeforeMatter: boolean) => boolean {
  const inUnit = new Set(wordsOf(unit).map(({ folded }) => folded))
  // Capitals tell nothing where all is in capitals; "MOD CIO" is no shouting.
  const isShouted = text === text.toUpperCase() && /\p{Lu}{6}/u.test(text)
  return ({ folded, surface }, isBeforeMatter) => {
    if (TECHNICAL.has(folded) || RANKS.has(folded) || SMALL.has(folded)) return false
    if (SUBJECT_ACRONYMS.has(folded) || folded === 'chief' || folded === 'officer') return false
    const isAcronym =
      !isShouted && /^(\p{Lu}[\p{Ll}]{0,2}){2,6}$/u.test(surface) && surface.length <= 6
    return isAcronym || (isBeforeMatter && inUnit.has(folded) && isNameLike(folded))
  }
}

/** Words of a unit's name that say what a post is about rather than where it is. */
const SUBJECTS_IN_UNITS_DE =
  /^(einkauf|beschaff|vertrieb|verkauf|personal|recht|betrieb|entwickl|plan|produktion|fertigung|logist|kunde|kommunik|sicherheit|projekt|programm|anwendung|forsch|qualit|revision|risik|vertrag|verwalt|buchhalt)/
const SUBJECTS_IN_UNITS =
  /^(purchas|finan|commerc|human|resource|procure|commun|strateg|polic|legal|law|operation|service|deliver|project|programme|change|transform|security|assurance|architect|governance|engineer|develop|design|plan|estate|people|customer|business|support|infrastruct|analy|statist|science|innovation|marketing|sales|audit|risk|knowledge)/

const isNameLike = (folded: string): boolean =>
  !SUBJECTS_IN_UNITS.test(folded) && !SUBJECTS_IN_UNITS_DE.test(folded)

const surfaces = (words: readonly Word[]): string => words.map(({ surface }) => surface).join(' ')
