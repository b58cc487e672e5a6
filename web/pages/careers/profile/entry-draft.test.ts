import { expect, test } from 'vitest'
import { draftOf, readDraft } from './entry-draft.ts'
import { ENTRY_LISTS, type ProfileEntry } from './entry-fields.ts'

const asWritten = (text: string) => text

const ENTRIES: Readonly<Record<(typeof ENTRY_LISTS)[number], ProfileEntry>> = {
  degrees: { level: 'bachelor', field: 'computer-science', title: 'BSc', year: 2011 },
  certificates: { name: 'ITIL 4', year: 2019 },
  experience: { area: 'it-projects', years: 2.5, evidence: ['Moved the data centre', 'In budget'] },
  skills: { skill: 'leadership' },
  held: {
    title: 'IT Manager',
    role: 'it-manager',
    from: '2020-01-01',
    until: '2024-06-30',
    team: 12,
    budget: { amount: 800_000, currency: 'EUR' },
  },
  log: {
    date: '2026-11-02',
    kind: 'result',
    what: 'Ran the move',
    proves: ['leads-teams', 'cloud'],
  },
}

test.each(ENTRY_LISTS)('an entry of %s comes out of its form as it went in', (list) => {
  const draft = draftOf(list, ENTRIES[list])
  expect(readDraft(list, draft, asWritten)).toEqual({ ok: true, entry: ENTRIES[list] })
})

test('what words mean is kept by its id, numbers may have a comma, currencies small letters', () => {
  const topics = (text: string) => (text === 'IT-Projekte' ? 'it-projects' : text)
  const draft = { area: ' IT-Projekte ', years: '2,5' }
  expect(readDraft('experience', draft, topics)).toEqual({
    ok: true,
    entry: { area: 'it-projects', years: 2.5 },
  })
  const held = { title: 'Leitung', 'budget.amount': '5000', 'budget.currency': 'eur' }
  expect(readDraft('held', held, asWritten)).toMatchObject({
    entry: { budget: { amount: 5000, currency: 'EUR' } },
  })
})

test('every field that is missing or wrong is named', () => {
  expect(readDraft('degrees', { title: 'BSc', year: 'long ago' }, asWritten)).toEqual({
    ok: false,
    wrong: ['level', 'field', 'year'],
  })
  const held = { title: 'Head', 'budget.amount': '5', from: '2024-02-01', until: '2023-01-01' }
  expect(readDraft('held', held, asWritten)).toEqual({ ok: false, wrong: ['budget.currency'] })
})

test('a post that ends before it starts is refused at its end', () => {
  const held = { title: 'Head', from: '2024-02-01', until: '2023-01-01' }
  expect(readDraft('held', held, asWritten)).toEqual({ ok: false, wrong: ['until'] })
})
