import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const AREAS = ['Ports', 'Pilots', 'Buoys', 'Lights', 'Locks', 'Tugs', 'Tides', 'Maps', 'Fees']

/** So many heads under one director, the first so many with somebody below. */
const heads = (count: number, leading: number, title = 'Head of Service') => `positions:
  - { id: top, title: Director General }
${Array.from({ length: count }, (_, at) => `  - { id: h${at}, title: ${title} ${AREAS[at]}, reports-to: top }`).join('\n')}
${Array.from({ length: leading }, (_, at) => `  - { id: w${at}, title: Officer, reports-to: h${at} }`).join('\n')}`

testRule(
  'head-of-nobody',
  [
    { why: 'all lead somebody', yaml: heads(5, 5) },
    { why: 'few peers', yaml: heads(4, 3) },
    { why: 'the document hardly shows who is led', yaml: heads(8, 5) },
    {
      why: 'a title that promises nobody',
      yaml: heads(5, 4, 'Head Teacher').replaceAll('Head Teacher', 'Adviser'),
    },
    {
      why: 'the double of a seat that leads: entered twice, shared or handed over',
      yaml: heads(5, 4).replace('Head of Service Locks', 'Head of service  Ports'),
    },
    {
      why: 'a rank alone is a grade',
      yaml: heads(5, 4).replace('Head of Service Locks', 'Director'),
    },
    {
      why: 'a seat whose reports are all vacant is not the head of nobody',
      yaml: `${heads(5, 4)}
  - { id: free, title: Officer, reports-to: h4, vacant: true }
people: [{ id: ada, name: Ada }]`,
    },
    {
      why: 'a team that is planned is a team',
      yaml: `${heads(5, 4)}\n  - { id: later, title: Officer, reports-to: h4, state: planned }`,
    },
    {
      why: 'a vacant seat has its team still to come',
      yaml: `${heads(5, 4)}\npeople: [{ id: ada, name: Ada }]`,
    },
    {
      why: 'a position that stands for several posts is no head',
      yaml: heads(5, 4).replace('{ id: h4,', '{ id: h4, fte: 3,'),
    },
    {
      why: 'staff groups of unknown size are somebody',
      yaml: `${heads(5, 4)}\ngroups: [{ id: g, title: Officers, fte: 0, reports-to: h4 }]`,
    },
    {
      why: 'staff groups are somebody',
      yaml: `${heads(5, 4)}\ngroups: [{ id: g, title: Officers, fte: 3, reports-to: h4 }]`,
    },
  ],
  [
    {
      why: 'one of five',
      yaml: heads(5, 4),
      finds: [
        {
          message: 'alone',
          severity: 'low',
          facts: { superior: 'top', positions: ['h4'], leading: 4 },
          place: { kind: 'positions', id: 'h4', field: 'title' },
        },
      ],
    },
    {
      why: 'somebody holds it, and who stood below is gone',
      yaml: `${heads(5, 4).replace('{ id: h4,', '{ id: h4, holder: ada,')}
  - { id: gone, title: Officer, reports-to: h4, state: eliminated }
people: [{ id: ada, name: Ada }]`,
      finds: [{ facts: { positions: ['h4'] } }],
    },
    {
      why: 'two of nine are one finding',
      yaml: heads(9, 7),
      finds: [{ facts: { positions: ['h7', 'h8'], leading: 7 } }],
    },
  ],
)
