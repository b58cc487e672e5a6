import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const AGENCY = `organization: { id: o, name: O, packs: [us-fitara] }
positions:
  - { id: head, title: Administrator }
  - { id: cio, title: CIO, roles: [cio], reports-to: head }
  - { id: buyer, title: Head of IT Procurement, reports-to: cio }
  - { id: cfo, title: CFO, roles: [cfo], reports-to: head }`

testRule(
  'slot-delegated',
  [
    { why: 'nothing is handed on', yaml: AGENCY },
    {
      why: 'what the text says nothing of, or leaves open',
      yaml: `${AGENCY}
delegations:
  - { from: cio, to: buyer, of: vendor.relation.steer }
  - { from: cio, to: cfo, of: money.budget.approve }`,
    },
    {
      why: 'somebody else hands it on',
      yaml: `${AGENCY}
delegations: [{ from: cfo, to: buyer, of: vendor.contract.sign }]`,
    },
    {
      why: 'the pack is not chosen',
      yaml: `${AGENCY.replace('us-fitara', 'eu-nis2')}
delegations: [{ from: cio, to: cfo, of: vendor.contract.sign }]`,
    },
  ],
  [
    {
      why: 'contracts go to somebody of another line, and the moving of funds to anybody',
      yaml: `${AGENCY}
delegations:
  - { id: d1, from: cio, to: cfo, of: vendor.contract.sign, when: { amount: ..50k } }
  - { id: d2, from: cio, to: buyer, of: money.budget.reallocate, when: { amount: ..50k } }`,
      finds: [
        {
          message: 'stays',
          severity: 'high',
          facts: {
            position: 'cio',
            delegations: ['d1', 'd2'],
            to: ['buyer', 'cfo'],
            at: ['40 U.S.C. 11319(b)(1)(C)'],
          },
          place: { kind: 'delegations', id: 'd1' },
        },
      ],
    },
    {
      why: 'to a direct report without any limit',
      yaml: `${AGENCY}
delegations: [{ id: d, from: cio, to: buyer, of: vendor }]`,
      finds: [{ message: 'stays' }],
    },
    {
      why: 'to a direct report within limits: the exception may hold',
      yaml: `${AGENCY}
delegations: [{ id: d, from: cio, to: buyer, of: vendor.contract, when: { amount: ..50k } }]`,
      finds: [{ message: 'check', severity: 'low', facts: { to: ['buyer'] } }],
    },
  ],
)
