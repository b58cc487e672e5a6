import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: vp, title: VP of Engineering, roles: [vp-engineering], reports-to: ceo }`

const OUTSIDE = `
assignments:
  - { position: vp, verb: answers-for, of: product.software }
  - { position: vp, verb: answers-for, of: people.engineers }
  - { position: vp, verb: answers-for, of: architecture.product }
  - { position: vp, verb: answers-for, of: delivery.on-time-on-budget }`

testRule(
  'nobody-looks-inward',
  [
    { why: 'nothing is written down', yaml: SEATS },
    {
      why: 'somebody carries out the operations',
      yaml: `${SEATS}${OUTSIDE}
  - { position: vp, verb: carries-out, of: operations.daily }`,
    },
    {
      why: 'a leader is there who looks inward by its role',
      yaml: `${SEATS}
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }${OUTSIDE}`,
    },
    {
      why: 'a seat looks inward by its title',
      yaml: `${SEATS}
  - { id: desk, title: IT Support Analyst, reports-to: vp }${OUTSIDE}`,
    },
    {
      why: 'too few areas are written down',
      options: { areas: 5 },
      yaml: `${SEATS}${OUTSIDE}`,
    },
    {
      why: 'no leader of technology is there',
      yaml: `${SEATS.replace('roles: [vp-engineering], ', '')}${OUTSIDE}`,
    },
  ],
  [
    {
      why: 'engineering for customers, and no systems of its own',
      yaml: `${SEATS}${OUTSIDE}`,
      finds: [
        {
          message: 'nobody',
          severity: 'low',
          subjects: [{ kind: 'positions', id: 'vp' }],
          facts: { positions: ['vp'], areas: 4 },
          place: null,
        },
      ],
    },
  ],
)
