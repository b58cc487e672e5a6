import { attributeOf, createXmlReader } from './read-office-xml.ts'

/** How the numbers of a style are shown: all that matters for reading them. */
export type NumberForm =
  | { readonly kind: 'plain' | 'date' | 'time' | 'percent' }
  /** Written with so many digits, zeros in front. */
  | { readonly kind: 'digits'; readonly digits: number }

const PLAIN: NumberForm = { kind: 'plain' }

/** Formats every program knows by number (ECMA-376 part 1, 18.8.30, and its East Asian ones). */
function builtInForm(id: number): NumberForm {
  const isDate =
    (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  if (isDate) return { kind: 'date' }
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { kind: 'time' }
  if (id === 9 || id === 10) return { kind: 'percent' }
  return PLAIN
}

function formOf(code: string): NumberForm {
  const [first = ''] = code.split(';')
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase()
  if (bare.includes('%')) return { kind: 'percent' }
  if (/^0{2,}$/.test(bare)) return { kind: 'digits', digits: bare.length }
  if (bare.includes('general')) return PLAIN
  if (/[yjtd]/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare))) return { kind: 'date' }
  return /[hs]/.test(bare) ? { kind: 'time' } : PLAIN
}

/** Reads the part of styles; gives the form of a cell's style by its number. */
export function readXlsxStyles(read: (take: (text: string) => void) => void) {
  const custom = new Map<number, NumberForm>()
  const forms: NumberForm[] = []
  let isInside = false
  read(
    createXmlReader({
      open: (name, tag) => {
        if (name === 'numFmt') {
          custom.set(
            Number(attributeOf(tag, 'numFmtId')),
            formOf(attributeOf(tag, 'formatCode') ?? ''),
          )
        } else if (name === 'cellXfs') {
          isInside = true
        } else if (name === 'xf' && isInside) {
          const id = Number(attributeOf(tag, 'numFmtId') ?? 0)
          forms.push(custom.get(id) ?? builtInForm(id))
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isInside = false
      },
    }),
  )
  return (style: string | undefined): NumberForm =>
    style === undefined ? PLAIN : (forms[Number(style)] ?? PLAIN)
}

const DAY = 86_400_000
const LAST_DAY = 2_958_465

/** A number of a cell as text: as a person would read it off the sheet. */
export function writeNumber(value: number, form: NumberForm, startsIn1904: boolean): string {
  if (form.kind === 'date' && value >= 1 && value <= LAST_DAY) {
    // 1900 has a 29 February here that never was.
    const day = Math.floor(value) + (startsIn1904 ? 1462 : value < 60 ? 1 : 0)
    return new Date(Date.UTC(1899, 11, 30) + day * DAY).toISOString().slice(0, 10)
  }
  if (form.kind === 'percent') return `${plainNumber(value * 100)}%`
  if (form.kind === 'digits' && Number.isInteger(value) && value >= 0) {
    return plainNumber(value).padStart(Math.min(form.digits, 40), '0')
  }
  return plainNumber(value)
}

/** Without the noise of binary fractions behind the fifteenth digit. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)))
