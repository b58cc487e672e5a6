import type { SourcePlace } from '../../model/document-source.ts'

/** Turns offsets into lines and columns. Looks for the line breaks when it is first asked. */
export class TextLines {
  readonly #text: string
  #starts: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** The place from one offset up to another, at most to the end of the line; at least one column. */
  placeOf(from: number, to: number): SourcePlace {
    const start = Math.min(Math.max(0, from), this.#text.length)
    const line = this.#lineOf(start)
    const begin = this.#lines()[line - 1] ?? 0
    let end = this.#lines()[line] ?? this.#text.length + 1
    end -= this.#text[end - 2] === '\r' ? 2 : 1
    const length = Math.max(1, Math.min(to, end) - start)
    return { line, column: start - begin + 1, length }
  }

  #lines(): readonly number[] {
    if (this.#starts) return this.#starts
    const starts = [0]
    for (let at = this.#text.indexOf('\n'); at !== -1; at = this.#text.indexOf('\n', at + 1)) {
      starts.push(at + 1)
    }
    this.#starts = starts
    return starts
  }

  #lineOf(offset: number): number {
    const starts = this.#lines()
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
