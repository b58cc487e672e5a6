import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'vacant-leadership-seat',
  [
    {
      why: 'the leaders are there',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: cto, title: Chief Technology Officer, roles: [cto], holder: ada }
  - { id: dev, title: Developer, reports-to: cto, holder: ada }`,
    },
    {
      why: 'somebody sits there who is not named',
      yaml: `
people: [{ id: ada, name: Ada }]
positions: [{ id: cto, title: Chief Technology Officer, roles: [cto], vacant: false }]`,
    },
    {
      why: 'the seat is eliminated or only planned',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: cto, title: Chief Technology Officer, roles: [cto], state: eliminated }
  - { id: cio, title: Chief Information Officer, roles: [cio], state: planned, vacant: true }`,
    },
    {
      why: 'a vacant seat that leads nobody',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: cto, title: Chief Technology Officer, holder: ada }
  - { id: dev, title: Developer, reports-to: cto, vacant: true }`,
    },
    {
      why: 'no people have been entered at all: nothing says that seats are vacant',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }`,
    },
    {
      why: 'a shared seat of which one half is permanent',
      yaml: `
people: [{ id: ada, name: Ada }, { id: bo, name: Bo }]
positions:
  - { id: cto, title: Chief Technology Officer, roles: [cto], holder: [{ person: ada, share: 0.5, kind: acting }, { person: bo, share: 0.5 }] }`,
    },
    {
      why: 'acting holders and staff groups are not asked for',
      options: { acting: false, staff: false },
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: cto, title: Chief Technology Officer, roles: [cto], holder: { person: ada, kind: acting } }
  - { id: estates, title: Head of Estates, vacant: true }
groups: [{ id: g, title: Officers, fte: 40, reports-to: estates }]`,
    },
    {
      why: 'leads nobody, and a filled seat of the same area stands beside it',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: top, title: Director of Services, holder: ada }
  - { id: head, title: Head of Harbour IT, roles: [head-of-it], reports-to: top, vacant: true }
  - { id: director, title: Director Harbour IT, reports-to: top, vacant: false }`,
    },
    {
      why: 'only staff groups under somebody who acts',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: estates, title: Head of Estates, holder: { person: ada, kind: acting } }
groups: [{ id: g, title: Officers, fte: 40, reports-to: estates }]`,
    },
    {
      why: 'seats under somebody who acts, and nobody says since when',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: estates, title: Head of Estates, holder: { person: ada, kind: acting } }
  - { id: clerk, title: Clerk, reports-to: estates, vacant: false }`,
    },
    {
      why: 'only an eliminated seat reports to it',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: a, title: Head of Ports, vacant: true }
  - { id: b, title: Adviser, reports-to: a, state: eliminated }`,
    },
  ],
  [
    {
      why: 'a chief is missing, with the day, reports and a deputy',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: cto, title: Chief Technology Officer, roles: [{ role: cto, origin: imported }], vacant-since: '2013-11-07', deputy: { person: ada } }
  - { id: dev, title: Developer, reports-to: cto, holder: ada }
groups: [{ id: g, title: Officers, fte: 2.5, reports-to: cto }]`,
      finds: [
        {
          message: 'vacant',
          severity: 'high',
          facts: {
            position: 'cto',
            roles: ['cto'],
            reports: 1,
            staff: 2.5,
            acting: [],
            since: '2013-11-07',
            deputy: { person: 'ada' },
          },
        },
      ],
    },
    {
      why: 'without people entered, a seat that is said to be vacant counts',
      yaml: `
positions:
  - { id: cto, title: Chief Technology Officer, roles: [cto], vacant: true, deputy: { position: dev } }
  - { id: dev, title: Developer, reports-to: cto }`,
      finds: [{ facts: { position: 'cto', since: null } }],
    },
    {
      why: 'a seat with reports but no role of the catalogue weighs less, one with staff groups least',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: ports, title: Head of Ports }
  - { id: pilot, title: Pilot, reports-to: ports, holder: ada }
  - { id: estates, title: Head of Estates }
groups: [{ id: g, title: Officers, fte: 40, reports-to: estates }]`,
      finds: [
        { severity: 'medium', facts: { position: 'ports', reports: 1 } },
        { severity: 'low', facts: { position: 'estates', staff: 40 } },
      ],
    },
    {
      why: 'a deputy by title below it, one beside it, and deputies of others',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: top, title: Permanent Secretary, holder: ada }
  - { id: law, title: Legal Adviser, reports-to: top, vacant: true }
  - { id: d1, title: Deputy Legal Adviser, reports-to: law, vacant: false }
  - { id: d2, title: Stellv. Legal Adviser, reports-to: top, vacant: false }
  - { id: d3, title: Deputy Legal Adviser, reports-to: law, vacant: true }
  - { id: d4, title: Deputy Head of Estates, reports-to: law, vacant: false }`,
      finds: [
        { message: 'deputy', severity: 'low', facts: { position: 'law', deputies: ['d1', 'd2'] } },
      ],
    },
    {
      why: 'leads nobody, and the seat of its area beside it is vacant too',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: top, title: Director of Services, holder: ada }
  - { id: head, title: Head of Harbour IT, roles: [head-of-it], reports-to: top, vacant: true }
  - { id: director, title: Director Harbour IT, reports-to: top, vacant: true }`,
      finds: [{ message: 'vacant', severity: 'high', facts: { position: 'head' } }],
    },
    {
      why: 'seats under somebody who acts since a day that is known',
      yaml: `
people: [{ id: ada, name: Ada }]
positions:
  - { id: estates, title: Head of Estates, holder: { person: ada, kind: acting, from: '2026-03-01' } }
  - { id: clerk, title: Clerk, reports-to: estates, vacant: false }`,
      finds: [{ message: 'acting', severity: 'low', facts: { since: '2026-03-01' } }],
    },
    {
      why: 'two share a seat for the time being',
      yaml: `
people: [{ id: ada, name: 'Ada #1' }, { id: bo, name: Bo }]
positions:
  - { id: cio, title: Chief Information Officer, roles: [cio], holder: [{ person: bo, kind: acting, from: '2026-03-01' }, { person: ada, kind: interim, from: '2026-02-01' }] }`,
      finds: [
        {
          message: 'acting',
          severity: 'medium',
          facts: { acting: ['ada', 'bo'], since: '2026-02-01' },
          place: { kind: 'positions', id: 'cio', field: 'holder' },
        },
      ],
    },
  ],
)
