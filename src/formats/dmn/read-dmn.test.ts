import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../test/support/authority/matrix-of.ts'
import { compileMatrix } from '../../authority/compile-matrix.ts'
import { whoDecides } from '../../authority/who-decides.ts'
import { documentOf, openModel } from '../../model/model.ts'
import { readMatrix } from '../decision-table/read-matrix.ts'

const ORGANIZATION = modelOf({
  units: [
    { id: 'company', name: 'Company' },
    { id: 'it', name: 'IT', in: 'company' },
    { id: 'web', name: 'Web', in: 'it' },
  ],
  positions: [
    { id: 'ceo', title: 'Chief Executive' },
    { id: 'cfo', title: 'Finance', 'reports-to': 'ceo' },
    { id: 'cio', title: 'Head of IT', 'reports-to': 'ceo' },
  ],
  decisions: [
    { id: 'purchase', name: 'Purchase' },
    { id: 'purchase.licence', name: 'Licence' },
    { id: 'hire', name: 'Hire' },
  ],
})

/** A table as the Camunda Modeler writes one; `policy` and rules are its own. */
const camunda = (
  policy: string,
  rules: string,
  output = '',
) => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="d" name="DRD" namespace="http://camunda.org/schema/1.0/dmn" exporter="Camunda Modeler" exporterVersion="5.16.0">
  <decision id="approval" name="Purchase">
    <extensionElements><camunda:text>no &amp; column</camunda:text></extensionElements>
    <decisionTable id="t" hitPolicy="${policy}">
      <input id="i1" label="Betrag"><inputExpression id="e1" typeRef="integer"><text>amount</text></inputExpression></input>
      <input id="i2" label="Department"><inputExpression id="e2" typeRef="string"><text>dept</text></inputExpression></input>
      <output id="o1" label="Approver" name="approver" typeRef="string">${output}</output>
${rules}
    </decisionTable>
  </decision>
</definitions>`

const rule = (amount: string, unit: string, approver: string) =>
  `<rule id="r${amount.length}${approver}"><description>why</description><inputEntry id="a"><text>${amount}</text></inputEntry><inputEntry id="b"><text><![CDATA[${unit}]]></text></inputEntry><outputEntry id="c"><text>"${approver}"</text></outputEntry></rule>`

const read = (text: string, options = {}) =>
  readMatrix({ name: 'rules.dmn', text }, ORGANIZATION, undefined, options)

/** Who decides by the rules read, at some amounts. */
function deciders(text: string, amounts: readonly number[]): readonly string[] {
  const { rules, report } = read(text)
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const matrix = compileMatrix(openModel({ ...documentOf(ORGANIZATION), rules }))
  return amounts.map((amount) => {
    const asked = { kind: 'purchase', amount, unit: 'it', requester: 'cio', at: '2026-05-04' }
    const answer = whoDecides(matrix, asked)
    return answer.outcome === 'decided'
      ? answer.deciders.map(({ seat }) => seat).join('+')
      : answer.outcome
  })
}

describe('a decision table of another program (M16)', () => {
  it('names its decision by its own name, columns by label or expression', () => {
    const { rules, report } = read(
      camunda('UNIQUE', rule('[0..500)', '"it"', 'cfo') + rule('&gt;= 500', '-', 'ceo')),
    )
    expect(report.problems).toEqual([])
    expect(rules).toEqual([
      {
        id: 'purchase:0-to-under-500-only-it',
        decision: 'purchase',
        when: { amount: '0..<500', unit: { only: 'it' } },
        decides: 'cfo',
      },
      { id: 'purchase:from-500', decision: 'purchase', when: { amount: '>=500' }, decides: 'ceo' },
    ])
  })

  it('is read with any prefix', () => {
    const plain = camunda('UNIQUE', rule('-', '-', 'ceo'))
    const prefixed = plain
      .replace(/<(\/?)(?![?!/]|camunda:)/g, '<$1dmn:')
      .replace('xmlns=', 'xmlns:dmn=')
    expect(prefixed).toContain('<dmn:inputEntry')
    expect(read(prefixed).rules).toEqual(read(plain).rules)
  })

  it('folds the list of all nodes below one into that node (M18)', () => {
    const { rules } = read(
      camunda('UNIQUE', rule('-', '"it","web"', 'cfo') + rule('-', 'not("web")', 'ceo')),
    )
    expect(rules.map(({ when }) => when)).toEqual([{ unit: 'it' }, { unit: { not: 'web' } }])
  })

  it.each([
    ['FIRST', ['cio', 'cfo', 'cfo']],
    ['COLLECT', ['cio+cfo', 'cfo', 'cfo']],
  ])('keeps what %s means (M17)', (policy, expected) => {
    const text = camunda(policy, rule('[0..100]', '-', 'cio') + rule('[50..900]', '-', 'cfo'))
    const [low, high, most] = deciders(
      text.replaceAll('"cio"', '"ceo"').replace('Chief', 'Chief'),
      [70, 200, 900],
    )
    expect([low, high, most].map((one) => one?.replace('ceo', 'cio'))).toEqual(expected)
  })

  it('goes by the order of outputs with PRIORITY', () => {
    const rules = rule('[0..100]', '-', 'ceo') + rule('[50..900]', '-', 'cfo')
    const values = '<outputValues id="v"><text>"cfo","ceo"</text></outputValues>'
    expect(deciders(camunda('PRIORITY', rules, values), [10, 70])).toEqual(['ceo', 'cfo'])
    expect(read(camunda('PRIORITY', rules)).report.problems).toMatchObject([
      { code: 'policy-unknown' },
    ])
  })
})

describe('what cannot be a rule is refused', () => {
  it('at its cell, with the character', () => {
    const { ok, report } = read(
      camunda('UNIQUE', rule('-', '-', 'ceo') + rule('amount * 2', '-', 'cfo')),
    )
    expect(ok).toBe(false)
    expect(report.problems).toMatchObject([
      { code: 'feel-unreadable', row: 2, header: 'Betrag', at: 0 },
    ])
    expect(
      read(camunda('UNIQUE', rule('-', '-', 'ceo') + rule('f(1)', '-', 'cfo')), {
        policy: 'skip-the-bad',
      }).rules,
    ).toHaveLength(1)
  })

  it('an input nobody knows: without it rules would be wider', () => {
    const text = camunda('UNIQUE', rule('-', '"x"', 'ceo'))
      .replace('Department', 'Colour')
      .replace('dept', 'colour')
    expect(read(text).report.problems).toMatchObject([{ code: 'input-not-read', header: 'Colour' }])
    expect(read(text, { mapping: { Colour: null } }).ok).toBe(true)
  })

  it.each([
    ['OUTPUT ORDER', 'policy-unknown'],
    ['COLLECT" aggregation="SUM', 'policy-unknown'],
  ])('the hit policy %s', (policy, code) => {
    expect(read(camunda(policy, rule('-', '-', 'ceo'))).report.problems).toMatchObject([{ code }])
  })

  it.each([
    [
      'a document type',
      '<!DOCTYPE d [<!ENTITY a "aaaa">]><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>',
      'xml-doctype',
    ],
    [
      'XML that ends too early',
      camunda('UNIQUE', rule('-', '-', 'ceo')).slice(0, 900),
      'xml-damaged',
    ],
    [
      'tags that do not match',
      '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><a></b></definitions>',
      'xml-damaged',
    ],
    ['nesting without end', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, 'too-large'],
    ['a quote that never ends', `<definitions a="${'>'.repeat(8_000_000)}`, 'xml-damaged'],
    ['other XML', '<html><body/></html>', 'not-dmn'],
    [
      'no table',
      '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>',
      'no-decision-table',
    ],
  ])('%s', (_, text, code) => {
    const { ok, report } = read(text)
    expect([ok, report.problems.at(-1)?.code]).toEqual([false, code])
  })
})
