import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { DISAGREEMENT_KINDS } from '../catalogue/disagreement.ts'
import { ROLE_IDS } from '../catalogue/ids.ts'
import { reportingLines } from '../comparison/reporting-lines.ts'
import { LANGUAGES } from '../model/language.ts'
import { VERBS } from '../model/verb.ts'
import { phrasesIn } from './phrases-in.ts'

const catalogue = catalogueForTests()

describe.each(LANGUAGES)('the phrases in %s', (language) => {
  const phrases = phrasesIn(language)

  it('call roles what the catalogue calls them', () => {
    for (const id of ROLE_IDS) {
      const role = catalogue.roles.get(id)
      const names = [role?.abbreviation ?? '', role?.name[language] ?? '']
      const { bare, subject } = phrases.roles[id]
      const known = names.some((name) => name.toLowerCase().startsWith(bare.toLowerCase()))
      expect([bare, known || id === 'board']).toEqual([bare, true])
      expect(subject).toContain(bare)
    }
  })

  it('have different words for different verbs and kinds of agreement', () => {
    const verbs = VERBS.map((verb) => phrases.verbs[verb])
    expect(new Set(verbs.map(({ name }) => name)).size).toBe(VERBS.length)
    expect(new Set(verbs.map(({ meaning }) => meaning)).size).toBe(VERBS.length)
    expect(new Set(Object.values(phrases.comparison.agreement)).size).toBe(4)
    expect(new Set(Object.values(phrases.comparison.strength)).size).toBe(4)
    for (const kind of DISAGREEMENT_KINDS) {
      expect(phrases.comparison.disagreementKind[kind]).not.toBe('')
    }
  })

  it('name every superior the sources name', () => {
    const superiors = new Set(
      ROLE_IDS.flatMap((role) => reportingLines(catalogue, role).flatMap(({ to }) => to)),
    )
    const named = [...superiors].map((id) =>
      catalogue.roles.has(id as (typeof ROLE_IDS)[number]) ? id : phrases.rank.superior[id],
    )
    expect(named).not.toContain(undefined)
    expect(superiors.size).toBeGreaterThan(4)
  })
})

describe('counts and lists', () => {
  it('are worded as each language words them', () => {
    const [en, de] = [phrasesIn('en'), phrasesIn('de')]
    expect(en.comparison.witnesses(1)).toBe('one independent source')
    expect(de.comparison.witnesses(3)).toBe('drei unabhängige Quellen')
    expect(en.comparison.disputes(2)).toBe('2 disputes')
    expect(de.comparison.disputes(1)).toBe('ein Streitpunkt')
    expect(en.comparison.sharedWith([en.roles.cio, en.roles.ceo])).toBe('also said of CIO and CEO')
    expect(de.comparison.sharedWith([de.roles.cio, de.roles.ceo])).toContain('CIO und CEO')
    expect(de.comparison.viewOf(de.roles.cio)).toBe('wie es der CIO sieht')
  })

  it('say the same of silence everywhere', () => {
    expect(phrasesIn('en').comparison.silent).toBe('the sources are silent')
    expect(phrasesIn('de').comparison.silent).toBe('die Quellen schweigen')
  })
})
