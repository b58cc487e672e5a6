import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: cio, title: Chief Information Officer, reports-to: ceo }
  - { id: head, title: Head of IT, reports-to: cio }
  - { id: desk, title: Service Desk Lead, reports-to: head }
  - { id: cfo, title: Chief Financial Officer, reports-to: ceo }
assignments:`

const duty = (position: string, verb: string) =>
  `\n  - { position: ${position}, verb: ${verb}, of: service.help-desk }`

testRule(
  'carries-out-for-report',
  [
    {
      why: 'the report carries out',
      yaml: `${SEATS}${duty('cio', 'answers-for')}${duty('head', 'carries-out')}`,
    },
    {
      why: 'the superior decides there',
      yaml: `${SEATS}${duty('head', 'answers-for')}${duty('cio', 'carries-out')}${duty('cio', 'decides')}`,
    },
    {
      why: 'somebody outside answers too',
      yaml: `${SEATS}${duty('head', 'answers-for')}${duty('cfo', 'answers-for')}${duty('cio', 'carries-out')}`,
    },
    {
      why: 'the superior answers too',
      yaml: `${SEATS}${duty('head', 'answers-for')}${duty('cio', 'answers-for')}${duty('cio', 'carries-out')}`,
    },
  ],
  [
    {
      why: 'the superior works for its report',
      yaml: `${SEATS}${duty('head', 'answers-for')}${duty('cio', 'carries-out')}${duty('desk', 'carries-out')}`,
      finds: [
        {
          severity: 'low',
          facts: { matter: 'service.help-desk', positions: ['cio'], answering: ['head'] },
          place: { kind: 'assignments', id: 'cio:carries-out:service.help-desk' },
        },
      ],
    },
    {
      why: 'two superiors work for one two levels below',
      yaml: `${SEATS}${duty('desk', 'answers-for')}${duty('cio', 'carries-out')}${duty('head', 'carries-out')}`,
      finds: [{ facts: { positions: ['cio', 'head'], answering: ['desk'] } }],
    },
  ],
)
