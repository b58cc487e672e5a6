import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MATRIX_BOUNDS } from '../src/formats/decision-table/open-matrix-table.ts'
import { XML_BOUNDS } from '../src/formats/dmn/xml-tree.ts'
import { MATRIX_FORMATS, MATRIX_LOSSES } from '../src/text/matrix-losses.ts'

const guide = readFileSync(new URL('../docs/matrix-formats.md', import.meta.url), 'utf8')

describe('docs/matrix-formats.md', () => {
  it('declares every loss with its formats and words, and none besides', () => {
    const rows = Array.from(guide.matchAll(/^\| (all|DMN) \| `([a-z-]+)` \| (.+) \|$/gm))
    const declared = rows.map(([, formats, code, words]) => [code, formats, words])
    const known = Object.entries(MATRIX_LOSSES).map(([code, { formats, en }]) => {
      const isAll = formats.length === MATRIX_FORMATS.length
      return [code, isAll ? 'all' : 'DMN', en]
    })
    expect(declared).toEqual(known)
  })

  it('says which losses Mandate itself reads back', () => {
    const [, gone = '', back = ''] =
      guide.split('## What is lost')[1]?.split(/\n\| formats .*\n/) ?? []
    for (const [code, { is }] of Object.entries(MATRIX_LOSSES)) {
      expect(is === 'gone' ? gone : back).toContain(`\`${code}\``)
    }
  })

  it('states the limits that hold', () => {
    const number = new Intl.NumberFormat('en')
    const { bytes, rows, columns, cell } = MATRIX_BOUNDS
    expect(guide).toContain(
      `${bytes / 1024 / 1024} MB, ${number.format(rows)} rows, ${columns} columns`,
    )
    expect(guide).toContain(`${number.format(cell)} characters in a cell`)
    expect(guide).toContain(
      `${XML_BOUNDS.depth} elements deep and ${XML_BOUNDS.elements / 1e6} million`,
    )
  })

  it('numbers its rules without a gap', () => {
    const numbers = Array.from(guide.matchAll(/\*\*M(\d+)\*\*/g), ([, number]) => Number(number))
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  })
})
