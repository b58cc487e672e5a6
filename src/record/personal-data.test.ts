import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginning, recorded, recordSample } from '../../test/support/record-sample.ts'
import { documentOf } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import type { PersonalRecord } from './change.ts'
import { replay } from './replay.ts'
import { verifyChain } from './verify-chain.ts'

const ada: Operation = {
  op: 'put',
  kind: 'people',
  entity: { id: 'ada', name: 'Ada', email: 'ada@northwind.example', phone: '+49 30 1' },
}
const away = (person: string, id?: string): Operation => ({
  op: 'put',
  kind: 'absences',
  entity: { ...(id ? { id } : {}), person, from: '2026-12-20', until: '2027-01-06' },
})

const erased = (personal: readonly PersonalRecord[], subject: string) =>
  personal.map((one) => (one.subject === subject ? { ...one, data: null } : one))

describe('personal data', () => {
  it('P1: stands outside the hashed content', () => {
    const { change, personal, state } = recorded(beginning(), {
      operations: [ada, away('ada'), away('lin')],
    })
    const hashed = JSON.stringify(change)
    for (const part of ['northwind.example', '+49', '2026-12-20', 'lin']) {
      expect(hashed).not.toContain(part)
    }
    expect(personal.map(({ at, subject }) => [at, subject])).toEqual([
      [0, 'ada'],
      [1, 'ada'],
      [2, 'lin'],
    ])
    expect(documentOf(state.model).people).toEqual([ada.op === 'put' ? ada.entity : ada])
  })

  it('P1: removing an absence does not give it away either', () => {
    const first = recorded(beginning(), { operations: [away('ada')] })
    const id = 'ada:2026-12-20..2027-01-06'
    const second = recorded(first.state, { operations: [{ op: 'remove', kind: 'absences', id }] })
    expect(JSON.stringify(second.change)).not.toContain('ada')
    expect(second.personal).toMatchObject([{ subject: 'ada', at: 0 }])
    expect(documentOf(second.state.model).absences).toEqual([])
  })

  it('P2: erased, the chain verifies and the rest replays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom('ada', 'lin', 'bo'),
        (seed, subject) => {
          const { changes, personal, states } = recordSample(seed, 25)
          const left = erased(personal, subject)
          const text = JSON.stringify(left)
          expect(text).not.toContain(`"person":"${subject}","from"`)
          expect(text).not.toMatch(new RegExp(`${subject}[0-9]?@|${subject}:20`))
          expect(verifyChain(changes)).toMatchObject({ ok: true })
          const replayed = replay(beginning().model, changes, left)
          expect(replayed.ok).toBe(true)
          const whole = documentOf(states.at(-1)?.model ?? replayed.model)
          const rest = documentOf(replayed.model)
          expect(rest).toEqual({
            ...whole,
            people: whole.people.map(({ email, ...person }) =>
              person.id === subject || !email ? person : { ...person, email },
            ),
            absences: rest.absences,
          })
          const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort()
          expect(sorted(rest.absences)).toEqual(
            sorted(whole.absences.filter(({ person }) => person !== subject)),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('P2: an absence that replaced another person’s does not bring that back when erased', () => {
    const one = recorded(beginning(), { operations: [away('ada', 'a1')] })
    const two = recorded(one.state, { operations: [away('lin', 'a1')] })
    const gone = recorded(two.state, { operations: [{ op: 'remove', kind: 'absences', id: 'a1' }] })
    const changes = [one.change, two.change, gone.change]
    const personal = [...one.personal, ...two.personal, ...gone.personal]
    for (const subject of ['ada', 'lin']) {
      const replayed = replay(beginning().model, changes, erased(personal, subject))
      expect(replayed.ok && documentOf(replayed.model).absences).toEqual([])
    }
    const replaced = replay(beginning().model, changes.slice(0, 2), erased(personal, 'lin'))
    expect(documentOf(replaced.model).absences).toEqual([])
  })

  it('P2: records that are missing altogether are left out as well', () => {
    const { change } = recorded(beginning(), { operations: [ada, away('ada')] })
    const { model, ok } = replay(beginning().model, [change])
    expect(ok).toBe(true)
    expect(documentOf(model)).toMatchObject({ people: [{ id: 'ada', name: 'Ada' }], absences: [] })
  })

  it('P3: the order of absences is not recorded', () => {
    const { state } = recorded(beginning(), {
      operations: [away('ada', 'a1'), { ...away('lin', 'a2'), after: null } as Operation],
    })
    expect(documentOf(state.model).absences.map(({ id }) => id)).toEqual(['a1', 'a2'])
  })
})
