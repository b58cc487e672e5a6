import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { DAY_OF_CASES } from '../../test/support/diagnosis/day-of-cases.ts'
import { FAULTY_PACKS, PACK_RULES } from '../../test/support/diagnosis/faulty-packs.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { randomPackEdit } from '../../test/support/diagnosis/random-pack-edit.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { type Diagnosis, diagnose, diagnoseAgain, failuresOf, findingsOf } from './diagnose.ts'
import { prepareDiagnosis } from './prepare-diagnosis.ts'
import { RULES } from './registry.ts'

const ofPacks = RULES.filter(({ category }) => category === 'packs')
const setup = prepareDiagnosis(catalogueForTests(), {}, ofPacks, DAY_OF_CASES)

describe('the rules on demanded holders', () => {
  it('E1, E2 each find their fault, whatever the order of the document', () => {
    expect(ofPacks.map(({ id }) => id)).toEqual(PACK_RULES)
    const diagnosis = diagnose(openCase(FAULTY_PACKS), setup)
    expect(failuresOf(diagnosis)).toEqual([])
    const findings = findingsOf(diagnosis)
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(PACK_RULES)
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    const turned = findingsOf(diagnose(openCase(FAULTY_PACKS, true), setup))
    expect(JSON.stringify(turned)).toBe(JSON.stringify(findings))
  })

  it('E3 after an edit equal a full run; random edits make each speak and fall silent', () => {
    const appeared = new Set<string>()
    const vanished = new Set<string>()
    for (let seed = 1; seed <= 12; seed++) {
      const random = seededRandom(seed)
      let diagnosis: Diagnosis = diagnose(openCase(FAULTY_PACKS), setup)
      for (let step = 0; step < 80; step++) {
        const operation = randomPackEdit(diagnosis.model, random)
        const edited = applyOperations(diagnosis.model, [operation])
        if (!edited.ok) continue
        const next = diagnoseAgain(diagnosis, edited.model, edited.touched)
        const full = findingsOf(diagnose(edited.model, setup))
        expect(findingsOf(next.diagnosis), JSON.stringify(operation)).toEqual(full)
        for (const { rule } of next.appeared) appeared.add(rule)
        for (const { rule } of next.vanished) vanished.add(rule)
        diagnosis = next.diagnosis
      }
    }
    expect([...appeared].sort()).toEqual(PACK_RULES)
    expect([...vanished].sort()).toEqual(PACK_RULES)
  })

  it('S3 are silent where no pack is chosen and no slot stands', () => {
    const bare = FAULTY_PACKS.replace(/, packs: \[.*\]/, '').replace(/^slots:\n(?: {2}.*\n)*/m, '')
    expect(findingsOf(diagnose(openCase(bare), setup))).toEqual([])
  })
})
