/** Encodings of one byte a character that spreadsheets save in, and that no byte gives away. */
export type CodePage = 'windows-1252' | 'windows-1250' | 'macintosh'

/** What the bytes from 0x80 on stand for. */
const UPPER_HALF: Readonly<Record<CodePage, string>> = {
  'windows-1252': [
    '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ',
    '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿',
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß',
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  ].join(''),
  'windows-1250': [
    '€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź',
    '\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż',
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß',
    'ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  ].join(''),
  macintosh: [
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü',
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø',
    '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ',
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ].join(''),
}

/** The code pages, likeliest first. */
export const CODE_PAGES = Object.keys(UPPER_HALF) as readonly CodePage[]

/** Letters that German and its neighbours write: what is likely to stand in a name. */
const LIKELY = /[äöüßÄÖÜéèêëàâáíóúñçîôïåøæœšžłśćżźąęńčřěýůďťňőű]/

/**
 * How likely a code page is: for every byte beyond ASCII, whether it gives a letter where words have
 * letters, one that names are written with, or a mark where texts have that mark.
 */
export function scoreCodePage(sample: Uint8Array, page: CodePage): number {
  const table = UPPER_HALF[page]
  let score = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] as number
    if (byte < 0x80) continue
    const character = table[byte - 0x80] as string
    const follows = isLetterByte(sample[i - 1])
    const leads = isLetterByte(sample[i + 1])
    score += /\p{L}/u.test(character)
      ? scoreLetter(character, follows, leads)
      : scoreMark(character, follows, leads)
    // A capital in the middle of a word is no letter that belongs there.
    if (follows && /\p{Lu}/u.test(character) && isSmall(sample[i - 1])) score -= 2
  }
  return score
}

function scoreLetter(character: string, follows: boolean, leads: boolean): number {
  // Alone between blanks stands a dash, not a letter with an accent, but for "à" and "é" (is).
  if (!follows && !leads && !/[àáé]/.test(character)) return -1
  return LIKELY.test(character) ? 2 : 0.5
}

/** Apostrophes within words, dashes between them, quotes around them; nothing else beside letters. */
function scoreMark(character: string, follows: boolean, leads: boolean): number {
  if (character === '\uFFFD') return -4
  if (follows && leads) return character === '’' ? 1.5 : -3
  if (follows) return /[”“’‘»«…]/.test(character) ? 1 : 0
  if (leads) return /[“„‘‚«»]/.test(character) ? 1 : -1
  return /[–—•…]/.test(character) ? 1 : 0
}

const isLetterByte = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte >= 0x80)

const isSmall = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 97 && byte <= 122

/** The text of bytes in a code page. */
export function decodeCodePage(bytes: Uint8Array, page: CodePage): string {
  const table = UPPER_HALF[page]
  const pieces: string[] = []
  const length = 32_768
  for (let start = 0; start < bytes.length; start += length) {
    const codes = Array.from(bytes.subarray(start, start + length), (byte) =>
      byte < 0x80 ? byte : table.charCodeAt(byte - 0x80),
    )
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}
