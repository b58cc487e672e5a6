import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'mergeable-rules',
  [
    {
      why: 'neighbouring amounts, different deciders',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..5k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>5k' }, decides: ceo }`,
    },
    {
      why: 'the same decider, but another agreement',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..5k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>5k' }, decides: cto, must-agree: cfo }`,
    },
    {
      why: 'the same word on amounts that do not meet',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..5k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>9k' }, decides: cto }`,
    },
  ],
  [
    {
      why: 'one limit that changes nothing',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..5k }, decides: cto }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>5k' }, decides: cto }`,
      finds: [
        {
          message: 'mergeable',
          severity: 'low',
          subjects: [
            { kind: 'rules', id: 'large' },
            { kind: 'rules', id: 'small' },
          ],
        },
      ],
    },
  ],
)
