import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'unclear-limit-edge',
  [
    {
      why: 'the upper band begins above the lower one',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>50k' }, decides: ceo }`,
    },
    {
      why: 'they share an amount and say the same',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '50k..' }, decides: cto }`,
    },
    {
      why: 'a wide gap is told by another rule',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..40k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '50k..' }, decides: ceo }`,
    },
  ],
  [
    {
      why: 'up to 50k beside from 50k',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: 50k..2m EUR }, decides: ceo }`,
      finds: [
        {
          message: 'shared',
          severity: 'medium',
          facts: {
            regions: [{ amount: { from: '50000.00', to: '50000.00' } }],
            repairs: [{ do: 'set-bound', rule: 'large', bound: '>50000.00' }, {}, {}, {}],
          },
        },
      ],
    },
    {
      why: 'whole units leave out the cents',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..49999 EUR }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: 50000.. }, decides: ceo }`,
      finds: [{ message: 'hole', facts: { rules: ['small', 'large'] } }],
    },
  ],
)
