import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { diagnose, findingsOf } from '../diagnosis/diagnose.ts'
import { prepareDiagnosis } from '../diagnosis/prepare-diagnosis.ts'
import { NO_SETTINGS } from '../diagnosis/settings.ts'
import type { Language } from '../model/language.ts'
import { findingSentences } from './finding-sentences.ts'

const INITIATIVES = openCase(`
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
initiatives:
  - { id: i-7, name: Move to the cloud, until: 2020-12-31, aim: bottom-line }
  - { id: i-8, name: New shop, aim: top-line }
  - { id: i-9, name: Paperless, aim: neither }
assignments:
  - { position: cto, verb: answers-for, of: infrastructure.technology, scope: { initiative: i-7, audience: customer } }
  - { position: cio, verb: answers-for, of: infrastructure.technology, scope: { initiative: i-7, audience: customer } }
  - { position: cio, verb: answers-for, of: money.budget, scope: { initiative: i-9 } }
`)

describe('findingSentences', () => {
  const told = (rule: string, language: Language) => {
    const catalogue = catalogueForTests()
    const setup = prepareDiagnosis(catalogue, NO_SETTINGS, undefined, '2026-11-22')
    const teller = findingSentences(catalogue, INITIATIVES, language)
    const findings = findingsOf(diagnose(INITIATIVES, setup)).filter((one) => one.rule === rule)
    return findings.map((finding) => teller.tell(finding).what).join('\n')
  }

  it.each(['en', 'de'] as const)('names initiatives by name and id, in %s', (language) => {
    const [open, close] = language === 'en' ? ['“', '”'] : ['„', '“']
    const quoted = (name: string, id: string) => `${open}${name}${close} (${id})`
    expect(told('stale-initiative', language)).toContain(quoted('Move to the cloud', 'i-7'))
    expect(told('initiative-without-owner', language)).toContain(quoted('New shop', 'i-8'))
    expect(told('no-top-line-owner', language)).toContain(quoted('New shop', 'i-8'))
  })

  it('says for whom something is in the words of the language', () => {
    expect(told('two-answer-in-one-scope', 'en')).toContain('(i-7), for customers')
    expect(told('two-answer-in-one-scope', 'de')).toContain('(i-7), für Kunden')
  })
})
