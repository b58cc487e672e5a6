import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (crm = '') => `
positions:
  - { id: cio, title: Chief Information Officer, reports-to: ceo }
  - { id: head, title: Head of IT, reports-to: cio }
  - { id: desk, title: Service Desk Lead, reports-to: head }
  - { id: agent, title: Agent, reports-to: desk }
  - { id: cmo, title: Chief Marketing Officer, reports-to: ceo }
  - { id: crm, title: CRM Lead, reports-to: cmo${crm} }
  - { id: loose, title: Adviser }
assignments:`

const duty = (position: string, verb: string, of = 'information.crm') =>
  `\n  - { position: ${position}, verb: ${verb}, of: ${of} }`

const ANSWERS = duty('cio', 'answers-for')

testRule(
  'answers-without-line',
  [
    {
      why: 'one who does it stands far below',
      yaml: `${seats()}${ANSWERS}${duty('agent', 'carries-out')}${duty('crm', 'carries-out')}`,
    },
    {
      why: 'a functional line leads there',
      yaml: `${seats(', lines: [{ to: cio, kind: functional }]')}${ANSWERS}${duty('crm', 'carries-out')}`,
    },
    {
      why: 'who answers does it too',
      yaml: `${seats()}${ANSWERS}${duty('cio', 'carries-out')}${duty('crm', 'carries-out')}`,
    },
    {
      why: 'the superior answers for the area around',
      yaml: `${seats()}${ANSWERS}${duty('cmo', 'answers-for', 'information')}${duty('crm', 'carries-out')}`,
    },
    {
      why: 'who does it names no superior',
      yaml: `${seats()}${ANSWERS}${duty('loose', 'carries-out')}`,
    },
    {
      why: 'who answers stands below who does it',
      yaml: `${seats()}${duty('crm', 'answers-for')}${duty('cmo', 'carries-out')}`,
    },
    {
      why: 'a leader answers, people of another leader do it: work-across-leaders tells that',
      yaml: `${seats()}${ANSWERS}${duty('crm', 'carries-out')}`
        .replace('id: cio,', 'id: cio, roles: [cio],')
        .replace('id: cmo,', 'id: cmo, roles: [cto],'),
    },
    { why: 'nobody carries it out', yaml: `${seats()}${ANSWERS}` },
  ],
  [
    {
      why: 'the work is done in another line',
      yaml: `${seats()}${ANSWERS}${duty('crm', 'carries-out')}${duty('cmo', 'carries-out')}`
        .replaceAll('ceo', 'chief')
        .replace('positions:', 'positions:\n  - { id: chief, title: Chief Executive Officer }'),
      finds: [
        {
          id: 'answers-without-line:responsibilities/information.crm',
          severity: 'low',
          facts: { matter: 'information.crm', answering: ['cio'], doing: ['cmo', 'crm'] },
          place: { kind: 'assignments', id: 'cmo:carries-out:information.crm' },
        },
      ],
    },
    {
      why: 'the side line leads to somebody else',
      yaml: `${seats(', lines: [{ to: head, kind: functional }]')}${ANSWERS}${duty('crm', 'carries-out')}`,
      finds: [{ message: 'apart' }],
    },
  ],
)
