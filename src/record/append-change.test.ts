import { describe, expect, it } from 'vitest'
import { beginning, recorded } from '../../test/support/record-sample.ts'
import { documentOf } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import { appendChange } from './append-change.ts'
import { EMPTY_DOCUMENT } from './empty-document.ts'

const seat: Operation = { op: 'put', kind: 'positions', entity: { id: 'cto', title: 'CTO' } }
const edit = { id: 'c1', instant: '2026-12-01T09:30:00.000Z', author: 'ada', operations: [seat] }

describe('appendChange', () => {
  it('C2: begins with nothing and counts on', () => {
    const first = recorded(beginning(), { operations: [seat] })
    expect(first.change).toMatchObject({ number: 1, parent: null, parentHash: null })
    const second = recorded(first.state, { message: 'Said only' })
    expect(second.change).toMatchObject({
      number: 2,
      parent: first.change.id,
      parentHash: first.change.hash,
      operations: [],
    })
    expect(documentOf(beginning().model)).toEqual(EMPTY_DOCUMENT)
    expect(documentOf(second.state.model).positions).toEqual([{ id: 'cto', title: 'CTO' }])
  })

  it('H1: hashes all the rest, as any other program can', () => {
    const { hash } = recorded(beginning(), edit).change
    // printf '%s' '{"author":"ada","id":"c1","instant":…,"record":1,"scenario":"main"}' | sha256sum
    expect(hash).toBe('8e138322b599c85f4e884e8bf2a0d5b557a0e572da811b7ad8d264b0570b2295')
  })

  it('C3: never lies before its parent', () => {
    const first = recorded(beginning(), edit)
    const second = recorded(first.state, { instant: '2026-12-01T09:29:59.999Z' })
    expect(second.change.instant).toBe(edit.instant)
  })

  it.each([
    ['id', { id: '' }],
    ['id', { id: 'x'.repeat(65) }],
    ['instant', { instant: '2026-12-01' }],
    ['author', { author: 'two\nlines' }],
    ['scenario', { scenario: 'Plan B' }],
    ['message', { message: 'x'.repeat(2001) }],
    ['undoes', { undoes: 'a/b' }],
    ['merges', { merges: ' ' }],
  ])('C4: refuses a malformed %s', (where, wrong) => {
    const result = appendChange(beginning(), { ...edit, ...wrong })
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'malformed-change', where }] })
  })

  it('C4: applies all operations or none, and says which is wrong', () => {
    const state = beginning()
    const operations: Operation[] = [seat, { op: 'remove', kind: 'positions', id: 'cio' }]
    expect(appendChange(state, { ...edit, operations })).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-id', path: ['operations', 1, 'id'] }],
    })
    expect(documentOf(state.model)).toEqual(EMPTY_DOCUMENT)
  })

  it('H1: carries what it takes back and takes in, hashed as well', () => {
    const plain = recorded(beginning(), edit).change
    const undo = recorded(beginning(), { ...edit, undoes: 'c0' }).change
    const merged = recorded(beginning(), { ...edit, merges: 'c0' }).change
    expect(undo.undoes).toBe('c0')
    expect(plain).not.toHaveProperty('undoes')
    expect(new Set([plain.hash, undo.hash, merged.hash]).size).toBe(3)
  })
})
