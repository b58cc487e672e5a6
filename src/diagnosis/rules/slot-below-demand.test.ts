import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (cio: string) => `organization: { id: o, name: O, packs: [us-fitara] }
positions:
  - { id: head, title: Administrator }
  - { id: asa, title: Assistant Secretary for Administration, reports-to: head }
  - { id: cio, title: CIO, roles: [cio]${cio} }`

testRule(
  'slot-below-demand',
  [
    { why: 'directly under the head', yaml: seats(', reports-to: head') },
    { why: 'no superior is named', yaml: seats('') },
    {
      why: 'a line beside the solid one leads to the head',
      yaml: seats(', reports-to: asa, lines: [{ to: head, kind: dotted }]'),
    },
    {
      why: 'the superior is a chief executive under a board',
      yaml: seats(', reports-to: asa').replace('Administration,', 'X, roles: [ceo],'),
    },
    {
      why: 'nobody can tell which of two is meant',
      yaml: `${seats(', reports-to: asa')}
  - { id: cio-2, title: CIO, roles: [cio], reports-to: asa }`,
    },
  ],
  [
    {
      why: 'somebody stands between',
      yaml: seats(', reports-to: asa'),
      finds: [
        {
          message: 'below',
          severity: 'medium',
          facts: { position: 'cio', superior: 'asa', at: '44 U.S.C. 3506(a)(2)(A)' },
          place: { kind: 'positions', id: 'cio', field: 'reports-to' },
        },
      ],
    },
    {
      why: 'the other line leads to somebody between as well',
      yaml: `${seats(', reports-to: asa, lines: [{ to: mid, kind: dotted }]')}
  - { id: mid, title: Deputy Secretary, reports-to: head }`,
      finds: [{ message: 'below', facts: { superior: 'asa' } }],
    },
  ],
)
