import { describe, expect, it } from 'vitest'
import { matrixOf, matrixWithCatalogue, modelOf } from '../../test/support/authority/matrix-of.ts'
import { PROVEN_ORGANIZATION } from '../../test/support/authority/told-organization.ts'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { expectSentence, expectWhole } from '../../test/support/whole-sentence.ts'
import { compareMatrices } from '../authority/compare-matrices.ts'
import type { Archetype } from '../authority/governance-grid.ts'
import { governanceGrid } from '../authority/governance-grid.ts'
import type { FindingKind, Repair, Settling } from '../authority/proof.ts'
import { PROPERTIES } from '../authority/proof.ts'
import { prove } from '../authority/prove.ts'
import { LANGUAGES } from '../model/language.ts'
import { proofSentences } from './proof-sentences.ts'

const model = modelOf(PROVEN_ORGANIZATION)
const matrix = matrixOf(PROVEN_ORGANIZATION)
const proof = prove(matrix)
const en = proofSentences(catalogueForTests(), model, 'en')
const de = proofSentences(catalogueForTests(), model, 'de')

// Typed, so that a member of a union that is added has to occur here.
const KINDS: Record<FindingKind, true> = {
  gap: true,
  disputed: true,
  unreachable: true,
  'stuck-when-away': true,
  'own-case-stuck': true,
  'delegates-more': true,
  'delegates-fixed': true,
  'delegation-circle': true,
  'limit-falls': true,
  'escalation-circle': true,
  'no-common-superior': true,
  'without-effect': true,
  overlap: true,
  alternative: true,
  unknown: true,
  'dead-rule': true,
  mergeable: true,
}
const SETTLINGS: Record<Settling, true> = {
  inside: true,
  over: true,
  precedence: true,
  'same-word': true,
  rank: true,
  remainder: true,
  fallback: true,
  adds: true,
  accumulates: true,
  tightens: true,
}
const REPAIRS: Record<Repair['do'], true> = {
  'set-bound': true,
  'add-rule': true,
  'extend-rule': true,
  'add-over': true,
  'remove-rule': true,
  'merge-rules': true,
  'name-deputy': true,
  'fill-seat': true,
  'name-fallback': true,
  'narrow-delegation': true,
  'remove-delegation': true,
  'move-line': true,
}
const ARCHETYPES: Record<Archetype, true> = {
  'business-monarchy': true,
  'it-monarchy': true,
  feudal: true,
  federal: true,
  'it-duopoly': true,
  anarchy: true,
}

const seen = (list: readonly string[]) => [...new Set(list)].sort()

describe('every finding of a proof is told', () => {
  it('the example shows every kind, every way to settle an overlap, every repair', () => {
    const { findings } = proof
    expect(seen(findings.map(({ kind }) => kind))).toEqual(Object.keys(KINDS).sort())
    expect(seen(findings.flatMap(({ by }) => by ?? []))).toEqual(Object.keys(SETTLINGS).sort())
    const repairs = findings.flatMap((finding) => finding.repairs.map((one) => one.do))
    expect(seen(repairs)).toEqual(Object.keys(REPAIRS).sort())
  })

  it.each(LANGUAGES)('in whole sentences, in %s', (language) => {
    const teller = proofSentences(catalogueForTests(), model, language)
    expectSentence(teller.verdict(proof))
    for (const finding of proof.findings) {
      const { title, sentence, where, witness, way, repairs } = teller.finding(finding)
      for (const text of [title, ...where, witness]) expectWhole(text)
      for (const text of [sentence, ...way, ...repairs]) expectSentence(text)
      // People and seats are named by who they are.
      expect(sentence).not.toMatch(/(?<![„“\w-])(round-1|platform-head|mara|ada|d[1-5])(?![\w-])/)
    }
    for (const property of PROPERTIES) expectSentence(teller.property(property).claim)
    for (const kind of Object.keys(KINDS)) expectWhole(teller.kind(kind as FindingKind))
    for (const by of Object.keys(SETTLINGS)) expectSentence(teller.settling(by as Settling))
    for (const one of Object.keys(ARCHETYPES)) {
      expectSentence(teller.archetype(one as Archetype).claim)
    }
  })

  const TOLD: readonly (readonly [FindingKind, string, string, string])[] = [
    [
      'disputed',
      'order',
      'Rule “order-high” and rule “order-middle” say different things about who decides this, and neither goes before the other: “Order” of exactly 90,000 EUR. Both bands include this amount.',
      'Regel „order-high“ und Regel „order-middle“ sagen Verschiedenes darüber, wer hier entscheidet, und keine geht der anderen vor: „Order“ mit genau 90.000 EUR. Beide Stufen schließen diesen Betrag ein.',
    ],
    [
      'gap',
      'order',
      'No rule says who decides this: “Order” over 50,000 and under 50,001 EUR. The hole lies between rule “order-low” and rule “order-middle”.',
      'Keine Regel sagt, wer hier entscheidet: „Order“ mit mehr als 50.000 und weniger als 50.001 EUR. Die Lücke liegt zwischen Regel „order-low“ und Regel „order-middle“.',
    ],
    [
      'limit-falls',
      'order-middle',
      'The Head of Platform (Cem Aydin) may decide this, but the CTO (Ada Ruiz), who stands above, may not: “Order” from 50,001 to 90,000 EUR.',
      'Cem Aydin (Head of Platform) darf hier entscheiden, Ada Ruiz (CTO) als vorgesetzte Stelle aber nicht: „Order“ mit mindestens 50.001 und höchstens 90.000 EUR.',
    ],
    [
      'dead-rule',
      'visit',
      'Rule “visit” never decides anything: wherever it holds, rule “visit-in” and rule “visit-out” go before it.',
      'Regel „visit“ entscheidet nie etwas: Wo sie gilt, gehen ihr Regel „visit-in“ und Regel „visit-out“ vor.',
    ],
    [
      'stuck-when-away',
      'tools',
      'While Nora Beck is away and the CEO (Mara Lindqvist) asks, nobody can act for the General Counsel (Nora Beck), and this has to wait: “Purchase of tools” over 50,000 EUR in Retail.',
      'Solange Nora Beck abwesend ist und Mara Lindqvist (CEO) anfragt, kann für Nora Beck (General Counsel) niemand handeln; liegen bleibt: „Purchase of tools“ mit mehr als 50.000 EUR in Retail.',
    ],
    [
      'delegates-fixed',
      'd5',
      'The delegation of “Badly delegated matter” from the CEO (Mara Lindqvist) to the CFO (Ben Koch) hands on what rule “handed-badly” keeps from being delegated: “Badly delegated matter”.',
      'Die Delegation von „Badly delegated matter“ von Mara Lindqvist (CEO) an Ben Koch (CFO) gibt weiter, was nach Regel „handed-badly“ nicht delegiert werden darf: „Badly delegated matter“.',
    ],
  ]
  it.each(TOLD)('%s of %s', (kind, rule, english, german) => {
    const found = proof.findings.find(
      (one) => one.kind === kind && one.rules.some((id) => id.startsWith(rule)),
    )
    if (!found) throw new Error('not found')
    expect(en.finding(found).sentence).toBe(english)
    expect(de.finding(found).sentence).toBe(german)
  })

  it('repairs say what to change', () => {
    const shared = proof.findings.find(({ edge, kind }) => edge === 'shared' && kind === 'disputed')
    if (!shared) throw new Error('not found')
    expect(en.finding(shared).repairs.slice(0, 2)).toEqual([
      'Let the amounts of rule “order-high” begin over 90,000 EUR.',
      'Say that rule “order-high” goes before rule “order-middle”.',
    ])
    expect(de.finding(shared).repairs.slice(0, 2)).toEqual([
      'Die Beträge von Regel „order-high“ beginnen lassen: mit mehr als 90.000 EUR.',
      'Festlegen, dass Regel „order-high“ Vorrang vor Regel „order-middle“ hat.',
    ])
  })
})

describe('the verdict', () => {
  it('names what does not hold and what was not finished', () => {
    const properties = { P1: 'holds', P2: 'fails', P3: 'open' } as const
    const some = { ...proof, properties }
    expect(en.verdict(some)).toBe(
      'Of 3 properties, “No disputes” does not hold. “Always reachable” could not be finished.',
    )
    expect(de.verdict(some)).toBe(
      'Von 3 Eigenschaften gilt nicht: „Kein Streit“. Nicht zu Ende geprüft ist „Immer erreichbar“.',
    )
    expect(en.verdict({ ...proof, properties: { P1: 'holds', P2: 'holds' } })).toBe(
      'Proved: all 2 properties hold.',
    )
  })
})

describe('two sets of rules', () => {
  it('differ in cases, told with both deciders', () => {
    const after = {
      ...PROVEN_ORGANIZATION,
      rules: PROVEN_ORGANIZATION.rules.map((rule) =>
        rule.id === 'visit-in'
          ? { ...rule, decides: { 'any-of': ['cio', 'cto'] }, 'must-agree': ['legal'] }
          : rule,
      ),
    }
    const found = compareMatrices(model, modelOf(after))
    expect(en.difference(found)).toEqual({
      headline: 'The two sets of rules differ in 1 respect.',
      items: [
        '“Visit” for internal use: before the CFO (Ben Koch); now the CIO (Fay Osei) or else the CTO (Ada Ruiz), with the agreement of the General Counsel (Nora Beck).',
      ],
    })
    expect(de.difference(found).items).toEqual([
      '„Visit“ für den internen Gebrauch: vorher Ben Koch (CFO); jetzt Fay Osei (CIO), sonst Ada Ruiz (CTO), mit Zustimmung: Nora Beck (General Counsel).',
    ])
    expect(en.difference(compareMatrices(model, model)).headline).toBe(
      'Both sets of rules give the same deciders in every case.',
    )
  })
})

describe('the governance grid', () => {
  it('names the archetype, what it means, and who makes it so', () => {
    const plain = {
      ...PROVEN_ORGANIZATION,
      rules: [{ id: 'design', decision: 'architecture', decides: 'cto', 'gives-input': ['ceo'] }],
    }
    const [, architecture] = governanceGrid(matrixWithCatalogue(plain), catalogueForTests())
    if (!architecture) throw new Error('no row')
    expect(en.gridRow(architecture)).toEqual({
      domain: 'Architecture',
      decision:
        'IT monarchy: the leaders of IT have the say among themselves, here the CTO (Ada Ruiz).',
      input:
        'Business monarchy: the top management of the business has the say, with IT at most as one voice in it, here the CEO (Mara Lindqvist).',
      observed:
        'In more than seven of ten enterprises studied, an IT monarchy decides this (Weill and Ross, 2005).',
    })
    expect(de.gridRow(architecture).decision).toBe(
      'IT-Monarchie: Die Leitung der IT bestimmt unter sich, hier Ada Ruiz (CTO).',
    )
  })
})
