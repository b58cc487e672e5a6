import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const AGENCY = `organization: { id: o, name: O, packs: [us-fitara, eu-nis2] }
positions:
  - { id: head, title: Administrator }
  - { id: cio, title: CIO, roles: [cio], reports-to: head }
  - { id: ciso, title: CISO, reports-to: cio }
  - { id: cfo, title: CFO, roles: [cfo], reports-to: head }
bodies: [{ id: board, name: Board, members: [head, cfo] }]
slots: [{ id: nis, name: Board, demand: eu-nis2.management-body, body: board }]`

testRule(
  'slot-without-right',
  [
    { why: 'nobody is said to decide', yaml: AGENCY },
    {
      why: 'the holder has to agree, by assignment, by rule, by role, around the matter',
      yaml: `${AGENCY}
assignments:
  - { position: cfo, verb: decides, of: money.budget }
  - { position: cio, verb: must-agree, of: money }
  - { position: ciso, verb: decides, of: security.overall }
  - { position: head, verb: decides, of: security.overall }
rules:
  - { id: sign, decision: vendor.contract, decides: cfo, must-agree: ['role:cio'] }
  - { id: move, decision: money.budget.reallocate, decides: { all-of: [cfo, cio] } }`,
    },
    {
      why: 'the board is named by a rule',
      yaml: `${AGENCY}
assignments: [{ position: ciso, verb: decides, of: security.overall }]
rules: [{ id: m, decision: security.risk, decides: { body: board } }]`,
    },
    {
      why: 'rules on another kind of decision in the same matter',
      yaml: `${AGENCY}
rules: [{ id: p, decision: security.policy.exception, decides: ciso }]`,
    },
  ],
  [
    {
      why: 'budget and contracts are decided past the CIO',
      yaml: `${AGENCY}
assignments: [{ position: cfo, verb: decides, of: money.budget }]
rules: [{ id: sign, decision: vendor.contract.sign, decides: head }]`,
      finds: [
        {
          message: 'seat',
          severity: 'medium',
          facts: {
            slot: 'us-fitara.cio',
            positions: ['cio'],
            matters: ['money.budget', 'suppliers.contracts'],
            deciders: ['cfo', 'head'],
            at: ['40 U.S.C. 11319(b)(1)(B)(i)', '40 U.S.C. 11319(b)(1)(C)'],
          },
          place: null,
        },
      ],
    },
    {
      why: 'measures of security are decided below the board',
      yaml: `${AGENCY}
rules: [{ id: m, decision: security.risk.measure, decides: ciso }]`,
      finds: [
        {
          message: 'body',
          severity: 'low',
          facts: { bodies: ['board'], deciders: ['ciso'], matters: ['security.overall'] },
          place: { kind: 'slots', id: 'nis', field: 'position' },
        },
      ],
    },
  ],
)
