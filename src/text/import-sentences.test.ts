import { describe, expect, it } from 'vitest'
import type { ImportCandidate, ImportFacts, ImportProblem } from './import-problem.ts'
import { importSentence, importWords } from './import-sentences.ts'
import { importPhrasesDe } from './import-sentences-de.ts'
import { importPhrasesEn } from './import-sentences-en.ts'

const ada: ImportCandidate = { row: 4, name: 'Ada Byron', title: 'CTO', key: '17', seat: '17' }
const seat: ImportCandidate = { row: 9, name: null, title: 'CIO', key: null, seat: 'cio' }
const none = {}

/** Facts for every code: a new code without an example does not compile. */
const EXAMPLES: ImportFacts = {
  'file-empty': none,
  'not-a-table': { kind: 'xls' },
  'out-of-bounds': { bound: 'rows', most: 100_000 },
  'sheet-unknown': { wanted: 'Staff', sheets: ['A', 'B'] },
  'header-row-unknown': { wanted: 3 },
  'header-not-found': { looked: 40 },
  'no-rows': none,
  'list-unreadable': { line: 3, column: 7, advice: 'a colon is missing.' },
  'list-missing': none,
  'further-names': { by: 'slug', cells: 4 },
  'not-asked-for': { headers: ['email'] },
  'encoding-guessed': { encoding: 'windows-1252' },
  'characters-lost': { rows: 2 },
  'quotes-ignored': none,
  'sheet-chosen': { sheet: 'Staff', others: ['Notes'] },
  'hidden-rows': { rows: 1 },
  'sensitive-column': { header: 'Salary' },
  'second-column': { header: 'Role', first: 'Title' },
  'mapping-unknown': { header: 'Boss' },
  'no-manager-column': none,
  'title-missing': { rows: 5 },
  'date-order-guessed': { header: 'Since' },
  'cell-cut': { length: 12_000, most: 10_000 },
  'formula-error': { found: '#N/A' },
  'row-without-name-and-title': none,
  'number-used-twice': { number: '17', candidates: [ada, seat] },
  duplicate: { first: 3 },
  'rows-differ': { first: 3, fields: ['title', 'unit'] },
  'second-manager-from-row': { first: 3 },
  'one-name-several-rows': { name: 'Ada Byron', rows: [1, 2, 3, 4, 5, 6, 7, 8] },
  'one-address-several-names': { email: 'info@x.example', rows: [2, 3] },
  'name-missing': { email: 'info@x.example' },
  'position-number-used-twice': { number: '17', first: 3 },
  'one-name-several-people': { name: 'Ada Byron', rows: [2, 3] },
  'date-unreadable': { found: 'soon' },
  'number-unreadable': { found: 'half' },
  'email-unreadable': { found: 'ada' },
  'dates-contradict': { from: '2024-02-01', until: '2024-01-01' },
  'holder-of-vacant': { name: 'Ada Byron' },
  'manager-ambiguous': { found: 'A. Byron', candidates: [ada, seat] },
  'manager-missing': { found: 'Grace' },
  'manager-matched-loosely': { found: 'Byron Ada', candidate: ada },
  'manager-vacant': { found: 'N.N.' },
  'managers-disagree': { taken: '17', others: ['Bo'] },
  'several-managers': { found: 'Bo' },
  'reports-to-itself': { found: 'Ada' },
  cycle: { names: ['Ada', 'Bo'], rows: [2, 3] },
}

const problems = Object.entries(EXAMPLES).map(
  ([code, facts]) =>
    ({ code, severity: 'warning', row: 7, header: 'Manager', field: null, facts }) as ImportProblem,
)

describe('importSentence', () => {
  it.each(problems)('tells $code in both languages, with what was found', (problem) => {
    for (const language of ['en', 'de'] as const) {
      const { what, todo, where } = importSentence(problem, language)
      for (const sentence of [what, todo]) {
        expect(sentence).toMatch(/^[\p{Lu}\d„“].*[.)]$/su)
        expect(sentence).not.toMatch(/undefined|null|\[object|NaN/)
      }
      expect(where).toBe(language === 'en' ? 'Row 7, “Manager”' : 'Zeile 7, „Manager“')
      for (const fact of Object.values(problem.facts)) {
        if (
          typeof fact === 'string' &&
          problem.code !== 'not-a-table' &&
          problem.code !== 'out-of-bounds'
        ) {
          expect(what + todo).toContain(fact)
        }
      }
    }
  })

  it('names every candidate with row and number', () => {
    const problem = problems.find(({ code }) => code === 'manager-ambiguous') as ImportProblem
    expect(importSentence(problem, 'en').what).toBe(
      '“A. Byron” may be Ada Byron, CTO (row 4, 17) and CIO (row 9). Nobody was chosen.',
    )
    expect(importSentence(problem, 'de').what).toBe(
      'Mit „A. Byron“ kann gemeint sein: Ada Byron, CTO (Zeile 4, 17) oder CIO (Zeile 9). Niemand wurde gewählt.',
    )
  })

  it('has the same words in both languages, and none left in English', () => {
    const { fields, outcomes, ways } = importWords('de')
    expect(Object.keys(fields)).toEqual(Object.keys(importPhrasesEn.fields))
    expect(Object.keys(outcomes)).toEqual(Object.keys(importPhrasesEn.outcomes))
    expect(Object.keys(ways)).toEqual(Object.keys(importPhrasesEn.ways))
    expect(importPhrasesDe.fields['unit-3']).toBe('Einheit, Ebene 3 (Abteilung)')
  })
})
