import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (line: string, more = '') => `
positions:
  - { id: cto, title: Chief Technology Officer }
  - { id: cio, title: Chief Information Officer, reports-to: cto }
  - { id: data, title: Head of Data, reports-to: cto, lines: [{ to: cio${line} }] }${more}`

testRule(
  'unclear-dotted-line',
  [
    { why: 'it says what for', yaml: seats(', for: master data') },
    { why: 'it says until when', yaml: seats(', until: 2027-06-30') },
    { why: 'a functional line says it by its kind', yaml: seats(', kind: functional') },
    {
      why: 'the seat it leads to is gone: stale-side-line tells that',
      yaml: seats('').replace('id: cio,', 'id: cio, state: eliminated,'),
    },
    {
      why: 'the seat it comes from is only planned',
      yaml: seats('').replace('id: data,', 'id: data, state: planned,'),
    },
  ],
  [
    {
      why: 'one line says nothing',
      yaml: seats(''),
      finds: [
        {
          id: 'unclear-dotted-line:positions/cio',
          severity: 'low',
          facts: { to: 'cio', positions: ['data'] },
          place: { kind: 'positions', id: 'data', field: 'lines' },
        },
      ],
    },
    {
      why: 'two lines to one seat are one finding',
      yaml: seats(
        ', kind: dotted',
        '\n  - { id: ai, title: Head of AI, reports-to: cto, lines: [{ to: cio }, { to: cto, for: pay }] }',
      ),
      finds: [{ facts: { to: 'cio', positions: ['ai', 'data'] } }],
    },
  ],
)
