import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const MANAGEMENT = `
positions:
  - { id: ceo, title: Managing Director, roles: [ceo] }
  - { id: sales, title: Head of Sales, reports-to: ceo }
  - { id: cfo, title: Chief Financial Officer, roles: [cfo], reports-to: ceo }
  - { id: plant, title: Head of Plant, reports-to: ceo }`

const of = (headcount: number, company = 'other') => `
organization: { id: case, name: Case, headcount: ${headcount}, company: ${company} }${MANAGEMENT}`

testRule(
  'missing-technology-leader',
  [
    { why: 'the size is not given', yaml: MANAGEMENT },
    { why: 'a small firm', yaml: of(30) },
    {
      why: 'the management is not shown',
      yaml: `
organization: { id: case, name: Case, headcount: 900 }
positions:
  - { id: ceo, title: Managing Director, roles: [ceo] }
  - { id: cfo, title: Chief Financial Officer, roles: [cfo], reports-to: ceo }`,
    },
    {
      why: 'somebody is there by role',
      yaml: `${of(120)}
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cfo }`,
    },
    {
      why: 'somebody is there by title, of another field or under another name',
      yaml: `${of(400)}
  - { id: cdo, title: Chief Digital Officer, reports-to: ceo }`,
    },
    {
      why: 'somebody deep below has the title, and no role was entered',
      yaml: `${of(400)}
  - { id: lead, title: Head of Finance Processes, reports-to: cfo }
  - { id: it, title: IT Manager, reports-to: lead }`,
    },
    {
      why: 'somebody leads people under a technical title',
      yaml: `${of(400)}
  - { id: edv, title: EDV-Leitung, reports-to: cfo }
  - { id: admin, title: Administrator, reports-to: edv }`,
    },
    {
      why: 'somebody answers for it, whatever the title',
      yaml: `${of(400)}
assignments: [{ position: cfo, verb: answers-for, of: operations.daily }]`,
    },
    {
      why: 'a large organisation with somebody for the course, and one whose manager answers for it',
      yaml: `${of(400)}
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cfo }
assignments: [{ position: it, verb: answers-for, of: strategy.it }]`,
    },
    {
      why: 'technology is sold and a chief of it is there',
      yaml: `${of(60, 'technology')}
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }`,
    },
    { why: 'the size asked for is larger', yaml: of(120), options: { headcount: 200 } },
  ],
  [
    {
      why: 'nobody at all, but a developer without people in the plant',
      yaml: `${of(120)}
  - { id: dev, title: Software Developer, reports-to: plant }`,
      finds: [
        {
          message: 'none',
          severity: 'high',
          facts: {
            lack: 'none',
            headcount: 120,
            technology: false,
            expected: ['it-manager', 'head-of-it'],
            there: [],
          },
          place: null,
        },
      ],
    },
    {
      why: 'a large organisation with somebody who runs IT, and nobody for its course',
      yaml: `${of(400)}
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cfo }`,
      finds: [
        {
          message: 'course',
          severity: 'medium',
          facts: { expected: ['cio', 'it-director'], there: ['it-manager'] },
        },
      ],
    },
    {
      why: 'technology is sold, and only IT is led',
      yaml: `${of(80, 'technology')}
  - { id: it, title: Head of IT, roles: [head-of-it], reports-to: cfo }`,
      finds: [
        {
          message: 'maker',
          severity: 'medium',
          facts: { expected: ['cto', 'vp-engineering'], there: ['head-of-it'] },
        },
      ],
    },
  ],
)
