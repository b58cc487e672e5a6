import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const named = (id: string, verb = 'answers-for', more = '') => `
people: [{ id: bo, name: Bo Lind }]
units: [{ id: it, name: IT }]
bodies: [{ id: board, name: Security Board, members: [cio] }]
groups: [{ id: agents, title: Agents, fte: 4, reports-to: cio }]
positions:
  - { id: cio, title: Chief Information Officer, unit: it, holder: bo }${more}
assignments:
  - { position: cio, verb: answers-for, of: security.data }
  - { position: ${id}, verb: ${verb}, of: security.data }`

testRule(
  'group-named-as-seat',
  [
    { why: 'a seat is named', yaml: named('cio', 'decides') },
    {
      why: 'a seat bears the id of a unit',
      yaml: named('it', 'decides', '\n  - { id: it, title: IT Manager }'),
    },
    { why: 'the id stands for nothing', yaml: named('nowhere') },
  ],
  [
    {
      why: 'a body is to answer',
      yaml: named('board'),
      finds: [
        {
          id: 'group-named-as-seat:bodies/board',
          message: 'group',
          severity: 'medium',
          facts: { group: 'board', kind: 'bodies', matters: ['security.data'] },
          place: {
            kind: 'assignments',
            id: 'board:answers-for:security.data',
            field: 'position',
          },
        },
      ],
    },
    { why: 'a unit decides', yaml: named('it', 'decides'), finds: [{ facts: { kind: 'units' } }] },
    {
      why: 'a staff group only supports',
      yaml: named('agents', 'supports'),
      finds: [{ severity: 'low', facts: { kind: 'groups' } }],
    },
    { why: 'a person', yaml: named('bo'), finds: [{ message: 'person' }] },
  ],
)
