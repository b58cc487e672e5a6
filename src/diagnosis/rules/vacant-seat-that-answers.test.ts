import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (own: string, more = '') => `
positions:
  - { id: head, title: Head of IT }
  - { id: backup, title: Backup Engineer, reports-to: head${own} }${more}
assignments:
  - { position: backup, verb: answers-for, of: security.backup }
  - { position: backup, verb: carries-out, of: security.data }`

const LONG = ', vacant-since: 2026-06-30'
const ALSO = '\n  - { position: head, verb: answers-for, of: security.backup }'

testRule(
  'vacant-seat-that-answers',
  [
    { why: 'empty for two weeks', yaml: seats(', vacant-since: 2027-01-01') },
    { why: 'since when is not said', yaml: seats(', vacant: true') },
    { why: 'another seat answers too', yaml: seats(LONG) + ALSO },
    { why: 'a deputy is named', yaml: seats(`${LONG}, deputy: { position: head }`) },
    { why: 'half a year may pass', options: { days: 200 }, yaml: seats(LONG) },
    {
      why: 'it leads: vacant-leadership-seat tells that',
      yaml: seats(LONG, '\n  - { id: junior, title: Junior, reports-to: backup }'),
    },
    { why: 'it is eliminated', yaml: seats(`${LONG}, state: eliminated`) },
    {
      why: 'it only carries out',
      yaml: seats(LONG).replace('answers-for', 'supports'),
    },
  ],
  [
    {
      why: 'empty for half a year, and nobody else answers',
      yaml: seats(LONG),
      finds: [
        {
          message: 'empty',
          severity: 'medium',
          facts: {
            position: 'backup',
            matters: ['security.backup'],
            since: '2026-06-30',
            days: 199,
          },
          place: { kind: 'positions', id: 'backup' },
        },
      ],
    },
    {
      why: 'of two matters one has another who answers',
      yaml: `${seats(LONG)}${ALSO}\n  - { position: backup, verb: answers-for, of: crm }\nthings: [{ id: crm, name: CRM }]`,
      finds: [{ facts: { matters: ['crm'] } }],
    },
  ],
)
