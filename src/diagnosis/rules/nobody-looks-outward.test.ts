import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SOLD = `
organization: { id: case, name: Case, company: technology }`

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }`

const CTO = `
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }`

const INSIDE = `
assignments:
  - { position: cio, verb: answers-for, of: operations.daily }
  - { position: cio, verb: answers-for, of: infrastructure.networks }
  - { position: cio, verb: answers-for, of: security.data }
  - { position: cio, verb: answers-for, of: service.help-desk }`

testRule(
  'nobody-looks-outward',
  [
    { why: 'technology is not sold, and no CTO is there', yaml: `${SEATS}${INSIDE}` },
    {
      why: 'somebody has a part in products',
      yaml: `${SOLD}${SEATS}${INSIDE}
  - { position: ceo, verb: decides, of: product.new }`,
    },
    {
      why: 'somebody follows trends',
      yaml: `${SEATS}${CTO}${INSIDE}
  - { position: cto, verb: carries-out, of: innovation.trends }`,
    },
    {
      why: 'a leader serves customers',
      yaml: `${SOLD}${SEATS}${INSIDE}
  - { position: cio, verb: carries-out, of: service.delivery, scope: { audience: customer } }`,
    },
    {
      why: 'a seat looks outward by its title',
      yaml: `${SOLD}${SEATS}
  - { id: product, title: Head of Product, reports-to: ceo }${INSIDE}`,
    },
    {
      why: 'too few areas are written down',
      options: { areas: 5 },
      yaml: `${SOLD}${SEATS}${INSIDE}`,
    },
    { why: 'nothing is written down', yaml: `${SOLD}${SEATS}${CTO}` },
  ],
  [
    {
      why: 'technology is sold, and all duties lie inside',
      yaml: `${SOLD}${SEATS}${INSIDE}`,
      finds: [
        {
          message: 'sells',
          severity: 'medium',
          facts: { positions: ['cio'], areas: 4, sells: true },
          place: null,
        },
      ],
    },
    {
      why: 'a CTO is there and nobody looks outward',
      yaml: `${SEATS}${CTO}${INSIDE}
  - { position: cto, verb: answers-for, of: architecture.technology }`,
      finds: [{ message: 'role', severity: 'low', facts: { positions: ['cto'], areas: 5 } }],
    },
  ],
)
