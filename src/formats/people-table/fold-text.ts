/** German letters as they are written without them, and letters that no accent can be taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  æ: 'ae',
  å: 'a',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** A text in small letters without accents; German umlauts as two letters. */
export function plainLetters(text: string): string {
  const small = text.toLowerCase()
  if (/^[\x20-\x7e]*$/.test(small)) return small
  return small
    .normalize('NFC')
    .replace(/[äöüßøæåœłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
}

/** A header as it is compared: letters and digits alone. `[Required]` and the like are no part. */
export function foldHeader(header: string): string {
  const bare = header.replace(/\[[^\]]*\]/g, '')
  const letters = plainLetters(bare.trim() === '' ? header : bare)
  return letters.replace(/#/g, 'number').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Words as they are compared: letters and digits, one blank between; `&` is `and`. */
export function foldWords(text: string): string {
  const plain = plainLetters(text)
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(plain)) return plain
  return plain
    .replaceAll('&', ' and ')
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Invisible marks go, every run of blanks and control characters becomes one blank (T9). */
export function oneLine(text: string): string {
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text)) return text
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\uFFF9-\uFFFB]/g, '')
    .replace(/[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}
