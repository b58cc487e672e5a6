import type { CvWords } from './cv-proposal.ts'

/** What a heading of a CV says the lines below it are about. */
export type CvSection = 'education' | 'experience' | 'skills' | 'certificates' | 'other'

/** A line or sentence of a CV with its section. */
export type CvLine = CvWords & { readonly section: CvSection }

/** Longest piece looked at; what is longer is cut, so that time grows with the text and no faster (C3). */
const LONGEST_PIECE = 600

/** A heading is short and says nothing else. */
const LONGEST_HEADING = 40

const HEADINGS: readonly (readonly [CvSection, RegExp])[] = [
  ['education', /^(education|academic|studies|qualifications?|ausbildung|studium|bildung|schul)/i],
  ['certificates', /^(certifi|zertifi|licen[cs]es|weiterbildung|fortbildung|training)/i],
  [
    'experience',
    /^((work|professional|career|employment)?\s*(experience|history|employment|positions)|beruf|werdegang|erfahrung|tätigkeit|stationen)/i,
  ],
  [
    'skills',
    /^((key|core|technical|soft)?\s*(skills|competenc)|kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|edv)/i,
  ],
  [
    'other',
    /^(languages|interests|hobbies|references|sprachen|interessen|referenzen|persönliche|personal|contact|kontakt|publications|profile|profil|summary)/i,
  ],
]

/** Words before a colon that say what the rest of that line is about: "Skills: leadership, cloud". */
const LABELS: readonly (readonly [CvSection, RegExp])[] = [
  ['education', /^(?:education|degrees?|ausbildung|studium|abschlüsse?)$/i],
  ['certificates', /^(?:certificates?|certifications?|zertifikate?|zertifizierungen)$/i],
  [
    'skills',
    /^(?:(?:key|core|technical|soft|it|edv|fach)[ -]?)?(?:skills|competenc(?:es|ies)|kenntnisse|fähigkeiten|kompetenzen)$/i,
  ],
  ['other', /^(?:languages|interests|hobbies|sprachen|interessen)$/i],
]

/** The lines of a CV, long ones by sentences, each with the section it stands in. */
export function cvLines(text: string): readonly CvLine[] {
  const lines: CvLine[] = []
  let section: CvSection = 'other'
  let at = 0
  for (const line of text.split('\n')) {
    const heading = headingOf(line)
    const label = labelOf(line)
    if (heading) section = heading
    else if (label) {
      const rest = piecesOf(line.slice(label.length), at + label.length)
      for (const piece of rest) lines.push({ ...piece, section: label.section })
    } else for (const piece of piecesOf(line, at)) lines.push({ ...piece, section })
    at += line.length + 1
  }
  return lines
}

function headingOf(line: string): CvSection | undefined {
  const words = line.replace(/^[\s#*•\-–_=]+|[\s#*:_=]+$/gu, '')
  if (words.length === 0 || words.length > LONGEST_HEADING || /\d/.test(words)) return undefined
  if (words.split(/\s+/u).length > 4 || /[.;]/.test(words)) return undefined
  // A line with a comma is a list of things, not a heading of them.
  if (words.includes(',')) return undefined
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** The section a line names before its colon, for itself alone, and how long that name is. */
function labelOf(
  line: string,
): { readonly section: CvSection; readonly length: number } | undefined {
  const [whole, words = ''] =
    /^[\s#*•\-–_]*([\p{L} -]{2,40}?)[\s*_]*:[\s*_]+(?=\S)/u.exec(line) ?? []
  const section = LABELS.find(([, pattern]) => pattern.test(words))?.[0]
  return whole === undefined || section === undefined
    ? undefined
    : { section, length: whole.length }
}

function piecesOf(line: string, offset: number): readonly CvWords[] {
  const pieces: CvWords[] = []
  for (const match of line.matchAll(/(?:[^.;!?]|[.;!?](?!\s+\p{Lu}))+[.;!?]?/gu)) {
    const whole = match[0].slice(0, LONGEST_PIECE)
    const sentence = whole.replace(/^[\s*•▪◦·\-–—>#|]+/u, '').trimEnd()
    if (sentence.length < 2) continue
    const start = offset + match.index + whole.indexOf(sentence)
    pieces.push({ sentence, place: { start, end: start + sentence.length } })
  }
  return joinAbbreviations(pieces, line, offset)
}

/** `B.Sc. Informatik` and `Dr. Ada` are one piece: what ends in an abbreviation goes on. */
function joinAbbreviations(
  pieces: readonly CvWords[],
  line: string,
  offset: number,
): readonly CvWords[] {
  const joined: CvWords[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const grows = last && last.sentence.length < LONGEST_PIECE
    if (!last || !grows || !/(?:^|[\s(])(?:\p{L}{1,4}\.)+$/u.test(last.sentence)) {
      joined.push(piece)
      continue
    }
    const place = { start: last.place.start, end: piece.place.end }
    joined[joined.length - 1] = {
      sentence: line.slice(place.start - offset, place.end - offset),
      place,
    }
  }
  return joined
}
