import { describe, expect, it } from 'vitest'
import { matrixWithCatalogue, modelOf } from '../../test/support/authority/matrix-of.ts'
import {
  TOLD_ORGANIZATION,
  TOLD_QUESTIONS,
} from '../../test/support/authority/told-organization.ts'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { expectSentence } from '../../test/support/whole-sentence.ts'
import type { Answer, Outcome } from '../authority/answer.ts'
import type { Hop } from '../authority/hop.ts'
import type { Question } from '../authority/question.ts'
import type { Gone } from '../authority/settle.ts'
import { whoDecides } from '../authority/who-decides.ts'
import { LANGUAGES } from '../model/language.ts'
import { decisionSentences } from './decision-sentences.ts'
import type { StepCode } from './decision-steps.ts'

const model = modelOf(TOLD_ORGANIZATION)
const matrix = matrixWithCatalogue(TOLD_ORGANIZATION)
const en = decisionSentences(catalogueForTests(), model, 'en')
const de = decisionSentences(catalogueForTests(), model, 'de')

const answers: readonly Answer[] = TOLD_QUESTIONS.map((question) => whoDecides(matrix, question))
const hopsOf = ({ deciders, mustAgree, unfilled }: Answer): readonly Hop[] => [
  ...[...deciders, ...mustAgree].flatMap(({ acts }) => acts.path),
  ...unfilled.flatMap(({ path }) => path),
]

// Typed, so that a member of a union that is added has to occur here.
const OUTCOMES: Record<Outcome, true> = {
  decided: true,
  disputed: true,
  uncovered: true,
  exempt: true,
  referred: true,
  unreachable: true,
  unknown: true,
  invalid: true,
  depends: true,
}
const HOPS: Record<Hop['code'], true> = {
  'seat-found': true,
  'no-such-seat': true,
  needs: true,
  delegated: true,
  holds: true,
  vacant: true,
  'not-active': true,
  away: true,
  'own-case': true,
  recused: true,
  apart: true,
  taken: true,
  'limited-powers': true,
  software: true,
  'not-authorised': true,
  'stands-in': true,
  rises: true,
  top: true,
  circle: true,
  quorum: true,
  'no-members': true,
  personal: true,
  'personal-ended': true,
}
const STEPS: Record<StepCode, true> = {
  decides: true,
  says: true,
  'goes-before': true,
  'must-agree': true,
  way: true,
  acts: true,
  choice: true,
  'gives-input': true,
  'is-told': true,
  'carries-out': true,
  signs: true,
  evidence: true,
  cap: true,
  refusal: true,
  nobody: true,
  region: true,
  problem: true,
  note: true,
}
const GONE: Record<Gone['because'], true> = {
  inside: true,
  over: true,
  precedence: true,
  rank: true,
  reserved: true,
  remainder: true,
  instead: true,
}

describe('every answer is told', () => {
  it('the examples show every outcome, every step to a person, every reason to go before', () => {
    const seen = (list: readonly string[]) => [...new Set(list)].sort()
    expect(seen(answers.map(({ outcome }) => outcome))).toEqual(Object.keys(OUTCOMES).sort())
    expect(seen(answers.flatMap(hopsOf).map(({ code }) => code))).toEqual(Object.keys(HOPS).sort())
    const gone = answers.flatMap(({ trace }) => trace.gone.map(({ because }) => because))
    expect(seen(gone)).toEqual(Object.keys(GONE).sort())
    const steps = answers.flatMap((answer) => en.reasons(answer).map(({ code }) => code))
    expect(seen(steps)).toEqual(Object.keys(STEPS).sort())
  })

  it.each(LANGUAGES)('in whole sentences, with names instead of ids, in %s', (language) => {
    const teller = decisionSentences(catalogueForTests(), model, language)
    const { positions, people, units } = model.tables
    const named = [...positions.list(), ...people.list(), ...units.list()].map(({ id }) => id)
    const isNamed = new RegExp(
      `(?<![„“\\w-])(${named.filter((id) => !/^[a-z]{2,4}$/.test(id) || people.has(id)).join('|')})(?![\\w-])`,
    )
    for (const answer of answers) {
      const texts = [teller.headline(answer), ...teller.reasons(answer).map(({ text }) => text)]
      for (const text of texts) {
        expectSentence(text)
        if (answer.outcome !== 'invalid') expect(text).not.toMatch(isNamed)
      }
    }
  })
})

const tell = (question: Question) => {
  const answer = whoDecides(matrix, question)
  const reasons = (teller: typeof en) => teller.reasons(answer).map(({ text }) => text)
  return {
    en: [en.question(question), en.headline(answer), ...reasons(en)],
    de: [de.question(question), de.headline(answer), ...reasons(de)],
  }
}

describe('typical answers, read aloud', () => {
  it('a deputy acts while somebody is away', () => {
    const told = tell({ kind: 'buy', amount: '120k EUR', unit: 'retail', at: '2026-12-22' })
    expect(told.en.slice(0, 5)).toEqual([
      '“Purchase” for 120,000 EUR in Retail, on 22 December 2026',
      'The CTO (Ada Ruiz) decides; the CFO (Ben Koch) must agree; the Head of Platform (Cem Aydin) acts for the CTO (Ada Ruiz) as deputy until 6 January 2027; Emil Novak acts for the CFO (Ben Koch) as deputy until 6 January 2027.',
      'The CTO (Ada Ruiz) decides, because rule “buy-large” (Signature policy 2026, section 4.2) says so for “Purchase” over 50,000 EUR.',
      'Ada Ruiz is away until 6 January 2027.',
      'The Head of Platform (Cem Aydin) is the usual deputy of the CTO (Ada Ruiz).',
    ])
    expect(told.de.slice(0, 5)).toEqual([
      '„Purchase“ über 120.000 EUR in Retail, am 22. Dezember 2026',
      'Ada Ruiz (CTO) entscheidet; Ben Koch (CFO) muss zustimmen; für Ada Ruiz (CTO) handelt bis zum 6. Januar 2027 Cem Aydin (Head of Platform) in Vertretung; für Ben Koch (CFO) handelt bis zum 6. Januar 2027 Emil Novak in Vertretung.',
      'Ada Ruiz (CTO) entscheidet, denn so sagt es Regel „buy-large“ (Signature policy 2026, Abschnitt 4.2) für „Purchase“ mit mehr als 50.000 EUR.',
      'Ada Ruiz ist bis zum 6. Januar 2027 abwesend.',
      'Cem Aydin (Head of Platform) vertritt Ada Ruiz (CTO) als ständige Vertretung.',
    ])
  })

  it('what is missing is asked for, with what it would come to', () => {
    const answer = whoDecides(matrix, { kind: 'buy', at: '2026-05-04' })
    expect([en.headline(answer), en.ask(answer), ...answer.regions.map(en.openRegion)]).toEqual([
      'It depends on the amount: 2 answers are possible.',
      'How much is it about?',
      'Cases up to 50,000 EUR: the CIO (Fay Osei) decides.',
      'Cases over 50,000 EUR: the CTO (Ada Ruiz) decides, with the agreement of the CFO (Ben Koch).',
    ])
    expect([de.headline(answer), de.ask(answer), ...answer.regions.map(de.openRegion)]).toEqual([
      'Es kommt auf den Betrag an: 2 Antworten sind möglich.',
      'Um welchen Betrag geht es?',
      'Fälle mit höchstens 50.000 EUR: Fay Osei (CIO) entscheidet.',
      'Fälle mit mehr als 50.000 EUR: Ada Ruiz (CTO) entscheidet; zustimmen muss Ben Koch (CFO).',
    ])
  })

  it('an assignment works as a rule, and a lower rank tightens', () => {
    expect(tell({ kind: 'assigned', at: '2026-05-04' }).en.slice(1, 4)).toEqual([
      'The CTO (Ada Ruiz) decides; the CFO (Ben Koch) must agree.',
      'The CTO (Ada Ruiz) decides, because the assignment “CTO decides: Assigned matter” says so.',
      'The CFO (Ben Koch) must agree, because the assignment “CFO must agree: Assigned matter” says so.',
    ])
    expect(tell({ kind: 'assigned', at: '2026-05-04' }).de[2]).toBe(
      'Ada Ruiz (CTO) entscheidet, denn so sagt es die Zuordnung „CTO entscheidet: Assigned matter“.',
    )
    expect(tell({ kind: 'tight', at: '2026-05-04' }).en.slice(1)).toEqual([
      'The CEO (Mara Lindqvist) decides.',
      'The CEO (Mara Lindqvist) decides, because rule “tighter” (Manual) says so for “Tightened matter”.',
      'Rule “tighter” goes before rule “tight”, because it tightens it, which a lower rank may do.',
    ])
  })

  const CASES: readonly (readonly [Question, string, string])[] = [
    [
      { kind: 'launch', unit: 'retail', audience: 'customer', risk: 'low', at: '2026-05-04' },
      'It is disputed who decides: rule “launch-a” names the CTO (Ada Ruiz); rule “launch-b” names the CIO (Fay Osei) or else the CFO (Ben Koch); neither goes before the other.',
      'Es ist strittig, wer entscheidet: Regel „launch-a“ nennt Ada Ruiz (CTO); Regel „launch-b“ nennt Fay Osei (CIO), sonst Ben Koch (CFO); keine geht der anderen vor.',
    ],
    [
      { kind: 'buy.tools', amount: '60k', unit: 'shops', at: '2026-05-04' },
      'The Director in Retail (Dora Weiss) decides; the General Counsel (Nora Beck) must agree.',
      'Dora Weiss (Director, Retail) entscheidet; Nora Beck (General Counsel) muss zustimmen.',
    ],
    [
      { kind: 'both', at: '2026-05-04' },
      'The CTO (Ada Ruiz) and the CFO (Ben Koch) decide together; the General Counsel (Nora Beck) and the Full Board must agree.',
      'Ada Ruiz (CTO) und Ben Koch (CFO) entscheiden gemeinsam; Nora Beck (General Counsel) und das Gremium „Full Board“ müssen zustimmen.',
    ],
    [
      { kind: 'handed', at: '2026-05-04' },
      'The CEO (Mara Lindqvist) decides; the CFO (Ben Koch) acts for the CEO (Mara Lindqvist) by delegation until 31 December 2026.',
      'Mara Lindqvist (CEO) entscheidet; für Mara Lindqvist (CEO) handelt bis zum 31. Dezember 2026 Ben Koch (CFO) kraft Delegation.',
    ],
    [
      { kind: 'law', amount: '10k', at: '2026-05-04' },
      'The Head of Quality decides; Gus Lind acts for the Head of Quality as deputy.',
      'Die Stelle „Head of Quality“ entscheidet; für die Stelle „Head of Quality“ handelt Gus Lind in Vertretung.',
    ],
    [
      { kind: 'lost', at: '2026-05-04' },
      'No rule says who decides this.',
      'Keine Regel sagt, wer darüber entscheidet.',
    ],
    [
      { kind: 'gift', at: '2026-05-04' },
      'No approval is needed: rule “gift” exempts this.',
      'Es ist keine Genehmigung nötig: Das sagt Regel „gift“.',
    ],
    [
      { kind: 'elsewhere', at: '2026-05-04' },
      'This is settled by “Group handbook”, to which rule “elsewhere” refers.',
      'Das ist in „Group handbook“ geregelt; dorthin verweist Regel „elsewhere“.',
    ],
    [
      { kind: 'open', at: '2026-05-04' },
      'It is not known who decides: rule “open” leaves it open.',
      'Wer entscheidet, ist nicht bekannt: Regel „open“ lässt es offen.',
    ],
    [
      { kind: 'merger', at: '2026-05-04' },
      'Nobody is named: rule “merger” reserves this to its rank and above, and no rule there says who decides.',
      'Niemand ist benannt: Regel „merger“ behält dies ihrem Rang und höheren vor, und dort sagt keine Regel, wer entscheidet.',
    ],
    [
      { kind: 'ethics', at: '2026-05-04' },
      'Nobody can act for the Ethics Council, so the case waits.',
      'Für das Gremium „Ethics Council“ kann niemand handeln; der Fall bleibt liegen.',
    ],
    [
      { kind: 'travel', at: '2026-05-04' },
      'It depends on who asks.',
      'Es kommt auf die anfragende Stelle an.',
    ],
  ]
  it.each(CASES)('%j', (question, english, german) => {
    const answer = whoDecides(matrix, question)
    expect(en.headline(answer)).toBe(english)
    expect(de.headline(answer)).toBe(german)
  })
})
