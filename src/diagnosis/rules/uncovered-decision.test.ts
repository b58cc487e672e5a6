import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'uncovered-decision',
  [
    { why: 'no rule is written at all', yaml: MATRIX_SEATS },
    {
      why: 'two limits without a gap between them',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>50k' }, decides: ceo }`,
    },
    {
      why: 'a remainder takes what is left',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto }
  - { id: rest, decision: vendor.contract, remainder: true, decides: ceo }`,
    },
    {
      why: 'the gap is less than a unit of money wide, another rule tells it',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..49999 }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '50000..' }, decides: ceo }`,
    },
  ],
  [
    {
      why: 'nobody above a limit',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k EUR }, decides: cto }`,
      finds: [
        {
          id: 'uncovered-decision:decisions/vendor.contract.sign',
          severity: 'high',
          place: { kind: 'rules', id: 'small' },
          facts: {
            rules: ['small'],
            regions: [{ amount: { form: 'amount', from: '50000.01', currency: 'EUR' } }],
          },
        },
      ],
    },
    {
      why: 'two gaps in one kind are one finding with both counted',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..10k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: 20k..50k }, decides: ceo }`,
      finds: [{ facts: { count: 2 } }],
    },
    {
      why: 'an own kind of decision that no rule speaks of',
      yaml: `${MATRIX_SEATS}
decisions: [{ id: shop.refit, name: Refit a shop }]
rules:
  - { id: all, decision: vendor.contract, decides: cto }`,
      finds: [{ subjects: [{ kind: 'decisions', id: 'shop.refit' }] }],
    },
  ],
)
