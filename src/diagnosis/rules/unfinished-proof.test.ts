import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const ATTRIBUTES = `${MATRIX_SEATS}
organization:
  id: case
  name: Case
  attributes:
    - { id: size, name: Size, kind: number }
    - { id: term, name: Term, kind: number }`

/** So many single numbers that are no neighbours. */
const odd = (count: number) => Array.from({ length: count }, (_, i) => 2 * i + 1).join(', ')

/** One wide rule that so many others cut in every direction. */
const cuts = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    `  - { id: s${i}, decision: vendor.contract.sign, when: { size: '${2 * i}' }, decides: cto }`,
    `  - { id: t${i}, decision: vendor.contract.sign, when: { term: '${2 * i}' }, decides: cfo }`,
  ])
    .flat()
    .join('\n')

testRule(
  'unfinished-proof',
  [
    { why: 'nothing to prove', yaml: MATRIX_SEATS },
    {
      why: 'lists that make some parts',
      yaml: `${ATTRIBUTES}
rules:
  - id: a
    decision: vendor.contract.sign
    decides: cto
    when: { amount: '${odd(5)}', size: '${odd(5)}', term: '${odd(5)}' }`,
    },
  ],
  [
    {
      why: 'lists that make more parts than are compared',
      yaml: `${ATTRIBUTES}
rules:
  - id: a
    decision: vendor.contract.sign
    decides: cto
    when: { amount: '${odd(17)}', size: '${odd(17)}', term: '${odd(17)}' }`,
      finds: [
        {
          message: 'left',
          severity: 'medium',
          subjects: [],
          facts: { rules: ['a'] },
          place: { kind: 'rules', id: 'a', field: 'when' },
        },
      ],
    },
    {
      why: 'one wide rule that others cut into too many parts',
      yaml: `${ATTRIBUTES}
rules:
  - { id: wide, decision: vendor.contract.sign, decides: ceo }
${cuts(30)}`,
      finds: [{ message: 'open', severity: 'low', facts: { open: ['P3'] } }],
    },
  ],
)
