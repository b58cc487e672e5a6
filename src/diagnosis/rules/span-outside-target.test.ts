import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (count: number, rest = '', from = 1) =>
  Array.from(
    { length: count },
    (_, i) => `  - { id: r${i + from}, title: Analyst ${i + from}, reports-to: boss${rest} }`,
  ).join('\n')

const boss = (count: number, rest = '', own = '') =>
  `positions:\n  - { id: boss, title: Head of Ports${own} }\n${seats(count, rest)}`

testRule(
  'span-outside-target',
  [
    { why: 'fifteen reports suit one kind or another', yaml: boss(15) },
    { why: 'two reports in a document that shows only the leaders', yaml: boss(2) },
    {
      why: 'eliminated, planned and assistant seats do not count',
      yaml: `${boss(14)}\n${seats(3, ', state: eliminated', 20)}\n${seats(3, ', state: planned', 30)}
  - { id: pa, title: Personal Assistant, reports-to: boss }
  - { id: pa2, title: Executive Assistant to the Head, reports-to: boss }`,
    },
    {
      why: 'hundreds in staff groups do not blow up the span',
      yaml: `${boss(5)}\ngroups: [{ id: g, title: Officers, fte: 900, reports-to: boss }]`,
    },
    {
      why: 'a stated coordinator leads many',
      options: { seats: { boss: 'coordinator' } },
      yaml: boss(40),
    },
    {
      why: 'few named reports, but people in staff groups',
      options: { 'too-few': 'always' },
      yaml: `${boss(1)}\ngroups: [{ id: g, title: Officers, fte: 0.5, reports-to: boss }]`,
    },
    {
      why: 'a seat that reports to itself is not one of its reports',
      yaml: boss(15, '', ', reports-to: boss'),
    },
    {
      why: 'sixteen seats, three of which one person alone holds',
      yaml: `${boss(13)}
  - { id: x1, title: Engineering Manager, reports-to: boss, holder: ada }
  - { id: x2, title: Engineering Manager, reports-to: boss, holder: ada }
  - { id: x3, title: Engineering Manager, reports-to: boss, holder: ada }
people: [{ id: ada, name: Ada }]`,
    },
    {
      why: 'a pool of people between tasks is no desk',
      yaml: boss(39).replace('Head of Ports', 'Flexible Resourcing and Development'),
    },
    { why: 'a position that stands for several posts is no desk', yaml: boss(20, '', ', fte: 4') },
    {
      why: 'below a desk, a pool is no seat of its own',
      yaml: `${boss(15)}\n  - { id: pool, title: Stellenpool Häfen, reports-to: boss }`,
    },
    {
      why: 'a single report that stands for a dozen posts is not too few',
      options: { 'too-few': 'always' },
      yaml: `positions:
  - { id: boss, title: Head of Ports }
  - { id: pilots, title: Pilots, fte: 12, reports-to: boss }
  - { id: clerk, title: Clerk, reports-to: boss }`,
    },
    {
      why: 'members of a group and leads of the groups in it are no line reports',
      yaml: boss(20).replace('Head of Ports', "'Lead, Compiler team'"),
    },
    { why: 'an eliminated seat', yaml: boss(16, '', ', state: eliminated') },
    {
      why: 'too few is not asked for',
      options: { 'too-few': 'never', roles: { cio: 'coach' } },
      yaml: boss(5, '', ', roles: [cio]'),
    },
  ],
  [
    {
      why: 'sixteen reports are more than any leader of named seats has',
      yaml: `${boss(16)}
  - { id: pa, title: Personal Assistant, reports-to: boss }
  - { id: divers, title: Divers, reports-to: boss, fte: 3 }
groups: [{ id: g, title: Officers, fte: 12.25, reports-to: boss }, { id: h, title: Clerks, fte: 0.1, reports-to: boss }]`,
      finds: [
        {
          message: 'too-many',
          severity: 'low',
          facts: {
            position: 'boss',
            span: 16,
            assistants: 1,
            staff: 15.35,
            kind: null,
            'kind-from': null,
            least: 3,
            most: 15,
            suits: ['coordinator'],
          },
        },
      ],
    },
    {
      why: 'whoever leads leads of teams from a post',
      yaml: boss(16).replaceAll(/title: (Analyst \d+)/g, "title: 'Lead, $1'"),
      finds: [{ facts: { span: 16 } }],
    },
    { why: 'more than twice the band', yaml: boss(31), finds: [{ severity: 'medium' }] },
    {
      why: 'the seat’s own kind goes before that of its role',
      options: { seats: { boss: 'coach' }, roles: { cio: 'facilitator' } },
      yaml: boss(8, '', ', roles: [cio]'),
      finds: [
        { facts: { kind: 'coach', 'kind-from': 'seat', least: 6, most: 7, suits: ['supervisor'] } },
      ],
    },
    {
      why: 'too few for the kind of its role, by the bands',
      options: { roles: { cio: 'coordinator' } },
      yaml: boss(5, '', ', roles: [board, cio]'),
      finds: [
        { message: 'too-few', facts: { kind: 'coordinator', 'kind-from': 'role', most: null } },
      ],
    },
    {
      why: 'a document that shows nearly everybody: two reports are few',
      yaml: `organization: { id: case, name: Case, headcount: 30 }
positions:
  - { id: boss, title: Head of Ports }
  - { id: two, title: Head of Buoys, reports-to: boss }
  - { id: t1, title: Engineer, reports-to: two }
  - { id: t2, title: Engineer, reports-to: two }
${seats(22)}`,
      finds: [
        { message: 'too-many', facts: { position: 'boss', span: 23 } },
        { message: 'too-few', facts: { position: 'two', span: 2, suits: [] } },
      ],
    },
  ],
)
