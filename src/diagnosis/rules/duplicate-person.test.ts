import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'duplicate-person',
  [
    {
      why: 'different people',
      yaml: `
people:
  - { id: ada, name: Ada Nkemelu, email: ada@case.example }
  - { id: bo, name: Bo Nkemelu, email: bo@case.example }`,
    },
    {
      why: 'one mailbox that several read',
      yaml: `
people:
  - { id: ada, name: Ada Nkemelu, email: office@case.example }
  - { id: ada-2, name: Ada Lind, email: Office@case.example }`,
    },
    {
      why: 'one address under names that have nothing in common',
      yaml: `
people:
  - { id: ada, name: Ada Nkemelu, email: plant7@case.example }
  - { id: bo, name: Bo Lind, email: plant7@case.example }`,
    },
    {
      why: 'one name in two units',
      yaml: `
people: [{ id: ada, name: Ada Nkemelu }, { id: ada-2, name: Ada Nkemelu }]
positions:
  - { id: a, title: Buyer, unit: north, holder: ada }
  - { id: b, title: Buyer, unit: south, holder: ada-2 }`,
    },
    {
      why: 'one name in one unit, and two addresses',
      yaml: `
people:
  - { id: ada, name: Ada Nkemelu, email: ada.n@case.example }
  - { id: ada-2, name: Ada Nkemelu, email: ada.n2@case.example }
positions:
  - { id: a, title: Buyer, unit: north, holder: ada }
  - { id: b, title: Buyer, unit: north, holder: ada-2 }`,
    },
    {
      why: 'names of one word say too little',
      yaml: `
people: [{ id: n1, name: N. }, { id: n2, name: N. }]
positions:
  - { id: a, title: Buyer, unit: north, holder: n1 }
  - { id: b, title: Buyer, unit: north, holder: n2 }`,
    },
    {
      why: 'one of the seats is eliminated',
      yaml: `
people: [{ id: ada, name: Ada Nkemelu }, { id: ada-2, name: Ada Nkemelu }]
positions:
  - { id: a, title: Buyer, unit: north, holder: ada }
  - { id: b, title: Buyer, unit: north, holder: ada-2, state: eliminated }`,
    },
  ],
  [
    {
      why: 'one address in two ways of writing, names turned round',
      yaml: `
people:
  - { id: ada, name: Ada Nkemelu, email: Ada.Nkemelu@Case.example }
  - { id: nkemelu-ada, name: 'Nkemelu, Ada', email: ada.nkemelu@case.example }
positions:
  - { id: cto, title: Chief Technology Officer, holder: ada }
  - { id: cio, title: Chief Information Officer, holder: [{ person: nkemelu-ada, share: 0.5 }], deputy: { person: nkemelu-ada } }
  - { id: lab, title: Head of Lab, holder: [{ person: ada, share: 0.25 }, { person: nkemelu-ada, share: 0.25 }] }
absences: [{ person: nkemelu-ada, from: 2026-05-01, until: 2026-05-08 }]`,
      finds: [
        {
          message: 'email',
          severity: 'medium',
          facts: {
            people: ['ada', 'nkemelu-ada'],
            email: 'ada.nkemelu@case.example',
            unit: null,
          },
          place: { kind: 'people', id: 'nkemelu-ada' },
        },
      ],
    },
    {
      why: 'one name in one unit, with accents and a form of address',
      yaml: `
units: [{ id: lab, name: Laboratory }]
people: [{ id: zoe, name: Dr. Zoë Müller }, { id: zoe-2, name: Zoe Muller }]
positions:
  - { id: a, title: Analyst, unit: lab, holder: zoe }
  - { id: b, title: Data Analyst, unit: lab, holder: zoe-2 }`,
      finds: [
        {
          message: 'name',
          severity: 'low',
          facts: { people: ['zoe', 'zoe-2'], email: null, unit: 'lab' },
        },
      ],
    },
  ],
)
