import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: coo, title: Chief Operating Officer, roles: [coo], reports-to: ceo }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: coo }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }`

testRule(
  'overlapping-remits',
  [
    {
      why: 'each answers for a part of its own',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: infrastructure.networks }
  - { position: cio, verb: answers-for, of: infrastructure.systems }`,
    },
    {
      why: 'the superior answers for the whole and hands a part down',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: infrastructure }
  - { position: it, verb: answers-for, of: infrastructure.networks }`,
    },
    {
      why: 'both answer for the very same, which is told by another rule',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: infrastructure }
  - { position: cto, verb: answers-for, of: infrastructure.networks }
  - { position: cio, verb: answers-for, of: infrastructure.networks }`,
    },
    {
      why: 'the scopes lie apart',
      yaml: `${SEATS}
units: [{ id: shops, name: Shops }, { id: works, name: Works }]
assignments:
  - { position: cto, verb: answers-for, of: infrastructure, scope: { unit: shops } }
  - { position: cio, verb: answers-for, of: infrastructure.networks, scope: { unit: works } }`,
    },
    {
      why: 'one of the two leads nothing of technology',
      yaml: `${SEATS}
assignments:
  - { position: coo, verb: answers-for, of: infrastructure }
  - { position: cto, verb: answers-for, of: infrastructure.networks }`,
    },
    {
      why: 'two seats of one role are peers',
      yaml: `${SEATS}
  - { id: cto2, title: 'CTO, Online', roles: [cto], reports-to: ceo }
assignments:
  - { position: cto2, verb: answers-for, of: product }
  - { position: cto, verb: answers-for, of: product.software }`,
    },
    {
      why: 'the whole only gets input from the other',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: gives-input, of: infrastructure }
  - { position: cio, verb: answers-for, of: infrastructure.networks }`,
    },
  ],
  [
    {
      why: 'the CTO has the area, the CIO two parts of it',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: infrastructure }
  - { position: cio, verb: answers-for, of: infrastructure.networks }
  - { position: cio, verb: answers-for, of: infrastructure.systems }`,
      finds: [
        {
          message: 'nested',
          severity: 'medium',
          subjects: [
            { kind: 'positions', id: 'cio' },
            { kind: 'positions', id: 'cto' },
          ],
          facts: {
            positions: ['cio', 'cto'],
            wholes: ['infrastructure'],
            parts: ['infrastructure.networks', 'infrastructure.systems'],
          },
          place: { kind: 'assignments', id: 'cio:answers-for:infrastructure.networks' },
        },
      ],
    },
    {
      why: 'each has a whole of which the other has a part: one finding',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: security }
  - { position: cio, verb: answers-for, of: security.data }
  - { position: cio, verb: answers-for, of: product }
  - { position: cto, verb: answers-for, of: product.software }`,
      finds: [
        {
          facts: {
            positions: ['cio', 'cto'],
            wholes: ['product', 'security'],
            parts: ['product.software', 'security.data'],
          },
        },
      ],
    },
    {
      why: 'a manager of the other line has the part',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: service }
  - { position: it, verb: answers-for, of: service.help-desk }`,
      finds: [{ facts: { positions: ['cto', 'it'], parts: ['service.help-desk'] } }],
    },
  ],
)
