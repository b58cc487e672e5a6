import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'several-roots',
  [
    {
      why: 'one top',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer }
  - { id: cto, title: Chief Technology Officer, reports-to: ceo }`,
    },
    { why: 'one seat alone', yaml: 'positions: [{ id: ceo, title: Chief Executive Officer }]' },
    {
      why: 'the second names a superior that is not there: another rule tells it',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer }
  - { id: cto, title: Chief Technology Officer, reports-to: ceo }
  - { id: cio, title: Chief Information Officer, reports-to: nobody }`,
    },
    {
      why: 'the second is eliminated, a third only planned',
      yaml: `
positions:
  - { id: ps, title: Permanent Secretary }
  - { id: old, title: Second Permanent Secretary, state: eliminated }
  - { id: new, title: Director General, state: planned }
  - { id: dg, title: Director General, reports-to: ps }`,
    },
    {
      why: 'groups that govern themselves, side by side, with and without groups below',
      yaml: `
positions:
  - { id: docs, title: 'Lead, Docs team' }
  - { id: guide, title: 'Lead, Guide group', reports-to: docs }
  - { id: types, title: 'Chair, Types SIG' }
  - { id: sound, title: 'Member (editor), Soundness group', reports-to: types }
  - { id: conduct, title: 'Member, Code of Conduct Committee' }`,
    },
    {
      why: 'the board stands above the top',
      yaml: `
positions:
  - { id: chair, title: Chair of the Board, roles: [board] }
  - { id: ceo, title: Chief Executive Officer }
  - { id: cto, title: Chief Technology Officer, reports-to: ceo }`,
    },
  ],
  [
    {
      why: 'two trees side by side, and a seat in no line',
      yaml: `
positions:
  - { id: ps, title: Permanent Secretary }
  - { id: dg1, title: Director General, reports-to: ps }
  - { id: dg2, title: Director General, reports-to: ps }
  - { id: cds, title: Chief of the Defence Staff }
  - { id: staff, title: Director, reports-to: cds }
  - { id: adviser, title: Scientific Adviser }`,
      finds: [
        {
          message: 'tops',
          severity: 'medium',
          facts: { tops: ['ps', 'cds'], loose: ['adviser'] },
          place: { kind: 'positions', id: 'cds' },
        },
      ],
    },
    {
      why: 'leads who are posts, as their grades say',
      yaml: `
positions:
  - { id: a, title: 'Lead, Ports', grade: E2 }
  - { id: b, title: Pilot, reports-to: a }
  - { id: c, title: 'Lead, Buoys', grade: E2 }
  - { id: d, title: Diver, reports-to: c }`,
      finds: [{ message: 'tops', facts: { tops: ['a', 'c'] } }],
    },
    {
      why: 'two trees and nothing else',
      yaml: `
positions:
  - { id: a, title: Permanent Secretary }
  - { id: b, title: Director, reports-to: a }
  - { id: c, title: Permanent Secretary }
  - { id: d, title: Director, reports-to: c }`,
      finds: [{ message: 'tops', facts: { tops: ['a', 'c'], loose: [] } }],
    },
    {
      why: 'beside the tree a seat whose line was forgotten',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer }
  - { id: cto, title: Chief Technology Officer, reports-to: ceo }
  - { id: ciso, title: Chief Information Security Officer }`,
      finds: [
        {
          message: 'loose',
          severity: 'low',
          subjects: [{ kind: 'positions', id: 'ciso' }],
          facts: { tops: ['ceo'], loose: ['ciso'] },
        },
      ],
    },
    {
      why: 'a top whose only report is eliminated leads nobody',
      yaml: `
positions:
  - { id: ceo, title: Chief Executive Officer }
  - { id: cto, title: Chief Technology Officer, reports-to: ceo }
  - { id: other, title: Director }
  - { id: gone, title: Manager, reports-to: other, state: eliminated }`,
      finds: [{ message: 'loose', facts: { tops: ['ceo'], loose: ['other'] } }],
    },
    {
      why: 'a list of seats without any line',
      yaml: `
positions:
  - { id: a, title: Chief Executive Officer }
  - { id: b, title: Chief Technology Officer }
  - { id: c, title: Chief Information Officer }`,
      finds: [
        { message: 'no-lines', severity: 'low', facts: { tops: [], loose: ['a', 'b', 'c'] } },
      ],
    },
  ],
)
