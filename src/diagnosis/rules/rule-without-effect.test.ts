import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'rule-without-effect',
  [
    {
      why: 'the lower rank is stricter: it needs the superior',
      yaml: `${MATRIX_SEATS}
rule-sets: [{ id: law, name: Statute, rank: law }]
rules:
  - { id: high, set: law, decision: vendor.contract, decides: cto }
  - { id: low, decision: vendor.contract.sign, decides: ceo }`,
    },
    {
      why: 'overridden in some cases only',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: wide, decision: vendor.contract.sign, decides: ceo }
  - { id: small, decision: vendor.contract.sign, when: { amount: ..5k }, decides: cto }`,
    },
    {
      why: 'it decides nothing but adds an agreement',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: wide, decision: vendor.contract.sign, decides: ceo, must-agree: cfo }
  - { id: small, decision: vendor.contract.sign, when: { amount: ..5k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>5k' }, decides: cio }`,
    },
  ],
  [
    {
      why: 'a higher rank settles the same cases',
      yaml: `${MATRIX_SEATS}
rule-sets: [{ id: law, name: Statute, rank: law }]
rules:
  - { id: high, set: law, decision: vendor.contract, decides: ceo }
  - { id: low, decision: vendor.contract.sign, decides: cto }`,
      finds: [
        {
          id: 'rule-without-effect:rules/low',
          message: 'outranked',
          severity: 'medium',
          facts: { rules: ['low', 'high'] },
        },
      ],
    },
    {
      why: 'narrower rules go before it everywhere',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: wide, decision: vendor.contract.sign, decides: ceo }
  - { id: small, decision: vendor.contract.sign, when: { amount: ..5k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>5k' }, decides: cio }`,
      finds: [{ id: 'rule-without-effect:rules/wide', message: 'overridden', severity: 'low' }],
    },
  ],
)
