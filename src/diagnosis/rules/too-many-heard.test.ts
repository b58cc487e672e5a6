import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (count: number) =>
  Array.from({ length: count }, (_, i) => `  - { id: s${i + 1}, title: Head ${i + 1} }`).join('\n')

const heard = (count: number, rest = '', from = 1) =>
  Array.from(
    { length: count },
    (_, i) => `  - { position: s${i + from}, verb: gives-input, of: strategy.it${rest} }`,
  ).join('\n')

const all = (count: number, duties: string) =>
  `units: [{ id: it, name: IT }]\npositions:\n${seats(count)}\nassignments:\n${duties}`

testRule(
  'too-many-heard',
  [
    { why: 'seven can be asked', yaml: all(8, heard(7)) },
    { why: 'a higher bound is set', options: { most: 9 }, yaml: all(9, heard(9)) },
    {
      why: 'each scope has its own',
      yaml: all(8, `${heard(4)}\n${heard(4, ', scope: { unit: it }', 5)}`),
    },
    {
      why: 'one of eight is eliminated',
      yaml: all(8, heard(8)).replace('title: Head 8', 'title: Head 8, state: eliminated'),
    },
    {
      why: 'the same seat twice is one',
      yaml: all(7, `${heard(7)}\n${heard(7, ', id: again').split('\n')[0]}`),
    },
    { why: 'eight carry out', yaml: all(8, heard(8).replaceAll('gives-input', 'carries-out')) },
  ],
  [
    {
      why: 'eight give input',
      yaml: all(8, heard(8)),
      finds: [
        {
          id: 'too-many-heard:responsibilities/strategy.it',
          severity: 'low',
          facts: {
            matter: 'strategy.it',
            unit: null,
            positions: ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'],
          },
        },
      ],
    },
    {
      why: 'the largest of two scopes is told, by its unit',
      yaml: all(17, `${heard(8)}\n${heard(9, ', scope: { unit: it }', 9)}`),
      finds: [{ message: 'heard', facts: { unit: 'it' } }],
    },
  ],
)
