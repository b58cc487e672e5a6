import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

/** What the sources let the IT Manager alone, and the CIO alone, answer for or do. */
const MANAGER = [
  'people.recruitment',
  'people.training',
  'people.evaluation',
  'operations.troubleshooting',
  'service.help-desk',
  'infrastructure.updates',
]

const duties = (seat: string, matters: readonly string[], verb = 'carries-out') =>
  `assignments:\n${matters.map((of) => `  - { position: ${seat}, verb: ${verb}, of: ${of} }`).join('\n')}`

const seat = (title: string, roles: string) =>
  `positions: [{ id: s, title: ${title}, roles: [${roles}] }]\n`

testRule(
  'title-drift',
  [
    {
      why: 'the duties are those of the title',
      yaml: seat('IT Manager', 'it-manager') + duties('s', MANAGER),
    },
    {
      why: 'too few duties',
      yaml: seat('Chief Technology Officer', 'cto') + duties('s', MANAGER.slice(0, 4)),
    },
    {
      why: 'the document gives the seat that role too',
      yaml: seat('Chief Technology Officer', 'cto, it-manager') + duties('s', MANAGER),
    },
    {
      why: 'the title names that role: what the document makes of it is another question',
      yaml: seat('IT Manager', 'cto') + duties('s', MANAGER),
    },
    {
      why: 'own responsibilities, of which no source speaks',
      yaml:
        seat('Chief Technology Officer', 'cto') +
        duties('s', ['a.1', 'a.2', 'a.3', 'a.4', 'a.5', 'a.6']),
    },
    {
      why: 'a seat without a role',
      yaml: `positions: [{ id: s, title: Chef }]\n${duties('s', MANAGER)}`,
    },
    {
      why: 'the lead hangs on fewer duties than is asked for',
      options: { ahead: 7 },
      yaml: seat('Chief Technology Officer', 'cto') + duties('s', MANAGER),
    },
  ],
  [
    {
      why: 'a CTO who does the work of an IT manager',
      yaml: seat('Chief Technology Officer', 'cto') + duties('s', MANAGER),
      finds: [
        {
          message: 'drifted',
          severity: 'low',
          facts: { position: 's', roles: ['cto'], described: 'it-manager' },
          place: { kind: 'positions', id: 's', field: 'title' },
        },
      ],
    },
    {
      why: 'duties that were only read in the text of the seat',
      yaml:
        seat('Chief Technology Officer', 'cto') +
        duties('s', MANAGER).replaceAll(' }', ', origin: read }').replace(', origin: read', ''),
      finds: [{ facts: { position: 's', told: 5, read: 4 } }],
    },
  ],
)
