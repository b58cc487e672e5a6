import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../../test/support/catalogue.ts'
import { everyKindDocument } from '../../../test/support/every-kind-document.ts'
import { northwind } from '../../../test/support/organization-registry.ts'
import { papersOf } from '../../../test/support/papers.ts'
import { type Model, openModel } from '../../model/model.ts'
import { readDocument } from '../../model/read-document.ts'
import type { Paper, PaperLine } from './paper.ts'

const catalogue = catalogueForTests()

function everyKind(): Model {
  const read = readDocument(everyKindDocument())
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return openModel(read.document)
}

function linesOf({ sections }: Paper): readonly PaperLine[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'text') return [block.line]
      return block.kind === 'list' ? block.lines : block.facts.flatMap(({ lines }) => lines)
    })
}

describe.each([
  ['the example', openModel(northwind())],
  ['a document with everything in it', everyKind()],
])('every paper of %s', (_, model) => {
  const papers = model.tables.positions.list().flatMap(({ id }) =>
    (['en', 'de'] as const).flatMap((language) => {
      const { charter, posting } = papersOf(model, id, language, { withPay: true })
      return [charter, posting]
    }),
  )

  it('has sections with something in them, and lines that say something', () => {
    for (const paper of papers) {
      expect(paper.sections.length).toBeGreaterThan(1)
      for (const { blocks } of paper.sections) expect(blocks.length).toBeGreaterThan(0)
      for (const { name = '', text } of linesOf(paper)) {
        expect(`${name}${text}`.trim()).not.toBe('')
        expect(`${name}${text}`).not.toMatch(/undefined|\[object|null/)
      }
    }
  })

  it('H1: shows a number for every claim, and the sources of all numbers, each claim once', () => {
    for (const paper of papers) {
      const listed = new Map(
        paper.sources.map(({ number, sections }) => [
          number,
          sections.flatMap(({ claims }) => claims),
        ]),
      )
      for (const { notes, claims } of linesOf(paper)) {
        expect(notes.length > 0).toBe(claims.length > 0)
        for (const claim of claims) {
          const at = notes.find((number) => listed.get(number)?.includes(claim))
          expect(at, claim).toBeDefined()
          expect(catalogue.claims.has(claim)).toBe(true)
        }
      }
      for (const claims of listed.values()) expect(new Set(claims).size).toBe(claims.length)
    }
  })

  it('H14: names nobody in a posting', () => {
    const names = model.tables.people.list().map(({ name }) => name)
    for (const paper of papers) {
      if (paper.kind === 'charter') continue
      const text = JSON.stringify(paper)
      expect(names.filter((name) => text.includes(name))).toEqual([])
    }
  })
})
