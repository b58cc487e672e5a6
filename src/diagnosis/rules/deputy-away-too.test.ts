import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'deputy-away-too',
  [
    {
      why: 'one after the other',
      yaml: `${MATRIX_SEATS}
absences:
  - { person: mara, from: 2026-08-01, until: 2026-08-14 }
  - { person: tobias, from: 2026-08-15, until: 2026-08-30 }`,
    },
    {
      why: 'the absence names somebody else who is there',
      yaml: `${MATRIX_SEATS}
absences:
  - { person: mara, from: 2026-08-01, until: 2026-08-14, deputy: { person: ada } }
  - { person: tobias, from: 2026-08-01, until: 2026-08-30 }`,
    },
    {
      why: 'each the other’s deputy, and only one of them away',
      yaml: `${MATRIX_SEATS.replace('roles: [cfo],', 'roles: [cfo], deputy: { position: ceo },')}
absences: [{ person: mara, from: 2026-08-01, until: 2026-08-14 }]`,
    },
  ],
  [
    {
      why: 'both away on some days',
      yaml: `${MATRIX_SEATS}
absences:
  - { person: mara, from: 2026-08-01, until: 2026-08-20 }
  - { person: tobias, from: 2026-08-15, until: 2026-08-30 }`,
      finds: [
        {
          id: 'deputy-away-too:positions/ceo',
          severity: 'medium',
          facts: { deputies: ['tobias'], from: '2026-08-15', until: '2026-08-20' },
        },
      ],
    },
    {
      why: 'each the other’s deputy, both away: two seats wait',
      yaml: `${MATRIX_SEATS.replace('roles: [cfo],', 'roles: [cfo], deputy: { person: mara },')}
absences:
  - { person: mara, from: 2026-08-01, until: 2026-08-20 }
  - { person: tobias, from: 2026-08-20, until: 2026-08-30 }`,
      finds: [{ facts: { position: 'ceo' } }, { facts: { position: 'cfo', from: '2026-08-20' } }],
    },
  ],
)
