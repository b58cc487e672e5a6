import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'lower-limit-above',
  [
    {
      why: 'limits rise along the line',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..20k }, decides: vp }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>20k' }, decides: cto }`,
    },
    {
      why: 'the one above decides nothing of the kind',
      yaml: `${MATRIX_SEATS}
rules: [{ id: all, decision: vendor.contract.sign, decides: vp }]`,
    },
    {
      why: 'another line',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: a, decision: vendor.contract.sign, when: { amount: ..50k, risk: low }, decides: cio }
  - { id: b, decision: vendor.contract.sign, when: { amount: ..20k }, decides: cto }`,
    },
  ],
  [
    {
      why: 'more below than above, in the same matter',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: below, decision: vendor.contract.sign, when: { amount: ..50k EUR }, decides: vp }
  - { id: above, decision: vendor.contract.sign, when: { amount: ..20k EUR, risk: high }, decides: cto }`,
      finds: [
        {
          message: 'falls',
          severity: 'low',
          subjects: [
            { kind: 'positions', id: 'cto' },
            { kind: 'positions', id: 'vp' },
            { kind: 'rules', id: 'below' },
          ],
          facts: { regions: [{ amount: { from: '20000.01', to: '50000.00' } }] },
        },
      ],
    },
  ],
)
