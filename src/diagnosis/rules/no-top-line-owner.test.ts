import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }`

const INITIATIVES = `
initiatives:
  - { id: shop, name: New shop, aim: top-line }
  - { id: cloud, name: Cloud, aim: both }
  - { id: other, name: Other, aim: bottom-line }`

const MEASURES = `
metrics:
  - { id: a, name: Uptime, position: cio, metric: uptime }
  - { id: b, name: On time, position: cio, metric: on-time }
  - { id: c, name: Support, position: cto, metric: support-quality }`

testRule(
  'no-top-line-owner',
  [
    {
      why: 'no initiative aims at it',
      yaml: `${SEATS}
initiatives: [{ id: other, name: Other, aim: bottom-line }, { id: none, name: None }]`,
    },
    {
      why: 'a seat answers within an initiative',
      yaml: `${SEATS}${INITIATIVES}
assignments:
  - { position: cto, verb: answers-for, of: product.new, scope: { initiative: shop } }`,
    },
    {
      why: 'a seat answers for it',
      yaml: `${SEATS}${INITIATIVES}
assignments: [{ position: ceo, verb: answers-for, of: strategy.revenue }]`,
    },
    {
      why: 'a seat is measured by it',
      yaml: `${SEATS}${INITIATIVES}${MEASURES}
  - { id: d, name: Own, position: ceo, metric: revenue }`,
    },
    {
      why: 'too few measures to miss one',
      options: { measures: 4 },
      yaml: `${SEATS}${MEASURES}`,
    },
    {
      why: 'no leader of technology is measured',
      yaml: `${SEATS}${MEASURES.replaceAll('cio', 'ceo').replace('cto', 'ceo')}`,
    },
  ],
  [
    {
      why: 'two initiatives aim at it and nobody answers',
      yaml: `${SEATS}${INITIATIVES}
assignments:
  - { position: cto, verb: carries-out, of: product.new, scope: { initiative: shop } }`,
      finds: [
        {
          message: 'initiatives',
          severity: 'low',
          subjects: [
            { kind: 'initiatives', id: 'cloud' },
            { kind: 'initiatives', id: 'shop' },
          ],
          facts: { initiatives: ['cloud', 'shop'] },
          place: { kind: 'initiatives', id: 'cloud', field: 'aim' },
        },
      ],
    },
    {
      why: 'leaders have measures, all of other things; one of a seat that is gone does not count',
      yaml: `${SEATS}
  - { id: old, title: Old, state: eliminated }${MEASURES}
  - { id: d, name: Own, position: old, metric: revenue }`,
      finds: [{ message: 'measures', facts: { positions: ['cio', 'cto'], measures: 3 } }],
    },
  ],
)
