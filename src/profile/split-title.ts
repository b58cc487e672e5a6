import { wordsOf } from '../catalogue/search-words.ts'
import { standsFor } from './stands-for.ts'
import { ACTING, RANKS } from './title-vocabulary.ts'

/** A part of a title that may name a seat of its own. */
export type TitlePart = {
  readonly text: string
  /** What followed it that names no seat: how far it reaches. Empty where nothing did. */
  readonly scope: string
}

/** Longest title that is looked at, and most parts of it. */
const LONGEST_TITLE = 200
const MOST_PARTS = 8

/** An abbreviation in brackets behind what it stands for is no part of its own (T4). */
const REPEATED = /\b(technology|technologies|systems)\s*\((?:ICT|IT|IS)\)/giu

/** Where the holder is for a while says nothing about the seat (T4). */
const ABSENCE =
  /(?:\(\s*|[-–—,]\s*)(?:(?:maternity|paternity|parental) leave|on (?:loan|secondment)|job[- ]?share|part[- ]time)\s*(?:\)|$)/giu

/** Between parts always: commas, slashes, semicolons, brackets, a dash with blanks around it. */
const SEPARATORS = /\s*[,;/()[\]|]\s*|\s+[-–—]+\s+|\s*[–—]\s*/u

/** Between parts only where a standing is named on both sides. */
const CONJUNCTIONS = /\s+(?:and|und)\s+|\s*[&+]\s*/iu

/**
 * Parts a title into the seats it may name: "CIO/IT Director" gives two, "Director of Procurement and
 * Estates" one. A bare standing takes the part behind it: "Director, IT" is one (T4).
 */
export function splitTitle(title: string): readonly TitlePart[] {
  // Marks of gender are no parts: "Leiter IT (m/w/d)".
  const plain = title
    .slice(0, LONGEST_TITLE)
    .replace(REPEATED, '$1')
    .replace(ABSENCE, ' ')
    .replace(/\(\s*(\p{L}\s*[/|,*]\s*)+\p{L}\s*\)|[:*_·/]-?in(nen)?\b/giu, ' ')
  const pieces = plain
    .split(SEPARATORS)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  const coarse = pieces.flatMap((text, at) =>
    isBareRank(pieces[at - 1] ?? '') ? splitMatter(text) : [text],
  )
  const parts: TitlePart[] = []
  for (const text of coarse) {
    const before = parts.at(-1)
    if (before === undefined || hasRank(text)) parts.push({ text, scope: '' })
    else parts[parts.length - 1] = withFollower(before, text)
  }
  return parts
    .map(withOtherDuties)
    .flatMap(({ text, scope }) => {
      const pieces = splitAtConjunctions(text)
      return pieces.map((piece, index) => ({
        text: piece,
        scope: index === pieces.length - 1 ? scope : '',
      }))
    })
    .slice(0, MOST_PARTS)
}

/**
 * What names no seat belongs to the part before it: as its matter where that has none yet or is a
 * list ("Head of Strategy, Planning and IT"), else as its scope ("IT Director, Shared Services").
 */
function withFollower({ text, scope }: TitlePart, follower: string): TitlePart {
  if (wordsOf(follower).every(({ folded }) => ACTING.has(folded))) {
    return { text: `${follower} ${text}`, scope }
  }
  if (isBareRank(text)) return { text: `${text} ${follower}`, scope }
  const isList =
    /^[\p{L} ]*\b(head|director|leiter|leitung)\b/iu.test(text) &&
    /\b(and|und)\b|&/iu.test(follower)
  if (isList && !isRankLast(text)) return { text: `${text} and ${follower}`, scope }
  return { text, scope: scope === '' ? follower : `${scope}, ${follower}` }
}

/** "Director, Government ICT and Deputy CIO": the matter of the standing before ends at the "and". */
function splitMatter(text: string): readonly string[] {
  for (const match of text.matchAll(new RegExp(CONJUNCTIONS, 'giu'))) {
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    if (!hasRank(left) && hasRank(right)) return [left, right]
  }
  return [text]
}

/** "CIO & Senior Information Risk Owner": behind an officer's whole title stands what else is theirs. */
function withOtherDuties({ text, scope }: TitlePart): TitlePart {
  for (const match of text.matchAll(new RegExp(CONJUNCTIONS, 'giu'))) {
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    if (OFFICER_LAST.test(left) && !hasRank(right)) {
      return { text: left, scope: scope === '' ? right : `${right}, ${scope}` }
    }
    if (
      OFFICER.test(right) &&
      !hasRank(left) &&
      standsFor(`${left} ${right}`)?.code !== 'works-for'
    ) {
      return { text: right, scope }
    }
  }
  return { text, scope }
}

const OFFICER = /^(?:c[it]o|chief\s(?:\S+\s){1,2}officer)$/iu
const OFFICER_LAST = /(?:^|\s)(?:c[it]o|chief\s(?:.*\s)?officer)$/iu

function isRankLast(text: string): boolean {
  const last = wordsOf(text).at(-1)?.folded ?? ''
  return RANKS.has(last) || last === 'officer' || last === 'general' || ABBREVIATED.test(last)
}

function splitAtConjunctions(text: string): readonly string[] {
  const pieces = text.split(CONJUNCTIONS)
  const isSeat = (piece: string) => hasRank(piece) && !isOpenChief(piece)
  // "PA to the CEO and CIO" is one person who serves both.
  if (pieces.some((piece) => standsFor(piece)?.code === 'works-for')) return [text]
  return pieces.length > 1 && pieces.every(isSeat) ? pieces : splitOnce(text)
}

/** "Head of Strategy and Planning and CIO": the last conjunction may part where the first do not. */
function splitOnce(text: string): readonly string[] {
  for (const match of text.matchAll(new RegExp(CONJUNCTIONS, 'giu'))) {
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    if (hasRank(left) && hasRank(right) && !isOpenChief(left)) return [left, ...splitOnce(right)]
  }
  return [text]
}

/** "Chief Digital" of "Chief Digital and Information Officer" is no seat. */
const isOpenChief = (text: string): boolean =>
  /\bchief\b(?!.*\bofficer\b|\s+executive\b)/i.test(text)

const ABBREVIATED = /^(c[a-z]o|cito|cpto|ctd|vpe)$/

function hasRank(text: string): boolean {
  return wordsOf(text).some(
    ({ folded }) =>
      RANKS.has(folded) || ABBREVIATED.test(folded) || folded === 'officer' || folded === 'chief',
  )
}

const BESIDE_RANKS = new Set(
  'deputy assistant associate executive managing general senior'.split(' '),
)

/** A standing and nothing else: "Director", "Executive Director", "Deputy Director". */
function isBareRank(text: string): boolean {
  const folded = wordsOf(text).map((word) => word.folded)
  const last = folded.at(-1) ?? ''
  const before = folded.slice(0, -1)
  if (last === 'general') return before.at(-1) === 'director' && before.length <= 2
  return RANKS.has(last) && before.every((word) => BESIDE_RANKS.has(word) || ACTING.has(word))
}
