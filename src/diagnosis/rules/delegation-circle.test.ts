import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const RULE = `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto }]`

testRule(
  'delegation-circle',
  [
    {
      why: 'handed on once more, to somebody else',
      yaml: `${RULE}
delegations:
  - { id: d, from: cto, to: vp, of: vendor.contract.sign, may-hand-on: true }
  - { id: e, from: vp, to: cio, of: vendor.contract.sign }`,
    },
    {
      why: 'there and back, but of different days',
      yaml: `${RULE}
delegations:
  - { id: d, from: cto, to: vp, of: vendor.contract.sign, until: 2026-06-30, may-hand-on: true }
  - { id: e, from: vp, to: cto, of: vendor.contract.sign, since: 2026-07-01, may-hand-on: true }`,
    },
  ],
  [
    {
      why: 'two hand the same right to one another',
      yaml: `${RULE}
delegations:
  - { id: d, from: cto, to: vp, of: vendor.contract.sign, may-hand-on: true }
  - { id: e, from: vp, to: cto, of: vendor.contract.sign, may-hand-on: true }`,
      finds: [
        {
          message: 'circle',
          severity: 'medium',
          subjects: [
            { kind: 'delegations', id: 'd' },
            { kind: 'delegations', id: 'e' },
          ],
        },
      ],
    },
  ],
)
