import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: cio, title: Chief Information Officer, roles: [cio] }
  - { id: manager, title: IT Manager, roles: [it-manager], reports-to: cio }
  - { id: admin, title: Systems Administrator, reports-to: manager }
assignments:
  - { position: cio, verb: answers-for, of: infrastructure.technology }
  - { position: manager, verb: carries-out, of: infrastructure.technology }
  - { position: manager, verb: answers-for, of: infrastructure.systems }
  - { position: admin, verb: carries-out, of: infrastructure.systems }`

testRule(
  'nobody-carries-out',
  [
    { why: 'everything is carried out', yaml: SEATS },
    {
      why: 'the document seldom says who carries out',
      yaml: `${SEATS}
  - { position: cio, verb: answers-for, of: infrastructure.networks }
  - { position: cio, verb: answers-for, of: infrastructure.hardware }
  - { position: cio, verb: answers-for, of: infrastructure.software }
  - { position: cio, verb: answers-for, of: infrastructure.upkeep }
  - { position: cio, verb: answers-for, of: infrastructure.updates }
  - { position: cio, verb: answers-for, of: infrastructure.new-needs }`,
    },
    {
      why: 'another area: there nothing is said',
      yaml: `${SEATS}
  - { position: cio, verb: answers-for, of: security.data }`,
    },
    {
      why: 'who answers leads nobody and does it',
      yaml: `${SEATS}
  - { position: admin, verb: answers-for, of: infrastructure.networks }`,
    },
    {
      why: 'somebody carries out the whole area',
      yaml: `${SEATS}
  - { position: cio, verb: answers-for, of: infrastructure.networks }
  - { position: admin, verb: carries-out, of: infrastructure }`,
    },
    {
      why: 'somebody supports it',
      yaml: `${SEATS}
  - { position: cio, verb: answers-for, of: infrastructure.networks }
  - { position: admin, verb: supports, of: infrastructure.networks }`,
    },
    {
      why: 'more examples are asked for',
      options: { others: 3 },
      yaml: `${SEATS}
  - { position: cio, verb: answers-for, of: infrastructure.networks }`,
    },
  ],
  [
    {
      why: 'two of three say who carries out, the third does not',
      yaml: `${SEATS}
  - { position: cio, verb: answers-for, of: infrastructure.networks }
  - { position: manager, verb: decides, of: infrastructure.networks }`,
      finds: [
        {
          message: 'idle',
          severity: 'low',
          subjects: [{ kind: 'responsibilities', id: 'infrastructure.networks' }],
          facts: {
            matter: 'infrastructure.networks',
            positions: ['cio', 'manager'],
            area: 'infrastructure',
            said: 2,
            of: 2,
          },
          place: { kind: 'assignments', id: 'cio:answers-for:infrastructure.networks' },
        },
      ],
    },
    {
      why: 'who answers leads staff groups only',
      options: { others: 1 },
      yaml: `
positions: [{ id: desk, title: Service Desk Lead }, { id: lead, title: Support Lead }]
groups: [{ id: analysts, title: Analysts, fte: 4, reports-to: desk }]
assignments:
  - { position: desk, verb: answers-for, of: service.help-desk }
  - { position: lead, verb: answers-for, of: service.tickets }
  - { position: lead, verb: carries-out, of: service.tickets }`,
      finds: [{ facts: { matter: 'service.help-desk', positions: ['desk'], said: 1, of: 1 } }],
    },
  ],
)
