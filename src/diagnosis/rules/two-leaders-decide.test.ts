import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: coo, title: Chief Operating Officer, roles: [coo], reports-to: ceo }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: coo }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }`

testRule(
  'two-leaders-decide',
  [
    {
      why: 'one decides, the other must agree',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: decides, of: information.crm }
  - { position: cio, verb: must-agree, of: information.crm }`,
    },
    {
      why: 'one is above the other',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: decides, of: information.crm }
  - { position: it, verb: decides, of: information.crm }`,
    },
    {
      why: 'each decides for its unit',
      yaml: `${SEATS}
units: [{ id: shops, name: Shops }, { id: works, name: Works }]
assignments:
  - { position: cto, verb: decides, of: information.crm, scope: { unit: shops } }
  - { position: cio, verb: decides, of: information.crm, scope: { unit: works } }`,
    },
    {
      why: 'the other who decides leads no technology',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: decides, of: information.crm }
  - { position: coo, verb: decides, of: information.crm }`,
    },
    {
      why: 'both answer and only one decides',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: information.crm }
  - { position: cio, verb: answers-for, of: information.crm }
  - { position: cio, verb: decides, of: information.crm }`,
    },
  ],
  [
    {
      why: 'CTO and CIO both decide two things',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: decides, of: information.crm }
  - { position: cio, verb: decides, of: information.crm }
  - { position: cto, verb: decides, of: money.investments }
  - { position: cio, verb: decides, of: money.investments }`,
      finds: [
        {
          message: 'same',
          severity: 'medium',
          facts: { positions: ['cio', 'cto'], matters: ['information.crm', 'money.investments'] },
          place: { kind: 'assignments', id: 'cio:decides:information.crm' },
        },
      ],
    },
    {
      why: 'a manager of the other line decides too',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: decides, of: information.crm }
  - { position: it, verb: decides, of: information.crm }`,
      finds: [{ facts: { positions: ['cto', 'it'] } }],
    },
    {
      why: 'scopes that cut across one another',
      yaml: `${SEATS}
units: [{ id: shops, name: Shops }]
assignments:
  - { position: cto, verb: decides, of: information.crm, scope: { audience: customer } }
  - { position: cio, verb: decides, of: information.crm, scope: { unit: shops } }`,
      finds: [{ facts: { positions: ['cio', 'cto'] } }],
    },
  ],
)
