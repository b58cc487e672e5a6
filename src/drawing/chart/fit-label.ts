/** Width of a text in a font, both as a canvas writes them, in pixels. */
export type MeasureText = (text: string, font: string) => number

/** Cuts text to a width (N1): `fitLabel(text, font, width)`. */
export type FitLabel = (text: string, font: string, width: number) => string

const ELLIPSIS = '…'
/** Longer texts are not looked at any further; no card is so wide. */
const LONGEST = 400

/**
 * A fitter that remembers its answers (N1).
 *
 * @param remembered how many answers; when there are more, all are forgotten
 */
export function createFitLabel(measure: MeasureText, remembered = 20_000): FitLabel {
  const fonts = new Map<string, Map<number, Map<string, string>>>()
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let count = 0

  return (text, font, width) => {
    const room = Math.floor(width)
    const widths = fonts.get(font) ?? new Map<number, Map<string, string>>()
    const texts = widths.get(room) ?? new Map<string, string>()
    const known = texts.get(text)
    if (known !== undefined) return known
    const fitted = cut(text, (part) => measure(part, font) <= room, characters)
    if (++count > remembered) {
      fonts.clear()
      count = 0
    } else {
      texts.set(text, fitted)
      widths.set(room, texts)
      fonts.set(font, widths)
    }
    return fitted
  }
}

/** Finds the longest beginning that fits with an ellipsis, by halving. */
function cut(text: string, fits: (part: string) => boolean, characters: Intl.Segmenter): string {
  const line = text
    .slice(0, LONGEST * 2)
    .replace(/\s+/gu, ' ')
    .trim()
  if (line.length <= LONGEST && fits(line)) return line
  const starts = Array.from(characters.segment(line.slice(0, LONGEST)), ({ index }) => index)
  let low = 0
  let high = starts.length
  // `low` characters fit (0: only the ellipsis may), `high` do not.
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (fits(`${line.slice(0, starts[middle]).trimEnd()}${ELLIPSIS}`)) low = middle
    else high = middle
  }
  const part = `${line.slice(0, low === 0 ? 0 : starts[low]).trimEnd()}${ELLIPSIS}`
  return fits(part) ? part : ''
}
