import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: coo, title: Chief Operating Officer, roles: [coo], reports-to: ceo }
  - { id: services, title: Director of Services, reports-to: coo }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: services }`

const SHARED = `
assignments:
  - { position: cto, verb: answers-for, of: information.crm }
  - { position: cio, verb: must-agree, of: information.crm }`

testRule(
  'distant-common-superior',
  [
    {
      why: 'two levels up',
      yaml: `${SEATS.replace('reports-to: services', 'reports-to: coo')}${SHARED}`,
    },
    {
      why: 'three levels up, and three are meant',
      options: { levels: 3 },
      yaml: `${SEATS}${SHARED}`,
    },
    {
      why: 'nothing is shared',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: information.crm }
  - { position: cio, verb: answers-for, of: information.data }`,
    },
    {
      why: 'one of the two is only told',
      yaml: `${SEATS}${SHARED.replace('must-agree', 'is-told')}`,
    },
    {
      why: 'no superior in common at all, which others tell',
      yaml: `${SEATS.replace('roles: [coo], reports-to: ceo', 'roles: [coo]')}${SHARED}`,
    },
    {
      why: 'one is above the other, far up',
      yaml: `${SEATS.replace('reports-to: ceo }\n  - { id: services', 'reports-to: cto }\n  - { id: services')}${SHARED}`,
    },
  ],
  [
    {
      why: 'the CIO stands three levels below the superior of both',
      yaml: `${SEATS}${SHARED}
  - { position: cto, verb: decides, of: money.investments }
  - { position: cio, verb: gives-input, of: money.investments }`,
      finds: [
        {
          message: 'far',
          severity: 'low',
          subjects: [
            { kind: 'positions', id: 'cio' },
            { kind: 'positions', id: 'cto' },
          ],
          facts: {
            positions: ['cio', 'cto'],
            matters: ['information.crm', 'money.investments'],
            common: 'ceo',
            levels: 3,
          },
        },
      ],
    },
    {
      why: 'two levels are too many here',
      options: { levels: 1 },
      yaml: `${SEATS.replace('reports-to: services', 'reports-to: coo')}${SHARED}`,
      finds: [{ facts: { levels: 2 } }],
    },
  ],
)
