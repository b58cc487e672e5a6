import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
  - { id: desk, title: Service Desk Lead, reports-to: cio }
  - { id: agent, title: Support Analyst, reports-to: desk }`

const ACROSS = `
assignments:
  - { position: cto, verb: answers-for, of: information.crm }
  - { position: agent, verb: carries-out, of: information.crm }`

testRule(
  'work-across-leaders',
  [
    {
      why: 'the own leader supports it',
      yaml: `${SEATS}${ACROSS}
  - { position: cio, verb: supports, of: information.crm }`,
    },
    {
      why: 'somebody between has a part in it',
      yaml: `${SEATS}${ACROSS}
  - { position: desk, verb: must-agree, of: information.crm }`,
    },
    {
      why: 'the own leader holds the area around it',
      yaml: `${SEATS}${ACROSS}
  - { position: cio, verb: answers-for, of: information }`,
    },
    {
      why: 'it is done for the own leader',
      yaml: `${SEATS}${ACROSS.replace('position: cto', 'position: cio')}`,
    },
    {
      why: 'a line joins those who do it with the leader',
      yaml: `${SEATS.replace('reports-to: desk }', 'reports-to: desk, lines: [{ to: cto, kind: project }] }')}${ACROSS}`,
    },
    {
      why: 'a body joins the two leaders',
      yaml: `${SEATS}${ACROSS}
bodies: [{ id: board, name: Technology board, members: [cto, cio] }]`,
    },
    {
      why: 'who does it has no leader above',
      yaml: `${SEATS}
  - { id: crm, title: CRM Lead, reports-to: ceo }${ACROSS.replace('position: agent', 'position: crm')}`,
    },
    {
      why: 'the scopes lie apart',
      yaml: `${SEATS}
units: [{ id: shops, name: Shops }, { id: works, name: Works }]
assignments:
  - { position: cto, verb: answers-for, of: information.crm, scope: { unit: shops } }
  - { position: agent, verb: carries-out, of: information.crm, scope: { unit: works } }`,
    },
  ],
  [
    {
      why: 'the people of the CIO do what the CTO answers for',
      yaml: `${SEATS}${ACROSS}
  - { position: cto, verb: decides, of: operations.software-rollout }
  - { position: desk, verb: carries-out, of: operations.software-rollout }`,
      finds: [
        {
          message: 'across',
          severity: 'low',
          subjects: [
            { kind: 'positions', id: 'cio' },
            { kind: 'positions', id: 'cto' },
          ],
          facts: {
            holders: ['cto'],
            leaders: ['cio'],
            matters: ['information.crm', 'operations.software-rollout'],
            carriers: ['agent', 'desk'],
          },
          place: { kind: 'assignments', id: 'agent:carries-out:information.crm' },
        },
      ],
    },
  ],
)
