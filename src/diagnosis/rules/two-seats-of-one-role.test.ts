import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'two-seats-of-one-role',
  [
    {
      why: 'one seat of each role',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer, unit: all, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, unit: all, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, unit: all, roles: [cio], reports-to: ceo }`,
    },
    {
      why: 'one seat shared by two people',
      yaml: `
people: [{ id: ada, name: Ada }, { id: bo, name: Bo }]
positions:
  - { id: cio, title: Chief Information Officer, unit: it, roles: [cio], holder: [{ person: ada, share: 0.5 }, { person: bo, share: 0.5 }] }`,
    },
    {
      why: 'each division has its own, and the group has one',
      yaml: `
units:
  - { id: group, name: Group }
  - { id: retail, name: Retail, in: group }
  - { id: wholesale, name: Wholesale, in: group }
positions:
  - { id: g, title: Chief Information Officer, unit: group, roles: [cio] }
  - { id: r, title: Chief Information Officer, unit: retail, roles: [cio], reports-to: head-r }
  - { id: w, title: Chief Information Officer, unit: wholesale, roles: [cio], reports-to: head-w }`,
    },
    {
      why: 'peers in divisions that do not contain one another',
      yaml: `
units: [{ id: retail, name: Retail }, { id: wholesale, name: Wholesale }]
positions:
  - { id: r, title: Chief Information Officer, unit: retail, roles: [cio], reports-to: ceo }
  - { id: w, title: Chief Information Officer, unit: wholesale, roles: [cio], reports-to: ceo }`,
    },
    {
      why: 'the titles name field or rank',
      yaml: `
positions:
  - { id: a, title: Chief Information Officer, unit: it, roles: [cio] }
  - { id: b, title: 'Chief Information Officer, Retail', unit: it, roles: [cio], reports-to: a }
  - { id: c, title: Deputy Chief Information Officer, unit: it, roles: [cio], reports-to: a }`,
    },
    {
      why: 'the successor is planned, the predecessor eliminated',
      yaml: `
positions:
  - { id: a, title: Chief Information Officer, unit: it, roles: [cio] }
  - { id: b, title: Chief Information Officer, unit: it, roles: [cio], state: planned }
  - { id: c, title: Chief Information Officer, unit: it, roles: [cio], state: eliminated }`,
    },
    {
      why: 'roles of which there are several by nature',
      yaml: `
positions:
  - { id: a, title: IT Manager, unit: it, roles: [it-manager], reports-to: cio }
  - { id: b, title: IT Manager, unit: it, roles: [it-manager], reports-to: cio }`,
    },
    {
      why: 'they answer for different things',
      yaml: `
positions:
  - { id: a, title: Chief Technology Officer, unit: it, roles: [cto] }
  - { id: b, title: Chief Technology Officer, unit: it, roles: [cto] }
assignments:
  - { position: a, verb: answers-for, of: product.architecture }
  - { position: b, verb: decides, of: infrastructure.operations }
  - { position: b, verb: gives-input, of: product.architecture }`,
    },
    {
      why: 'without units, under different superiors',
      yaml: `
positions:
  - { id: a, title: Chief Information Officer, roles: [cio], reports-to: x }
  - { id: b, title: Chief Information Officer, roles: [cio], reports-to: y }`,
    },
  ],
  [
    {
      why: 'two chiefs in one unit under one superior, differently written',
      yaml: `
units: [{ id: it, name: Information Technology }]
positions:
  - { id: b, title: Chief Information Officer, unit: it, roles: [cio], reports-to: ceo }
  - { id: a, title: CIO, unit: it, roles: [cio], reports-to: ceo, vacant: true }`,
      finds: [
        {
          message: 'alike',
          severity: 'medium',
          subjects: [
            { kind: 'positions', id: 'a' },
            { kind: 'positions', id: 'b' },
            { kind: 'roles', id: 'cio' },
          ],
          facts: { role: 'cio', positions: ['a', 'b'], unit: 'it', superior: 'ceo' },
        },
      ],
    },
    {
      why: 'one unit lies in the other, and both report to the same seat',
      yaml: `
units: [{ id: company, name: Company }, { id: it, name: IT, in: company }]
positions:
  - { id: a, title: Chief Technology Officer, unit: company, roles: [cto], reports-to: ceo }
  - { id: b, title: Chief Technology Officer, unit: it, roles: [cto], reports-to: ceo }`,
      finds: [{ severity: 'medium', facts: { unit: null, superior: 'ceo' } }],
    },
    {
      why: 'a large unit, different superiors: less sure',
      yaml: `
units: [{ id: mod, name: Ministry }]
positions:
  - { id: a, title: Head of IT, unit: mod, roles: [head-of-it], reports-to: x }
  - { id: b, title: Head of IT, unit: mod, roles: [head-of-it], reports-to: y }`,
      finds: [{ severity: 'low', facts: { unit: 'mod', superior: null } }],
    },
    {
      why: 'two titles for one slot: both are said to be the CIO',
      yaml: `
positions:
  - { id: a, title: Chief Information Officer, unit: it, roles: [cio] }
  - { id: b, title: Head of Digital, unit: it, roles: [cio] }`,
      finds: [{ facts: { positions: ['a', 'b'] } }],
    },
    {
      why: 'they answer for the same thing',
      yaml: `
positions:
  - { id: a, title: Chief Technology Officer, unit: it, roles: [cto] }
  - { id: b, title: Chief Technology Officer, unit: it, roles: [cto] }
  - { id: c, title: Chief Technology Officer, unit: it, roles: [cto] }
assignments:
  - { position: a, verb: answers-for, of: product.architecture }
  - { position: b, verb: decides, of: product.architecture }
  - { position: c, verb: decides, of: something.else }`,
      finds: [{ facts: { positions: ['a', 'b'] } }],
    },
    {
      why: 'the same two seats have two roles, and no unit',
      yaml: `
positions:
  - { id: a, title: CIO/CTO, roles: [cio, cto], reports-to: ceo }
  - { id: b, title: CIO/CTO, roles: [cio, cto], reports-to: ceo }`,
      finds: [{ facts: { role: 'cto' } }, { facts: { role: 'cio' } }],
    },
    {
      why: 'a role that was asked for, in units that go in a circle, under different superiors by one unit',
      options: { roles: ['it-manager'] },
      yaml: `
units: [{ id: u1, name: U, in: u2 }, { id: u2, name: V, in: u1 }]
positions:
  - { id: a, title: IT Manager, unit: u1, roles: [it-manager], reports-to: x }
  - { id: b, title: IT Manager, unit: u2, roles: [it-manager], reports-to: x }
  - { id: c, title: IT Manager, unit: u2, roles: [it-manager], reports-to: y }`,
      finds: [
        { severity: 'low', facts: { positions: ['a', 'b', 'c'], unit: null, superior: null } },
      ],
    },
  ],
)
