import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seat = (title: string, more: string) =>
  `people: [{ id: ada, name: Ada }]\npositions: [{ id: s, title: ${title}, ${more} }]`

testRule(
  'acting-title-for-good',
  [
    {
      why: 'entered as acting',
      yaml: seat('Acting CIO', 'holder: { person: ada, kind: acting, from: 2024-01-01 }'),
    },
    { why: 'nothing said of the kind or since when', yaml: seat('Acting CIO', 'holder: ada') },
    {
      why: 'not so long',
      yaml: seat('Interim Head of IT', 'holder: { person: ada, from: 2026-09-01 }'),
    },
    {
      why: 'gone since',
      yaml: seat(
        'Interim Head of IT',
        'holder: { person: ada, from: 2024-09-01, until: 2026-01-01 }',
      ),
    },
    {
      why: 'no such word in the title',
      yaml: seat(
        'Head of Acting and Dance'.replace('Acting', 'Drama'),
        'holder: { person: ada, kind: permanent }',
      ),
    },
  ],
  [
    {
      why: 'entered as permanent',
      yaml: seat('Acting CIO', 'holder: { person: ada, kind: permanent }'),
      finds: [
        {
          message: 'permanent',
          severity: 'low',
          facts: { position: 's', people: ['ada'], since: null },
          place: { kind: 'positions', id: 's', field: 'title' },
        },
      ],
    },
    {
      why: 'for over a year',
      yaml: seat('IT-Leitung (kommissarisch)', 'holder: { person: ada, from: 2025-06-01 }'),
      finds: [{ message: 'long', facts: { since: '2025-06-01' } }],
    },
    {
      why: 'for longer than the organisation wants',
      options: { days: 90 },
      yaml: seat('Interim Head of IT', 'holder: { person: ada, from: 2026-09-01 }'),
      finds: [{ message: 'long' }],
    },
  ],
)
