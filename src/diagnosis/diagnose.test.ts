import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { DAY_OF_CASES } from '../../test/support/diagnosis/day-of-cases.ts'
import { LEADER_RULES } from '../../test/support/diagnosis/faulty-leaders.ts'
import { MATRIX_RULES } from '../../test/support/diagnosis/faulty-matrix.ts'
import { PACK_RULES } from '../../test/support/diagnosis/faulty-packs.ts'
import { TITLE_RULES } from '../../test/support/diagnosis/faulty-titles.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { randomEdit } from '../../test/support/diagnosis/random-edit.ts'
import { generateOrganization } from '../../test/support/generate-organization.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { type Model, openModel } from '../model/model.ts'
import { type Diagnosis, diagnose, diagnoseAgain, failuresOf, findingsOf } from './diagnose.ts'
import { prepareDiagnosis } from './prepare-diagnosis.ts'
import { RULES } from './registry.ts'
import type { AnyRule } from './rule.ts'

/** These have documents and edits of their own (matrix-proof, leader-rules, demands and title-rules.test.ts). */
const elsewhere = [
  ...MATRIX_RULES,
  ...LEADER_RULES,
  ...PACK_RULES,
  ...TITLE_RULES,
  'unfinished-proof',
]
const tried = RULES.filter(({ id }) => !elsewhere.includes(id))
const others = tried.map(({ id }) => id)
const setup = prepareDiagnosis(catalogueForTests(), {}, tried, DAY_OF_CASES)

function edited(diagnosis: Diagnosis, seed: number, steps: number) {
  const random = seededRandom(seed)
  const operations = Array.from({ length: steps }, () => randomEdit(diagnosis.model, random))
  const edit = applyOperations(diagnosis.model, operations)
  return edit.ok ? edit : undefined
}

/** The first so many of the seats n0, n1 … with one part in one matter. */
const inMatter = (matter: string, verb: string, seats: number) =>
  Array.from(
    { length: seats },
    (_, i) => `  - { position: n${i}, verb: ${verb}, of: matrix.${matter} }`,
  ).join('\n')

const FAULTY = `
organization: { id: case, name: Case, headcount: 40, company: technology }
people:
  - { id: ada, name: Ada Nkemelu, email: ada@case.example }
  - { id: ada-2, name: 'Nkemelu, Ada', email: Ada@case.example }
units: [{ id: desks, name: Desks, head: dead }]
bodies: [{ id: board, name: Board, members: [x] }]
responsibilities: [{ id: own.crm, name: CRM system }]
things:
  - { id: t1, name: Thing 1, kind: system }
  - { id: t2, name: Thing 2, kind: system }
  - { id: t3, name: Thing 3, kind: system }
initiatives:
  - { id: i1, name: Initiative 1 }
  - { id: i2, name: Initiative 2 }
  - { id: i3, name: Initiative 3, until: 2026-01-31 }
positions:
  - { id: ps, title: Permanent Secretary }
  - { id: cio, title: Chief Information Officer, unit: it, roles: [cio], reports-to: ps }
  - { id: cio2, title: CIO, unit: it, roles: [cio], reports-to: ps }
  - { id: a, title: A, reports-to: b }
  - { id: b, title: B, reports-to: a }
  - { id: c, title: C, reports-to: nowhere }
  - { id: top, title: Second Permanent Secretary }
  - { id: x, title: X, reports-to: top, holder: { person: ada, share: 1 }, lines: [{ to: cio }] }
  - { id: y, title: Y, reports-to: top, holder: { person: ada, share: 1 },
      lines: [{ to: top, until: 2026-01-31 }] }
  - { id: dead, title: Former Desk, state: eliminated }
  - { id: orphan, title: Desk, unit: desks, reports-to: dead }
  - { id: empty, title: Empty, reports-to: top, vacant-since: 2026-01-31 }
  - { id: acting, title: Held, reports-to: top,
      holder: [{ person: ada-2, kind: acting, from: 2025-01-31 }] }
  - { id: left, title: Left, reports-to: top, holder: [{ person: ada-2, until: 2026-01-31 }] }
  - { id: z, title: Z, reports-to: top }
  - { id: it, title: IT Manager, roles: [head-of-it], reports-to: cio }
${Array.from({ length: 16 }, (_, i) => `  - { id: n${i}, title: N, reports-to: x }`).join('\n')}
assignments:
  - { position: x, verb: answers-for, of: infrastructure.networks }
  - { position: y, verb: answers-for, of: infrastructure.networks }
  - { position: x, verb: answers-for, of: money.budget }
  - { position: y, verb: decides, of: money.budget }
  - { position: x, verb: answers-for, of: service.tickets }
  - { position: x, verb: decides, of: service.tickets }
  - { position: y, verb: decides, of: service.tickets }
  - { position: z, verb: carries-out, of: suppliers.contracts }
  - { position: x, verb: answers-for, of: own.a }
  - { position: x, verb: answers-for, of: own.b }
  - { position: x, verb: answers-for, of: own.c }
  - { position: z, verb: carries-out, of: own.a }
  - { position: z, verb: carries-out, of: own.b }
${inMatter('heard', 'gives-input', 8)}
${inMatter('vetoes', 'must-agree', 4)}
  - { position: x, verb: decides, of: matrix.below }
  - { position: n0, verb: must-agree, of: matrix.below }
  - { position: z, verb: decides, of: matrix.itself }
  - { position: z, verb: must-agree, of: matrix.itself }
  - { position: n5, verb: answers-for, of: matrix.turned }
  - { position: x, verb: carries-out, of: matrix.turned }
  - { position: n6, verb: answers-for, of: matrix.apart }
  - { position: empty, verb: answers-for, of: matrix.empty }
  - { position: n7, verb: is-told, of: matrix.told }
  - { position: board, verb: supports, of: matrix.turned }
  - { position: dead, verb: supports, of: matrix.turned }
  - { position: x, verb: answers-for, of: t1 }
  - { position: x, verb: answers-for, of: t2 }
  - { position: x, verb: answers-for, of: matrix.run, scope: { initiative: i1 } }
  - { position: x, verb: supports, of: matrix.run, scope: { initiative: i3 } }
${Array.from({ length: 16 }, (_, i) => `  - { position: x, verb: answers-for, of: matrix.of-x-${i} }`).join('\n')}
  - { position: z, verb: carries-out, of: matrix.apart }`

describe('diagnose', () => {
  it('E1, E2 runs every rule, gravest first, whatever the order of the document', () => {
    const findings = findingsOf(diagnose(openCase(FAULTY), setup))
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(others)
    const ranks = findings.map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity))
    expect(ranks).toEqual([...ranks].sort())
    const turned = findingsOf(diagnose(openCase(FAULTY, true), setup))
    expect(JSON.stringify(turned)).toBe(JSON.stringify(findings))
  })

  it('F2 gives ids that no two findings share and that stay when facts change', () => {
    const findings = findingsOf(diagnose(openCase(FAULTY), setup))
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    const more = FAULTY.replace('title: C,', 'title: Renamed,').replace(
      '{ id: c,',
      '{ id: c2, title: Other, reports-to: nowhere }\n  - { id: c,',
    )
    const again = findingsOf(diagnose(openCase(more), setup)).map(({ id }) => id)
    expect(again).toContain('unknown-superior:positions/nowhere')
    expect(again).toEqual(findings.map(({ id }) => id))
  })

  it('R2 leaves out rules switched off and takes severities as set', () => {
    const settings = {
      'several-roots': { off: true },
      'reporting-cycle': { severity: 'low' as const },
    }
    const own = prepareDiagnosis(catalogueForTests(), settings, tried, DAY_OF_CASES)
    const findings = findingsOf(diagnose(openCase(FAULTY), own))
    expect(findings.map(({ rule }) => rule)).not.toContain('several-roots')
    expect(findings.find(({ rule }) => rule === 'reporting-cycle')?.severity).toBe('low')
  })

  it('takes a circle of 20,000 seats and 20,000 seats in no line', () => {
    const circle = Array.from({ length: 20_000 }, (_, i) => ({
      id: `p${i}`,
      title: 'Seat',
      'reports-to': `p${(i + 1) % 20_000}`,
    }))
    const loose = Array.from({ length: 20_000 }, (_, i) => ({ id: `q${i}`, title: 'Seat' }))
    const document = generateOrganization({ positions: 0 })
    const model = openModel({ ...document, positions: [...circle, ...loose] })
    const findings = findingsOf(diagnose(model, setup))
    expect(findings.map(({ rule }) => rule)).toEqual(['reporting-cycle', 'several-roots'])
    expect(findings[0]?.subjects).toHaveLength(20_000)
  })

  it('finds nothing in an empty organisation', () => {
    expect(findingsOf(diagnose(openCase(''), setup))).toEqual([])
  })
})

describe('diagnoseAgain', () => {
  it('E3 equals a full run over any edits, one by one and several at once', () => {
    const start = diagnose(openModel(generateOrganization({ positions: 40, seed: 3 })), setup)
    const property = fc.property(
      fc.integer(),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 25 }),
      (seed, sizes) => {
        let diagnosis = start
        sizes.forEach((size, at) => {
          const edit = edited(diagnosis, seed + at, size)
          if (!edit) return
          diagnosis = diagnoseAgain(diagnosis, edit.model, edit.touched).diagnosis
          const full = diagnose(edit.model, setup)
          expect(JSON.stringify(findingsOf(diagnosis))).toBe(JSON.stringify(findingsOf(full)))
        })
      },
    )
    fc.assert(property, { numRuns: 60 })
  })

  it('E3 is tried where it matters: random edits make every rule speak and fall silent', () => {
    const appeared = new Set<string>()
    const vanished = new Set<string>()
    for (let seed = 1; seed <= 30; seed++) {
      let diagnosis = diagnose(openCase(FAULTY), setup)
      for (let step = 0; step < 60; step++) {
        const edit = edited(diagnosis, seed * 1000 + step, 2)
        if (!edit) continue
        const next = diagnoseAgain(diagnosis, edit.model, edit.touched)
        for (const { rule } of next.appeared) appeared.add(rule)
        for (const { rule } of next.vanished) vanished.add(rule)
        diagnosis = next.diagnosis
      }
      expect(findingsOf(diagnosis)).toEqual(findingsOf(diagnose(diagnosis.model, setup)))
    }
    expect(others.filter((id) => !vanished.has(id))).toEqual([])
    // That no title is technical, no random edit brings about; the rule's own cases start there.
    const silent = others.filter((id) => !appeared.has(id) && id !== 'missing-technology-leader')
    expect(silent).toEqual([])
  })

  it('E4 tells what appeared and what vanished', () => {
    const before = diagnose(openCase(FAULTY), setup)
    const entity = { id: 'b', title: 'B', 'reports-to': 'elsewhere' }
    const edit = applyOperations(before.model, [{ op: 'put', kind: 'positions', entity }])
    if (!edit.ok) throw new Error('not applied')
    const next = diagnoseAgain(before, edit.model, edit.touched)
    expect(next.appeared.map(({ id }) => id)).toContain('unknown-superior:positions/elsewhere')
    expect(next.vanished.map(({ rule }) => rule)).toContain('reporting-cycle')
    const back = applyOperations(edit.model, edit.inverse)
    if (!back.ok) throw new Error('not applied')
    const undone = diagnoseAgain(next.diagnosis, back.model, back.touched)
    expect(undone.vanished.map(({ id }) => id).sort()).toEqual(
      next.appeared.map(({ id }) => id).sort(),
    )
    expect(findingsOf(undone.diagnosis)).toEqual(findingsOf(before))
  })

  it('E5 leaves the diagnosis it came from as it was', () => {
    const before = diagnose(openCase(FAULTY), setup)
    const text = JSON.stringify(findingsOf(before))
    const edit = edited(before, 5, 30)
    if (edit) diagnoseAgain(before, edit.model, edit.touched)
    expect(JSON.stringify(findingsOf(before))).toBe(text)
  })

  it('E3 looks only at the spots that an edit affects', () => {
    const looked: string[] = []
    const spies = tried.map(
      (rule): AnyRule => ({
        ...rule,
        find: (context, spot) => {
          looked.push(spot)
          return rule.find(context, spot)
        },
      }),
    )
    const model = openModel(generateOrganization({ positions: 2000, seed: 5 }))
    const before = diagnose(model, prepareDiagnosis(catalogueForTests(), {}, spies, DAY_OF_CASES))
    looked.length = 0
    const entity = { ...model.tables.positions.get('p1500'), id: 'p1500', title: 'Moved' }
    const edit = applyOperations(model, [
      { op: 'put', kind: 'positions', entity: { ...entity, 'reports-to': 'p20' } },
    ])
    if (!edit.ok) throw new Error('not applied')
    diagnoseAgain(before, edit.model, edit.touched)
    expect(looked.length).toBeGreaterThan(0)
    expect(looked.length).toBeLessThan(60)
  })
})

describe('a rule that throws', () => {
  const brittle = (fails: (model: Model) => boolean): readonly AnyRule[] =>
    tried.map((rule) =>
      rule.id === 'unknown-superior'
        ? {
            ...rule,
            find: (context, spot) => {
              if (fails(context.model)) throw new Error('broken')
              return rule.find(context, spot)
            },
          }
        : rule,
    )

  it('E6 is a failure of its own, and looks at everything again once it can', () => {
    const renamed = (model: Model) => model.tables.positions.get('c')?.title === 'C'
    const own = prepareDiagnosis(catalogueForTests(), {}, brittle(renamed), DAY_OF_CASES)
    const broken = diagnose(openCase(FAULTY), own)
    expect(failuresOf(broken)).toEqual([{ rule: 'unknown-superior', message: 'broken' }])
    expect(new Set(findingsOf(broken).map(({ rule }) => rule)).size).toBe(others.length - 1)
    const entity = { id: 'c', title: 'Mended', 'reports-to': 'nowhere' }
    const edit = applyOperations(broken.model, [{ op: 'put', kind: 'positions', entity }])
    if (!edit.ok) throw new Error('not applied')
    const mended = diagnoseAgain(broken, edit.model, edit.touched)
    expect(failuresOf(mended.diagnosis)).toEqual([])
    expect(mended.appeared.map(({ id }) => id)).toEqual(['unknown-superior:positions/nowhere'])
    const back = applyOperations(edit.model, edit.inverse)
    if (!back.ok) throw new Error('not applied')
    const again = diagnoseAgain(mended.diagnosis, back.model, back.touched)
    expect(again.vanished.map(({ rule }) => rule)).toEqual(['unknown-superior'])
    expect(findingsOf(again.diagnosis)).toEqual(findingsOf(broken))
  })
})
