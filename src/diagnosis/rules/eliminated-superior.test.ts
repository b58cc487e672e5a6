import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (head: string, desk = 'reports-to: head', more = '') => `
positions:
  - { id: cio, title: Chief Information Officer }
  - { id: head, title: Head of IT, ${head} }
  - { id: desk, title: Service Desk Lead, ${desk} }${more}`

const GONE = 'reports-to: cio, state: eliminated'

testRule(
  'eliminated-superior',
  [
    { why: 'the superior is there', yaml: seats('reports-to: cio') },
    { why: 'nobody is left below', yaml: seats(GONE, 'reports-to: cio') },
    { why: 'those below went too', yaml: seats(GONE, 'reports-to: head, state: eliminated') },
    {
      why: 'it reports to itself',
      yaml: seats('reports-to: head, state: eliminated', 'reports-to: cio'),
    },
  ],
  [
    {
      why: 'a seat and a group report to a seat that is gone',
      yaml: seats(
        GONE,
        undefined,
        '\ngroups: [{ id: agents, title: Agents, fte: 4, reports-to: head }]',
      ),
      finds: [
        {
          id: 'eliminated-superior:positions/head',
          message: 'gone',
          severity: 'high',
          facts: { superior: 'head', positions: ['desk'], groups: ['agents'] },
          place: { kind: 'positions', id: 'desk', field: 'reports-to' },
        },
      ],
    },
    {
      why: 'a group alone',
      yaml: seats(
        GONE,
        'reports-to: cio',
        '\ngroups: [{ id: agents, title: Agents, fte: 4, reports-to: head }]',
      ),
      finds: [{ severity: 'medium', place: { kind: 'groups', id: 'agents', field: 'reports-to' } }],
    },
    {
      why: 'a superior that is only planned',
      yaml: seats('reports-to: cio, state: planned'),
      finds: [{ message: 'planned', severity: 'low' }],
    },
  ],
)
