import { describe, expect, it } from 'vitest'
import { matrixOf, modelOf } from '../../test/support/authority/matrix-of.ts'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { boxAt, boxesOf } from '../authority/boxes.ts'
import { regionOf } from '../authority/region.ts'
import type { Language } from '../model/language.ts'
import { conditionWords } from './condition-words.ts'
import { decisionWords } from './decision-words.ts'
import { regionWords } from './region-words.ts'

const ORGANIZATION = {
  organization: {
    id: 'o',
    name: 'O',
    currency: 'EUR',
    attributes: [
      { id: 'rate', name: 'Savings rate', kind: 'number' },
      { id: 'listed', name: 'Listed supplier', kind: 'boolean' },
      { id: 'region', name: 'Region', kind: 'tree', values: ['eu', 'eu.de', 'us'] },
    ],
  },
  units: [
    { id: 'hq', name: 'Headquarters', kind: 'company' },
    { id: 'retail', name: 'Retail', in: 'hq', kind: 'division' },
    { id: 'shops', name: 'Shops', in: 'retail' },
  ],
  people: [{ id: 'ada', name: 'Ada Ruiz' }],
  positions: [
    { id: 'cto', title: 'CTO', holder: 'ada', roles: ['cto'], grade: 'E1' },
    { id: 'dev', title: 'Developer', 'reports-to': 'cto' },
  ],
  decisions: [{ id: 'buy', name: 'Purchase' }],
}

const wordsOf = (when: object, language: Language) => {
  const model = modelOf(ORGANIZATION)
  const regions = regionWords(catalogueForTests(), model, language)
  return conditionWords(when as Record<string, unknown>, model, decisionWords(language), regions)
}

describe('conditions of a rule in words', () => {
  it.each([
    [{ amount: '..50k' }, 'up to 50,000 EUR', 'mit höchstens 50.000 EUR'],
    [{ amount: '<50k' }, 'under 50,000 EUR', 'mit weniger als 50.000 EUR'],
    [
      { amount: '>50k..100k USD' },
      'over 50,000 and up to 100,000 USD',
      'mit mehr als 50.000 und höchstens 100.000 USD',
    ],
    [
      { amount: '..10k, >=50.5k' },
      'up to 10,000 EUR or of 50,500 EUR or more',
      'mit höchstens 10.000 EUR oder mit mindestens 50.500 EUR',
    ],
    [{ amount: 99.5 }, 'of exactly 99.50 EUR', 'mit genau 99,50 EUR'],
    [
      { unit: 'shops', amount: '..5k' },
      'up to 5,000 EUR in Shops',
      'mit höchstens 5.000 EUR in Shops',
    ],
    [{ unit: { only: 'retail' } }, 'in Retail itself', 'in Retail selbst'],
    [{ unit: { not: ['retail'] } }, 'not in Retail', 'nicht in Retail'],
    [
      { 'unit-kind': 'division' },
      'in units of the kind “division”',
      'in Einheiten der Art „division“',
    ],
    [
      { risk: ['high', 'critical'], audience: 'customer' },
      'at high or critical risk, for customers',
      'bei hohem oder kritischem Risiko, für Kunden',
    ],
    [{ horizon: 'run' }, 'in daily operation', 'im laufenden Betrieb'],
    [
      { rate: '>2.5..10' },
      'with “Savings rate” over 2.5 and up to 10',
      'mit „Savings rate“ mehr als 2,5 und höchstens 10',
    ],
    [{ listed: true }, 'with “Listed supplier”: yes', 'mit „Listed supplier“: ja'],
    [{ region: ['eu', 'us'] }, 'with “Region”: eu or us', 'mit „Region“: eu oder us'],
    [
      { requester: 'cto' },
      'asked by the CTO (Ada Ruiz) or anyone below',
      'auf Anfrage von Ada Ruiz (CTO) oder darunter',
    ],
    [
      { requester: ['role:cto', 'grade:E1'] },
      'asked by somebody who is CTO or somebody of grade E1',
      'auf Anfrage von einer Stelle mit der Rolle CTO oder einer Stelle der Stufe E1',
    ],
    [{ amount: 'any', risk: 'any' }, '', ''],
  ])('%j', (when, english, german) => {
    expect(wordsOf(when, 'en')).toBe(english)
    expect(wordsOf(when, 'de')).toBe(german)
  })
})

describe('regions say the same as the conditions they come from', () => {
  it.each([
    [{ amount: '..50k' }],
    [{ amount: '>50k..100k' }],
    [{ amount: '<100' }],
    [{ amount: '0' }],
    [{ amount: '9007199254740.99' }],
    [{ unit: 'shops', amount: '>=5k' }],
    [{ risk: ['high', 'critical'] }],
    [{ audience: 'customer' }],
    [{ horizon: 'change' }],
    [{ rate: '>2.5..10' }],
    [{ rate: '<7' }],
    [{ listed: false }],
    [{ requester: 'dev' }],
  ])('%j', (when) => {
    const matrix = matrixOf({
      ...ORGANIZATION,
      rules: [{ id: 'r', decision: 'buy', when, decides: 'cto' }],
    })
    const region = regionOf(matrix, boxAt(boxesOf(matrix), 0))
    for (const language of ['en', 'de'] as const) {
      const regions = regionWords(catalogueForTests(), matrix.model, language)
      expect(regions.conditions(region)).toBe(wordsOf(when, language))
    }
  })

  it('in currencies without or with three decimals', () => {
    const of = (currency: string, amount: string) => {
      const matrix = matrixOf({
        ...ORGANIZATION,
        organization: { id: 'o', name: 'O', currency },
        rules: [{ id: 'r', decision: 'buy', when: { amount }, decides: 'cto' }],
      })
      const regions = regionWords(catalogueForTests(), matrix.model, 'en')
      return regions.region(regionOf(matrix, boxAt(boxesOf(matrix), 0)))
    }
    expect(of('KWD', '>2k')).toBe('cases over 2,000 KWD')
    expect(of('KWD', '<2k')).toBe('cases under 2,000 KWD')
    expect(of('JPY', '>2k')).toBe('cases of 2,001 JPY or more')
    expect(of('JPY', '2k..9k')).toBe('cases from 2,000 to 9,000 JPY')
  })
})
