import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const line = (chief: string) => `positions:
  - { id: a, title: Permanent Secretary }
  - { id: b, title: Director General, reports-to: a }
  - { id: c, title: Director, reports-to: b }
  - { id: d, title: Deputy Director, reports-to: c }
  - ${chief}`

testRule(
  'deep-chief',
  [
    {
      why: 'three seats above it',
      yaml: line('{ id: x, title: CIO, roles: [cio], reports-to: c }'),
    },
    {
      why: 'the chief of a part',
      yaml: line("{ id: x, title: 'CIO, Ports', roles: [cio], reports-to: d }"),
    },
    { why: 'a deputy', yaml: line('{ id: x, title: Deputy CIO, roles: [cio], reports-to: d }') },
    {
      why: 'no chief by title',
      yaml: line('{ id: x, title: IT Lead, roles: [cio], reports-to: d }'),
    },
    {
      why: 'the line is a circle',
      yaml: line('{ id: x, title: CIO, roles: [cio], reports-to: d }').replace(
        'Secretary }',
        'Secretary, reports-to: x }',
      ),
    },
  ],
  [
    {
      why: 'four seats above it',
      yaml: line('{ id: x, title: Chief Information Officer, roles: [cio], reports-to: d }'),
      finds: [
        { message: 'deep', severity: 'low', facts: { position: 'x', above: 4, superior: 'd' } },
      ],
    },
    {
      why: 'two, where one is the most',
      options: { levels: 1 },
      yaml: line('{ id: x, title: CTO, roles: [cto], reports-to: b }'),
      finds: [{ facts: { above: 2, superior: 'b' } }],
    },
  ],
)
