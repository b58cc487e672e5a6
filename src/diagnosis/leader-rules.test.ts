import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import {
  FAULTY_LEADERS,
  LEADER_RULES,
  randomLeaderEdit,
} from '../../test/support/diagnosis/faulty-leaders.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { generateOrganization } from '../../test/support/generate-organization.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { openModel } from '../model/model.ts'
import { diagnose, diagnoseAgain, failuresOf, findingsOf } from './diagnose.ts'
import { prepareDiagnosis } from './prepare-diagnosis.ts'
import { RULES } from './registry.ts'

const ofLeaders = RULES.filter(({ id }) => LEADER_RULES.includes(id))
const setup = prepareDiagnosis(catalogueForTests(), {}, ofLeaders)

describe('the rules on leaders', () => {
  it('E1, E2 each find their fault, whatever the order of the document', () => {
    const spoke = new Set<string>()
    for (const yaml of FAULTY_LEADERS) {
      const diagnosis = diagnose(openCase(yaml), setup)
      expect(failuresOf(diagnosis)).toEqual([])
      const findings = findingsOf(diagnosis)
      for (const { rule } of findings) spoke.add(rule)
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
      const turned = findingsOf(diagnose(openCase(yaml, true), setup))
      expect(JSON.stringify(turned)).toBe(JSON.stringify(findings))
    }
    expect([...spoke].sort()).toEqual(LEADER_RULES)
  })

  it('E3 after an edit equal a full run; random edits make each speak and fall silent', () => {
    const appeared = new Set<string>()
    const vanished = new Set<string>()
    FAULTY_LEADERS.forEach((yaml, at) => {
      for (let seed = 1; seed <= 12; seed++) {
        const random = seededRandom(seed * 100 + at)
        const start = openCase(yaml)
        let diagnosis = diagnose(start, setup)
        for (let step = 0; step < 50; step++) {
          const operation = randomLeaderEdit(diagnosis.model, start, random)
          const edit = applyOperations(diagnosis.model, [operation])
          if (!edit.ok) continue
          const next = diagnoseAgain(diagnosis, edit.model, edit.touched)
          for (const { rule } of next.appeared) appeared.add(rule)
          for (const { rule } of next.vanished) vanished.add(rule)
          diagnosis = next.diagnosis
          const full = findingsOf(diagnose(edit.model, setup))
          expect(findingsOf(diagnosis), JSON.stringify(operation)).toEqual(full)
        }
      }
    })
    expect([...vanished].sort()).toEqual(LEADER_RULES)
    expect([...appeared].sort()).toEqual(LEADER_RULES)
  })

  it('end on thousands of leaders who all have a part in one matter', () => {
    const roles = ['cto', 'cio', 'it-manager', 'head-of-it']
    const positions = Array.from({ length: 4000 }, (_, i) => ({
      id: `p${i}`,
      title: `Leader ${i}`,
      roles: [roles[i % roles.length] as string],
      ...(i > 0 ? { 'reports-to': `p${Math.floor((i - 1) / 4)}` } : {}),
    }))
    const assignments = positions.flatMap(({ id }) => [
      { position: id, verb: 'decides' as const, of: 'money.budget' },
      { position: id, verb: 'answers-for' as const, of: 'strategy.technology' },
      { position: id, verb: 'gives-input' as const, of: 'information.crm' },
    ])
    const document = { ...generateOrganization({ positions: 0 }), positions, assignments }
    const diagnosis = diagnose(openModel(document), setup)
    expect(failuresOf(diagnosis)).toEqual([])
    expect(findingsOf(diagnosis).length).toBeLessThan(20_000)
  })
})
