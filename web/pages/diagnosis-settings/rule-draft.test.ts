import { describe, expect, it } from 'vitest'
import { RULES, ruleOf } from '../../../src/diagnosis/registry.ts'
import type { AnyRule } from '../../../src/diagnosis/rule.ts'
import { readSettings } from '../../../src/diagnosis/settings.ts'
import { draftOf, faultsOf, settingsOf } from './rule-draft.ts'

const rule = (id: string): AnyRule => {
  const found = ruleOf(id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}

describe('the draft of the settings of a rule', () => {
  it.each(RULES)('of $id sets nothing as long as nothing is changed', (each) => {
    const draft = draftOf(each)
    expect(faultsOf(each, draft)).toEqual([])
    expect(settingsOf(each, draft)).toBeUndefined()
  })

  it('holds what is set, and gives it back as it was', () => {
    const settings = {
      off: true,
      severity: 'low',
      options: { seats: { cio: 'coach' }, 'too-few': 'never' },
    } as const
    const draft = draftOf(rule('span-outside-target'), settings)
    expect(settingsOf(rule('span-outside-target'), draft)).toEqual(settings)
    expect(readSettings({ 'span-outside-target': settings }).ok).toBe(true)
  })

  it('takes numbers as they are typed, and leaves out what is as the rule has it', () => {
    const deep = rule('deep-chief')
    const typed = (levels: string) => ({ ...draftOf(deep), options: { levels } })
    expect(settingsOf(deep, typed(' 7 '))).toEqual({ options: { levels: 7 } })
    expect(settingsOf(deep, typed('3'))).toBeUndefined()
    for (const levels of ['', '0', '51', '3.5', 'three', '-1', '1e3']) {
      expect([levels, faultsOf(deep, typed(levels))]).toEqual([levels, ['levels']])
    }
  })
})
