import { describe, expect, it } from 'vitest'
import { diagnose, diagnoseAgain, failuresOf, findingsOf } from '../../../src/diagnosis/diagnose.ts'
import type { Finding } from '../../../src/diagnosis/finding.ts'
import { contextOf, prepareDiagnosis } from '../../../src/diagnosis/prepare-diagnosis.ts'
import { ruleOf } from '../../../src/diagnosis/registry.ts'
import type { AnyRule } from '../../../src/diagnosis/rule.ts'
import { applyOperations } from '../../../src/model/apply-operations.ts'
import { LANGUAGES } from '../../../src/model/language.ts'
import type { Model } from '../../../src/model/model.ts'
import { findingSentences } from '../../../src/text/finding-sentences.ts'
import { catalogueForTests } from '../catalogue.ts'
import { seededRandom } from '../seeded-random.ts'
import { DAY_OF_CASES } from './day-of-cases.ts'
import { openCase } from './open-case.ts'
import { randomEdit } from './random-edit.ts'

/** An organisation on which the rule must stay silent. */
export type SoundCase = {
  readonly why: string
  readonly yaml: string
  readonly options?: Readonly<Record<string, unknown>>
}

/** An organisation on which the rule must speak: exactly these findings, by what is given of them. */
export type FaultyCase = SoundCase & { readonly finds: readonly Partial<Finding>[] }

/**
 * The tests every rule has to pass, over its tables of sound and faulty organisations. Also holds the
 * authors to the rules of rules: cases that differ, placeholders that are filled and used, facts that
 * do not depend on order, input left alone, reads declared, fixes that mend.
 */
export function testRule(id: string, sound: readonly SoundCase[], faulty: readonly FaultyCase[]) {
  const catalogue = catalogueForTests()
  const rule = ruleOf(id) as AnyRule
  const setup = (options: SoundCase['options'] = {}) =>
    prepareDiagnosis(catalogue, { [id]: { options } }, [rule], DAY_OF_CASES)
  const find = (model: Model, { options }: SoundCase) => {
    const diagnosis = diagnose(model, setup(options))
    expect(failuresOf(diagnosis)).toEqual([])
    return findingsOf(diagnosis)
  }
  const all = [...sound, ...faulty]

  describe(`${id}: the rule itself`, () => {
    it('stands in the registry under its id, with severity, sources, version and names', () => {
      expect(rule).toBeDefined()
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/)
      expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/)
      expect(rule.sources.length).toBeGreaterThan(0)
      expect(Object.keys(rule.reads).length).toBeGreaterThan(0)
    })

    it('rests on claims that the catalogue has', () => {
      const claims = rule.sources.flatMap((source) => ('claim' in source ? [source.claim] : []))
      expect(claims.filter((claim) => !catalogue.claims.has(claim))).toEqual([])
    })

    it('has the same messages in all languages, each told by a faulty case', () => {
      const found = new Set(
        faulty.flatMap((one) => find(openCase(one.yaml), one).map((f) => f.message)),
      )
      for (const language of LANGUAGES) {
        expect(new Set(Object.keys(rule.sentences[language]))).toEqual(found)
      }
    })

    it('has no case twice', () => {
      const texts = all.map(({ yaml, options }) => JSON.stringify([yaml.trim(), options]))
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
      expect(new Set(all.map(({ why }) => why)).size).toBe(all.length)
    })
  })

  it.each(sound)(`${id} is silent: $why`, (one) => {
    expect(find(openCase(one.yaml), one)).toEqual([])
  })

  it.each(faulty)(`${id} speaks: $why`, (one) => {
    const model = openCase(one.yaml)
    const findings = find(model, one)
    expect(findings).toHaveLength(one.finds.length)
    one.finds.forEach((wanted, at) => {
      expect(findings[at]).toMatchObject(wanted)
    })
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length)
    for (const finding of findings) {
      expect(JSON.parse(JSON.stringify(finding))).toEqual(finding)
      checkSentences(rule, model, finding)
      checkFixes(rule, model, finding, setup(one.options))
    }
  })

  it.each(all)(`${id} finds the same in any order: $why`, (one) => {
    const there = JSON.stringify(find(openCase(one.yaml), one))
    expect(JSON.stringify(find(openCase(one.yaml, true), one))).toBe(there)
  })

  it.each(all)(`${id} reads no more than it declares: $why`, (one) => {
    const random = seededRandom(7)
    let diagnosis = diagnose(openCase(one.yaml), setup(one.options))
    for (let step = 0; step < 60; step++) {
      const before = diagnosis
      const operation = randomEdit(before.model, random)
      const edit = applyOperations(before.model, [operation])
      if (!edit.ok) continue
      const next = diagnoseAgain(before, edit.model, edit.touched)
      const full = diagnose(edit.model, before.setup)
      const context = `${step}: ${JSON.stringify(operation)} touched ${[...edit.touched.keys]}`
      expect(findingsOf(next.diagnosis), context).toEqual(findingsOf(full))
      diagnosis = next.diagnosis
    }
  })
}

/** Sentences in every language: filled, different from one another, with every word used. */
function checkSentences(rule: AnyRule, model: Model, finding: Finding) {
  for (const language of LANGUAGES) {
    const used = new Set<string>()
    const spied: AnyRule = {
      ...rule,
      words: (facts, say) => {
        const words = rule.words(facts, say)
        for (const word of Object.values(words)) expect(word).not.toMatch(/undefined|NaN|\[object/)
        const templates = Object.values(rule.sentences[language][finding.message] ?? {}).join(' ')
        for (const name of Object.keys(words)) if (!templates.includes(`{${name}}`)) used.add(name)
        return words
      },
    }
    const { tell } = findingSentences(catalogueForTests(), model, language, () => spied)
    const { what, why, todo } = tell(finding)
    expect([...used], 'words that no sentence uses').toEqual([])
    for (const text of [what, why, todo]) {
      expect(text).toMatch(/^[\p{Lu}\p{N}“„].*[.?!]$/u)
      expect(text).not.toMatch(/[{}]| {2}|\.\.|undefined/)
    }
    expect(new Set([what, why, todo]).size).toBe(3)
  }
}

/** Fixes have a text, can be applied, and a safe one takes the finding away. */
function checkFixes(
  rule: AnyRule,
  model: Model,
  finding: Finding,
  setup: ReturnType<typeof prepareDiagnosis>,
) {
  const { options } = setup.rules[0] as { options: object }
  for (const fix of rule.fixes?.(finding, contextOf(setup, model, options)) ?? []) {
    for (const language of LANGUAGES) expect(rule.fixTexts?.[fix.text]?.[language]).toBeTruthy()
    const edit = applyOperations(model, fix.operations)
    if (!edit.ok) throw new Error(edit.problems[0]?.message)
    const left = findingsOf(diagnose(edit.model, setup)).map(({ id }) => id)
    if (fix.safe) expect(left).not.toContain(finding.id)
  }
}
