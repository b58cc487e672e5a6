import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'person-in-two-full-seats',
  [
    {
      why: 'one seat each',
      yaml: `
people: [{ id: ada, name: Ada }, { id: bo, name: Bo }]
positions:
  - { id: cto, title: Chief Technology Officer, holder: ada }
  - { id: cio, title: Chief Information Officer, holder: bo }`,
    },
    {
      why: 'the shares add up to one',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Head of Data, holder: { person: ada, share: 0.6 } }
  - { id: b, title: Data Officer, holder: { person: ada, share: 0.4 } }`,
    },
    {
      why: 'two job shares of which no share is named',
      yaml: `
people: [{ id: ada, name: Ada }, { id: bo, name: Bo }]
positions:
  - { id: a, title: Head of Data, holder: [ada, bo] }
  - { id: b, title: Head of Research, holder: [ada, bo] }`,
    },
    {
      why: 'two half seats by their full-time equivalents',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Adviser, fte: 0.5, holder: ada }
  - { id: b, title: Lecturer, fte: 0.5, holder: ada }`,
    },
    {
      why: 'acting or interim beside the own seat',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Chief Technology Officer, holder: ada }
  - { id: b, title: Chief Information Officer, holder: { person: ada, kind: acting } }
  - { id: c, title: VP of Engineering, holder: { person: ada, kind: interim } }
  - { id: d, title: Acting Director of Access, holder: ada }
  - { id: e, title: Director of Estates (interim), holder: ada }`,
    },
    {
      why: 'memberships of boards and teams, of which no share is said',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Head of Data, holder: ada }
  - { id: b, title: 'Member, Steering Committee', holder: ada }
  - { id: c, title: Board Member, holder: ada }
  - { id: d, title: Mitglied des Beirats, holder: ada }
  - { id: e, title: Non-Executive Director, holder: ada }`,
    },
    {
      why: 'somebody who leads five groups of a project of volunteers',
      yaml: `
people: [{ id: ada, name: Ada }, { id: bo, name: Bo }]
positions:
${['Docs team', 'Release team', 'Survey group', 'Website', 'Types group'].map((name, at) => `  - { id: g${at}, title: 'Lead, ${name}', holder: ${at === 1 ? '[ada, bo]' : 'ada'} }`).join('\n')}`,
    },
    {
      why: 'two leads of teams, of which nobody knows how long they take',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Lead of the Documentation Group, holder: ada }
  - { id: b, title: Lead of the Survey Group, holder: ada }`,
    },
    {
      why: 'one after the other, with a handover of two months',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Head of Data, holder: { person: ada, until: '2026-05-31' } }
  - { id: b, title: Head of IT, holder: { person: ada, from: '2026-04-01' } }`,
    },
    {
      why: 'the second seat is planned, the third eliminated',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Head of Data, holder: ada }
  - { id: b, title: Head of IT, holder: ada, state: planned }
  - { id: c, title: Head of Lab, holder: ada, state: eliminated }`,
    },
    {
      why: 'named twice in one seat',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Head of Data, holder: [{ person: ada, share: 0.6 }, { person: ada, share: 0.6 }] }`,
    },
  ],
  [
    {
      why: 'leads of groups of which shares are said',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: 'Lead, Docs team', holder: { person: ada, share: 0.8 } }
  - { id: b, title: 'Lead, Release team', holder: { person: ada, share: 0.5 } }`,
      finds: [{ message: 'shares', facts: { load: 1.3 } }],
    },
    {
      why: 'shares of more than a working time',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Head of Data, holder: { person: ada, share: 0.8 } }
  - { id: b, title: Head of IT, holder: { person: ada, share: 0.5 } }`,
      finds: [
        {
          message: 'shares',
          severity: 'medium',
          facts: { person: 'ada', positions: ['a', 'b'], load: 1.3, from: null, until: null },
          place: { kind: 'positions', id: 'b', field: 'holder' },
        },
      ],
    },
    {
      why: 'two seats, and no share said of either',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: cto, title: Chief Technology Officer, holder: ada }
  - { id: cio, title: Chief Information Officer, holder: ada }`,
      finds: [
        { message: 'unsaid', severity: 'low', facts: { positions: ['cio', 'cto'], load: 2 } },
      ],
    },
    {
      why: 'three seats without a role, no share said, where three are to be told',
      options: { unsaid: 3 },
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Lead of the Documentation Group, holder: ada }
  - { id: b, title: Lead of the Survey Group, holder: ada }
  - { id: c, title: Lead of the Release Group, holder: ada }`,
      finds: [{ message: 'unsaid', facts: { load: 3 } }],
    },
    {
      why: 'two seats at once for longer than a handover',
      options: { handover: 30 },
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Head of Data, holder: { person: ada, share: 1, until: '2026-05-31' } }
  - { id: b, title: Head of IT, holder: { person: ada, from: '2026-04-01' } }
  - { id: c, title: Head of Lab, holder: { person: ada, from: '2026-06-01', share: 0.1 } }`,
      finds: [
        {
          message: 'shares',
          facts: { positions: ['a', 'b'], load: 2, from: '2026-04-01', until: '2026-05-31' },
        },
      ],
    },
  ],
)
