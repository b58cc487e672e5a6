import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'unreachable-decider',
  [
    {
      why: 'the seat is vacant and a superior is there',
      yaml: `${MATRIX_SEATS}
  - { id: head, title: Head of IT, reports-to: cto, vacant: true }
rules: [{ id: a, decision: vendor.contract.sign, decides: head }]`,
    },
    {
      why: 'a fallback steps in for a seat without a line',
      yaml: `${MATRIX_SEATS}
  - { id: head, title: Head of IT, vacant: true }
rules: [{ id: a, decision: vendor.contract.sign, decides: head, fallback: cto }]`,
    },
    {
      why: 'a seat that does not exist is told by another rule',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: nobody-of-that-name }]`,
    },
    {
      why: 'a body without members is told by another rule',
      yaml: `${MATRIX_SEATS.replace('members: [ceo, cfo, cto]', 'members: []')}
rules: [{ id: a, decision: vendor.contract.sign, decides: 'body:board' }]`,
    },
    {
      why: 'a document that names no people says nothing of vacancies',
      yaml: `
positions: [{ id: cto, title: CTO }]
rules: [{ id: a, decision: vendor.contract.sign, decides: cto }]`,
    },
  ],
  [
    {
      why: 'the seat is vacant, without a deputy or a superior',
      yaml: `${MATRIX_SEATS}
  - { id: head, title: Head of IT, vacant: true }
rules: [{ id: a, decision: vendor.contract.sign, decides: head }]`,
      finds: [
        {
          message: 'nobody',
          severity: 'high',
          subjects: [
            { kind: 'positions', id: 'head' },
            { kind: 'rules', id: 'a' },
          ],
        },
      ],
    },
    {
      why: 'a role that no seat is aligned with',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: 'role:it-manager' }]`,
      finds: [{ message: 'nobody', facts: { seats: ['role:it-manager'] } }],
    },
    {
      why: 'the rule leads to whom the requester reports to, and one reports to nobody',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: superior }]`,
      finds: [{ message: 'asked', facts: { people: ['ceo'] } }],
    },
  ],
)
