import { type CellRead, faulty, said } from '../decision-table/cell.ts'

/** A value of S-FEEL. */
export type FeelValue =
  | { readonly is: 'number'; readonly text: string }
  | { readonly is: 'string'; readonly text: string }
  | { readonly is: 'boolean'; readonly value: boolean }
  | { readonly is: 'date'; readonly text: string }

/** One test of a cell: a value, or an interval with ends that may be open. */
export type FeelTest =
  | { readonly is: 'equals'; readonly value: FeelValue }
  | {
      readonly is: 'range'
      readonly from?: FeelValue
      readonly to?: FeelValue
      readonly withFrom: boolean
      readonly withTo: boolean
    }

/** A cell: nothing to test (`-`), one of several tests, or none of them. */
export type FeelTests = {
  readonly not: boolean
  /** `null` for anything. */
  readonly tests: readonly FeelTest[] | null
}

/** Reads the unary tests of S-FEEL (M16). What FEEL knows beyond is refused at its character. */
export function readUnaryTests(text: string): CellRead<FeelTests> {
  if (text.trim() === '' || text.trim() === '-') return said({ not: false, tests: null })
  return new FeelReader(text).tests()
}

/** Reads what an output says: a value, or a list of values; nothing for an empty cell or `null`. */
export function readOutput(text: string): CellRead<readonly FeelValue[]> {
  if (/^\s*(?:-|null)?\s*$/.test(text)) return said([])
  return new FeelReader(text).values()
}

const NUMBER = /-?(?:\d+(?:\.\d+)?|\.\d+)(?!\w|\.\d)/y
const STRING = /"((?:[^"\\]|\\.)*)"/y
const DATE = /(?:date\s*\(\s*"(\d{4}-\d{2}-\d{2})"\s*\)|@"(\d{4}-\d{2}-\d{2})")/y
const BOOLEAN = /(true|false)\b/y

class FeelReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  tests(): CellRead<FeelTests> {
    const isNot = this.#match(/not\s*\(/y) !== undefined
    const tests: FeelTest[] = []
    do {
      const test = this.#test()
      if (test === undefined) return this.#fault()
      tests.push(test)
    } while (this.#take(','))
    if (isNot && !this.#take(')')) return this.#fault()
    return this.#atEnd() ? said({ not: isNot, tests }) : this.#fault()
  }

  values(): CellRead<readonly FeelValue[]> {
    const isList = this.#take('[')
    const values: FeelValue[] = []
    do {
      const value = this.#value()
      if (value === undefined) return this.#fault()
      values.push(value)
    } while (isList && this.#take(','))
    if (isList && !this.#take(']')) return this.#fault()
    return this.#atEnd() ? said(values) : this.#fault()
  }

  #test(): FeelTest | undefined {
    const sign = ['<=', '>=', '<', '>', '='].find((one) => this.#take(one))
    if (sign !== undefined) {
      const value = this.#value()
      if (value === undefined) return undefined
      if (sign === '=') return { is: 'equals', value }
      const isIn = sign.endsWith('=')
      return sign.startsWith('<')
        ? { is: 'range', to: value, withFrom: false, withTo: isIn }
        : { is: 'range', from: value, withFrom: isIn, withTo: false }
    }
    const opening = ['[', '(', ']'].find((one) => this.#take(one))
    if (opening === undefined) {
      const value = this.#value()
      return value && { is: 'equals', value }
    }
    const from = this.#value()
    if (from === undefined || !this.#take('..')) return undefined
    const to = this.#value()
    const closing = [']', ')', '['].find((one) => this.#take(one))
    if (to === undefined || closing === undefined || from.is !== to.is) return undefined
    return { is: 'range', from, to, withFrom: opening === '[', withTo: closing === ']' }
  }

  #value(): FeelValue | undefined {
    const date = this.#match(DATE)
    if (date) return { is: 'date', text: (date[1] ?? date[2]) as string }
    const boolean = this.#match(BOOLEAN)
    if (boolean) return { is: 'boolean', value: boolean[1] === 'true' }
    const string = this.#match(STRING)
    if (string) return { is: 'string', text: unescaped(string[1] as string) }
    const number = this.#match(NUMBER)
    if (number) return { is: 'number', text: number[0].replace(/^(-?)\./, '$10.') }
    return undefined
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    this.#skip()
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (!found) return undefined
    this.#at += found[0].length
    return found
  }

  #take(sign: string): boolean {
    this.#skip()
    if (!this.#text.startsWith(sign, this.#at)) return false
    this.#at += sign.length
    return true
  }

  #atEnd(): boolean {
    this.#skip()
    return this.#at === this.#text.length
  }

  #skip(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++
  }

  #fault() {
    const found = this.#text.slice(this.#at, this.#at + 30)
    return faulty('feel-unreadable', { at: this.#at, found })
  }
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, code, sign) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    return { n: '\n', r: '\r', t: '\t' }[sign as string] ?? (sign as string)
  })
}

/** A text as a string of FEEL. */
export const feelString = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`
