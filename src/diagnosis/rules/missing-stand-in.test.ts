import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'missing-stand-in',
  [
    {
      why: 'a superior is there for everybody but the one with a deputy',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>50k' }, decides: ceo }`,
    },
    {
      why: 'one who asks waits while the superior is away: no fault of the matrix',
      yaml: `
positions:
  - { id: top, title: Director, holder: a }
  - { id: head, title: Head, holder: b, reports-to: top }
rules: [{ id: a, decision: vendor.contract.sign, decides: head }]`,
    },
  ],
  [
    {
      why: 'the top decides and has no deputy',
      yaml: `${MATRIX_SEATS.replace(', deputy: { position: cfo }', '')}
rules: [{ id: a, decision: vendor.contract.sign, decides: ceo }]`,
      finds: [
        {
          id: 'missing-stand-in:people/mara',
          severity: 'medium',
          facts: { people: ['mara'], seats: ['ceo'], rules: ['a'] },
        },
      ],
    },
    {
      why: 'several decisions hang on one person: one finding',
      yaml: `${MATRIX_SEATS.replace(', deputy: { position: cfo }', '')}
rules:
  - { id: a, decision: vendor.contract.sign, decides: ceo }
  - { id: b, decision: product.release, decides: ceo, is-told: cfo }`,
      finds: [{ facts: { people: ['mara'] } }],
    },
  ],
)
