import type { Catalogue } from '../catalogue/catalogue.ts'
import { isRoleId } from '../catalogue/ids.ts'
import type { Language } from '../model/language.ts'
import { isDuty } from '../reading/find-unclear.ts'
import type {
  CreditedResponsibility,
  Reading,
  ReadPiece,
  UnclearWording,
} from '../reading/reading.ts'
import type { RoleClass } from '../reading/role-class.ts'
import type { Sentence } from './phrases.ts'
import { phrasesIn } from './phrases-in.ts'
import type { ReadingPhrases } from './reading-phrases.ts'
import { readingDe } from './reading-phrases-de.ts'
import { readingEn } from './reading-phrases-en.ts'
import { roleClassName } from './role-class-name.ts'

const PHRASES: Readonly<Record<Language, ReadingPhrases>> = { en: readingEn, de: readingDe }

/** A sentence of the text with what it says. */
export type ToldPiece = { readonly text: string; readonly says: string }

/** A reading in sentences: the answer first. */
export type ReadingSentences = {
  readonly headline: string
  /** What the title says beside it; empty where there is none. */
  readonly title: readonly string[]
  readonly stance: string
  /** The likeliest classes with their shares. */
  readonly shares: readonly string[]
  /** What speaks for the likeliest, in the words of the text, with its sources. */
  readonly because: readonly Sentence[]
  readonly pieces: readonly ToldPiece[]
  readonly omitted: readonly Sentence[]
  readonly elsewhere: readonly Sentence[]
  readonly unclear: readonly string[]
}

/** Classes shown, and quotations of each piece of evidence. */
const MOST_SHARES = 4
const MOST_QUOTED = 4
const LONGEST_QUOTE = 120
/** Below it all other classes together are likelier than the first: it is not told as a fact. */
const HALF = 0.5
/** Marks of direction and characters without width: they are in the text and say nothing in a quotation. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu

/** Puts a reading of a text into sentences of a language. */
export function readingSentences(
  catalogue: Catalogue,
  reading: Reading,
  text: string,
  language: Language,
): ReadingSentences {
  const say = PHRASES[language]
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const whole = new Intl.NumberFormat(language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const quoted = (words: string) => {
    const plain = words.replace(UNSEEN, '')
    return language === 'de' ? `„${plain}“` : `“${plain}”`
  }
  const nameOf = (role: RoleClass): string => roleClassName(catalogue, role, language)
  const roleName = (role: string) =>
    (isRoleId(role) ? catalogue.roles.get(role)?.name[language] : undefined) ?? role
  const matter = (id: string) => catalogue.responsibilities.get(id)?.name[language] ?? id
  const cut = (start: number, end: number) => {
    const words = text.slice(start, end).replace(/\s+/gu, ' ')
    return quoted(words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words)
  }
  const credited = (
    { responsibility, roles, claims }: CreditedResponsibility,
    tell: (name: string, roles: string) => string,
  ): Sentence => ({ text: tell(matter(responsibility), list.format(roles.map(roleName))), claims })
  const unclear = ({ code, place }: UnclearWording) =>
    say.unclear[code](place === null ? '' : cut(place.start, place.end))

  return {
    headline: headline(reading, say, nameOf, percent),
    title: titleSentences(reading, say, { nameOf, quoted, percent }),
    stance: say.stance({
      inward: whole.format(reading.stances.inward),
      outward: whole.format(reading.stances.outward),
      strategic: whole.format(reading.stances.strategic),
      operational: whole.format(reading.stances.operational),
    }),
    shares: reading.role.distribution
      .slice(0, MOST_SHARES)
      .map(({ role, share }) => `${nameOf(role)} ${percent.format(share)}`),
    because: reading.role.evidence
      .filter(({ weight, places }) => weight > 0 && places.length > 0)
      .map(({ places, from }) => {
        const words = places.map(({ start, end }) => cut(start, end))
        return { text: [...new Set(words)].slice(0, MOST_QUOTED).join(', '), claims: from }
      }),
    pieces: reading.pieces
      .filter(({ kind, responsibilities }) => kind !== 'heading' && responsibilities.length > 0)
      .map((piece) => {
        const named = piece.responsibilities.map(({ responsibility }) => matter(responsibility))
        const things = [...new Set(named)].join('; ')
        return { text: piece.text.replace(UNSEEN, ''), says: saysOf(piece, things, language) }
      }),
    omitted: reading.omitted.map((one) => credited(one, (name) => name)),
    elsewhere: reading.elsewhere.map((one) => credited(one, say.elsewhere)),
    unclear: reading.unclear.map(unclear),
  }
}

/** A part in something only where the sentence may be a duty: what is asked of the person gives none. */
function saysOf(piece: ReadPiece, things: string, language: Language): string {
  const { asked, aside } = PHRASES[language]
  if (!isDuty(piece)) return piece.section === 'requirements' ? asked(things) : aside(things)
  return piece.verb === null
    ? things
    : `${phrasesIn(language).verbs[piece.verb.verb].name}: ${things}`
}

function headline(
  { role }: Reading,
  say: ReadingPhrases,
  nameOf: (role: RoleClass) => string,
  percent: Intl.NumberFormat,
): string {
  const [first, second] = role.distribution
  if (!first || !second) return ''
  const share = percent.format(first.share)
  const next = [nameOf(second.role), percent.format(second.share)] as const
  if (role.verdict === 'cannot-tell') return say.cannotTell(nameOf(first.role), share)
  if (first.role === 'none') return say.isNone(share, ...next)
  if (first.role === 'other-trade') return say.isOtherTrade(share, ...next)
  const tell = first.share < HALF ? say.isLikeliest : say.is
  return tell(nameOf(first.role), share, ...next)
}

type Wording = {
  readonly nameOf: (role: RoleClass) => string
  readonly quoted: (words: string) => string
  readonly percent: Intl.NumberFormat
}

function titleSentences(
  { title, role, withTitle }: Reading,
  say: ReadingPhrases,
  { nameOf, quoted, percent }: Wording,
): readonly string[] {
  if (title === null) return []
  const named = quoted(title.title)
  if (title.role === null) return [say.titleUnknown(named)]
  const [first] = withTitle?.distribution ?? []
  const counted = first ? [say.withTitle(nameOf(first.role), percent.format(first.share))] : []
  const says = nameOf(title.role)
  if (role.verdict === 'cannot-tell') return [say.titleAlone(named, says), ...counted]
  return title.agrees === true
    ? [say.titleAgrees(named)]
    : [say.titleDiffers(named, says, nameOf(role.verdict)), ...counted]
}
