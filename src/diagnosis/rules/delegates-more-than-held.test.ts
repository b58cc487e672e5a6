import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const LIMIT = `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>50k' }, decides: ceo }`

testRule(
  'delegates-more-than-held',
  [
    {
      why: 'within the limit',
      yaml: `${LIMIT}
delegations: [{ id: d, from: cto, to: vp, of: vendor.contract.sign, when: { amount: ..20k } }]`,
    },
    {
      why: 'no rule is written, so nobody knows who holds what',
      yaml: `${MATRIX_SEATS}
delegations: [{ id: d, from: cto, to: vp, of: vendor.contract.sign }]`,
    },
  ],
  [
    {
      why: 'beyond the own limit',
      yaml: `${LIMIT}
delegations: [{ id: d, from: cto, to: vp, of: vendor.contract.sign }]`,
      finds: [
        {
          id: 'delegates-more-than-held:delegations/d',
          severity: 'high',
          facts: { people: ['cto', 'vp'] },
        },
      ],
    },
    {
      why: 'another kind of decision',
      yaml: `${LIMIT}
delegations: [{ id: d, from: cto, to: vp, of: product.release.approve }]`,
      finds: [{ place: { kind: 'delegations', id: 'd' } }],
    },
  ],
)
