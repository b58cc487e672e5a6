import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }`

testRule(
  'operational-seat-holds-strategy',
  [
    {
      why: 'the leader above holds it too',
      yaml: `${SEATS}
assignments:
  - { position: it, verb: decides, of: strategy.it }
  - { position: cio, verb: answers-for, of: strategy }`,
    },
    {
      why: 'it gives input',
      yaml: `${SEATS}
assignments: [{ position: it, verb: gives-input, of: strategy.it }]`,
    },
    {
      why: 'for one unit only',
      yaml: `${SEATS}
units: [{ id: shops, name: Shops }]
assignments: [{ position: it, verb: answers-for, of: strategy.it, scope: { unit: shops } }]`,
    },
    {
      why: 'nobody above is there to hold it',
      yaml: `${SEATS.replace('reports-to: cio', 'reports-to: ceo')}
assignments: [{ position: it, verb: answers-for, of: strategy.it }]`,
    },
    {
      why: 'a seat that is IT director as well',
      yaml: `${SEATS.replace('roles: [it-manager]', 'roles: [it-manager, it-director]')}
assignments: [{ position: it, verb: answers-for, of: strategy.it }]`,
    },
    {
      why: 'daily decisions are its own',
      yaml: `${SEATS}
assignments: [{ position: it, verb: decides, of: operations.daily }]`,
    },
  ],
  [
    {
      why: 'an IT manager answers for strategy and roadmap, the CIO above for neither',
      yaml: `${SEATS}
assignments:
  - { position: it, verb: answers-for, of: strategy.it }
  - { position: it, verb: decides, of: direction.roadmap }
  - { position: cio, verb: answers-for, of: operations.daily }`,
      finds: [
        {
          message: 'held',
          severity: 'medium',
          subjects: [{ kind: 'positions', id: 'it' }],
          facts: { position: 'it', matters: ['direction.roadmap', 'strategy.it'], above: 'cio' },
          place: { kind: 'assignments', id: 'it:answers-for:strategy.it' },
        },
      ],
    },
    {
      why: 'of two things the leader above has one',
      yaml: `${SEATS}
assignments:
  - { position: it, verb: decides, of: direction.roadmap }
  - { position: it, verb: decides, of: strategy.it }
  - { position: cio, verb: answers-for, of: strategy.it }`,
      finds: [{ facts: { matters: ['direction.roadmap'] } }],
    },
  ],
)
