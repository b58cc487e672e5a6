import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { ROLE_IDS, type RoleId } from '../catalogue/ids.ts'
import type { RankCircumstances } from '../comparison/rank.ts'
import { rankRoles } from '../comparison/rank-roles.ts'
import { LANGUAGES, type Language } from '../model/language.ts'
import { rankSentences } from './rank-sentences.ts'

const catalogue = catalogueForTests()

const say = (
  of: RoleId,
  against: RoleId,
  language: Language,
  circumstances: RankCircumstances = {},
) => rankSentences(catalogue, rankRoles(catalogue, { of, against, circumstances }), language)

const pairs = ROLE_IDS.flatMap((of) => ROLE_IDS.map((against) => [of, against] as const))

describe('the rank in sentences', () => {
  it('is never a bare yes: a default says how many sources, or that it is derived', () => {
    expect(say('cto', 'it-manager', 'en').headline).toBe(
      'A CTO normally stands above an IT Manager. One independent source says so.',
    )
    expect(say('cio', 'it-manager', 'de').headline).toBe(
      'Keine Quelle setzt die beiden ins Verhältnis; aus Aussagen über andere folgt, dass der CIO in der Regel über dem IT-Manager steht.',
    )
  })

  it('tells peers, the exception of larger organisations and the contradiction', () => {
    expect(say('cto', 'cio', 'en').headline).toBe(
      'A CTO and a CIO normally stand on one level. Two independent sources say so. A CTO may stand higher in a larger organisation. It depends on size, structure and industry. The sources contradict each other about this.',
    )
    expect(say('cto', 'cio', 'de').headline).toBe(
      'Der CTO und der CIO stehen in der Regel auf gleicher Stufe. So sagen es zwei unabhängige Quellen. In einer größeren Organisation kann der CTO höher stehen. Es kommt auf Größe, Struktur und Branche an. Die Quellen widersprechen sich hierzu.',
    )
  })

  it('says what the size changes, with the number as the language writes it', () => {
    const large = { headcount: 1200 }
    expect(say('cio', 'cto', 'en', large).headline).toContain(
      'With 1,200 people it depends: one source lets a CTO stand higher.',
    )
    expect(say('cio', 'cto', 'de', large).headline).toContain(
      'Bei 1.200 Personen kommt es darauf an: Eine Quelle lässt den CTO höher stehen.',
    )
    expect(say('cio', 'cto', 'en', { headcount: 100 }).headline).toContain('between the two')
    expect(say('it-manager', 'cto', 'en', { headcount: 100 }).headline).not.toContain('between')
  })

  it('says that nothing is said, with what comes nearest and its claims', () => {
    const { headline, reasons } = say('cto', 'vp-engineering', 'en')
    expect(headline).toBe('The sources do not say whether a CTO stands above a VP of Engineering.')
    expect(reasons).toHaveLength(1)
    expect(reasons[0]?.text).toMatch(/^What comes nearest: .*vision/)
    expect(reasons[0]?.claims).toEqual(['s3-083', 's3-088', 's3-089'])
  })

  it('marks reasons that apply here, do not, or are said of directors in general', () => {
    const { reasons } = say('cto', 'it-director', 'en', { headcount: 300 })
    const of = (id: string) => reasons.find(({ claims }) => claims.includes(id))?.text
    expect(of('s0-060')).toMatch(/^It follows from this \(applies here\): /)
    expect(of('s3-105')).toMatch(/^As a rule \(said of a Director in general\): /)
    expect(say('cto', 'cio', 'de', { headcount: 300 }).reasons[2]?.text).toMatch(
      /^Gleiche vorgesetzte Stelle \(trifft hier nicht zu\): /,
    )
  })

  it('asks for what would make it surer', () => {
    expect(say('cto', 'cio', 'en').questions).toEqual([
      'How many people does the organisation have?',
    ])
    expect(say('cto', 'director', 'de').questions[0]).toContain('Technologie')
  })

  it('carries claims of the catalogue with every sentence, for every pair and language', () => {
    for (const language of LANGUAGES) {
      for (const [of, against] of pairs) {
        const { headline, claims, reasons, reporting } = say(of, against, language)
        expect(headline).toMatch(/^\p{Lu}.*\.$/u)
        for (const sentence of [...reasons, ...reporting]) {
          expect(sentence.claims.length).toBeGreaterThan(0)
          for (const id of sentence.claims) {
            const text = catalogue.claims.get(id)?.text[language] ?? 'missing'
            expect(sentence.text).toContain(text)
          }
        }
        expect(claims).toEqual([...new Set(reasons.flatMap((reason) => reason.claims))])
      }
    }
  })
})
