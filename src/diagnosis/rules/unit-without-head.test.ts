import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const units = (data: string, others = ', head: cio') => `
units:
  - { id: it, name: IT${others} }
  - { id: shops, name: Shops${others} }
  - { id: data, name: Data${data} }
positions:
  - { id: ceo, title: Chief Executive Officer }
  - { id: cio, title: Chief Information Officer, unit: it, reports-to: ceo }
  - { id: coo, title: Chief Operating Officer, unit: shops, reports-to: ceo }
  - { id: old, title: Former Head, state: eliminated }`

const seats = (a: string, b: string, c: string) => `
  - { id: a, title: Data Engineer, unit: data, reports-to: ${a} }
  - { id: b, title: Data Analyst, unit: data, reports-to: ${b} }
  - { id: c, title: Data Steward, unit: data, reports-to: ${c} }`

testRule(
  'unit-without-head',
  [
    {
      why: 'a head is named, outside the unit',
      yaml: units(', head: cio') + seats('cio', 'coo', 'coo'),
    },
    { why: 'one of its seats leads another', yaml: units('') + seats('cio', 'a', 'coo') },
    { why: 'all report to one seat elsewhere', yaml: units('') + seats('cio', 'cio', 'cio') },
    { why: 'the document names no heads', yaml: units('', '') + seats('cio', 'coo', 'coo') },
    {
      why: 'two seats are few',
      yaml: units('') + seats('cio', 'coo', 'coo').replace('c, title', 'c, state: planned, title'),
    },
    {
      why: 'five are asked for',
      options: { seats: 5 },
      yaml: units('') + seats('cio', 'coo', 'coo'),
    },
    { why: 'nobody is in the unit of the lost head', yaml: units(', head: old') },
    {
      why: 'the head is only planned',
      yaml: units(', head: old').replace('eliminated', 'planned') + seats('cio', 'coo', 'coo'),
    },
  ],
  [
    {
      why: 'three seats, two superiors, no head',
      yaml: units('') + seats('cio', 'coo', 'coo'),
      finds: [
        {
          id: 'unit-without-head:units/data',
          message: 'none',
          severity: 'low',
          facts: {
            unit: 'data',
            head: null,
            positions: ['a', 'b', 'c'],
            superiors: ['cio', 'coo'],
          },
          place: { kind: 'units', id: 'data' },
        },
      ],
    },
    {
      why: 'the head is eliminated',
      yaml: units(', head: old', '') + seats('cio', 'cio', 'cio'),
      finds: [
        {
          message: 'gone',
          severity: 'medium',
          facts: { head: 'old' },
          place: { kind: 'units', id: 'data', field: 'head' },
        },
      ],
    },
    {
      why: 'the head is no seat of the document',
      yaml: units(', head: nowhere') + seats('cio', 'a', 'a'),
      finds: [{ message: 'gone', facts: { head: 'nowhere' } }],
    },
  ],
)
