import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: coo, title: Chief Operating Officer, roles: [coo], reports-to: ceo }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: coo }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }`

const SPEAKS = `
  - { position: cio, verb: gives-input, of: product.software }`

const HELD = `
assignments:
  - { position: cto, verb: answers-for, of: strategy.technology }${SPEAKS}`

testRule(
  'no-input-between-leaders',
  [
    {
      why: 'no leader is heard anywhere: such parts are not written down',
      yaml: `${SEATS}
assignments: [{ position: cto, verb: answers-for, of: strategy.technology }]`,
    },
    {
      why: 'the other gives input',
      yaml: `${SEATS}${HELD}
  - { position: cio, verb: gives-input, of: strategy.technology }`,
    },
    {
      why: 'the other has a part in the area around it',
      yaml: `${SEATS}${HELD}
  - { position: cio, verb: supports, of: strategy }`,
    },
    {
      why: 'a dotted line joins the two',
      yaml: `${SEATS.replace('reports-to: coo }', 'reports-to: coo, lines: [{ to: cto }] }')}${HELD}`,
    },
    {
      why: 'a body joins the two',
      yaml: `${SEATS}${HELD}
bodies: [{ id: board, name: Technology board, members: [cto, cio] }]`,
    },
    {
      why: 'a rule of authority has the other give input',
      yaml: `${SEATS}${HELD}
rules: [{ id: r, decision: principles.strategy.technology, decides: cto, gives-input: [cio] }]`,
    },
    {
      why: 'the superior of the other is heard',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: security.policies }
  - { position: cio, verb: gives-input, of: security.policies }`,
    },
    {
      why: 'the sources do not have the two work together on it',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: security.overall }${SPEAKS}`,
    },
    {
      why: 'the one is the superior of the other',
      yaml: `
positions:
  - { id: cto, title: CTO, roles: [cto] }
  - { id: cio, title: CIO, roles: [cio], reports-to: cto }${HELD}`,
    },
  ],
  [
    {
      why: 'the CIO has no part in the strategy of technology',
      yaml: `${SEATS}${HELD}
  - { position: cio, verb: is-told, of: strategy.technology }`,
      finds: [
        {
          message: 'unheard',
          severity: 'low',
          facts: { positions: ['cio', 'cto'], matters: ['strategy.technology'] },
          place: { kind: 'assignments', id: 'cto:answers-for:strategy.technology' },
        },
      ],
    },
    {
      why: 'policies and a CRM platform without the IT manager, and the manager of another line speaks elsewhere',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: security.policies }
  - { position: cto, verb: decides, of: information.crm }
  - { position: it, verb: recommends, of: product.software }`,
      finds: [
        { facts: { positions: ['cto', 'it'], matters: ['information.crm', 'security.policies'] } },
      ],
    },
  ],
)
