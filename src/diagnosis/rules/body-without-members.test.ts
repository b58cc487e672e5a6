import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const EMPTY = MATRIX_SEATS.replace('members: [ceo, cfo, cto]', 'members: []')

testRule(
  'body-without-members',
  [
    {
      why: 'members there, quorum within reach',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: 'body:board' }]`,
    },
    {
      why: 'no rule names the body',
      yaml: `${EMPTY}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto, is-told: board }]`,
    },
  ],
  [
    {
      why: 'nobody sits on the body that must agree',
      yaml: `${EMPTY}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto, must-agree: [{ body: board }] }]`,
      finds: [
        {
          id: 'body-without-members:bodies/board',
          message: 'empty',
          severity: 'high',
          facts: { rules: ['a'] },
          place: { kind: 'bodies', id: 'board', field: 'members' },
        },
      ],
    },
    {
      why: 'a member whose seat is gone leaves fewer than must be there',
      yaml: `${MATRIX_SEATS.replace('cto], quorum: 1', 'old], quorum: 3')}
  - { id: old, title: Chief Operating Officer, state: eliminated }
rules: [{ id: a, decision: vendor.contract.sign, decides: board }]`,
      finds: [{ message: 'too-few', facts: { members: 2, quorum: 3 } }],
    },
  ],
)
