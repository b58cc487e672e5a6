import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
  - { id: head, title: Head of IT, roles: [head-of-it], reports-to: cio }
  - { id: old, title: IT Director, reports-to: cio, state: eliminated }`

const SPOKEN = `
  - { position: cio, verb: answers-for, of: operations.daily }
  - { position: cio, verb: answers-for, of: service.help-desk }
  - { position: cio, verb: answers-for, of: information.data }
  - { position: cio, verb: answers-for, of: infrastructure.technology }`

testRule(
  'nobody-answers',
  [
    { why: 'leaders and no duties at all', yaml: SEATS },
    {
      why: 'the document never says who answers',
      yaml: `${SEATS}
assignments:
  - { position: head, verb: carries-out, of: suppliers.contracts }
  - { position: cio, verb: decides, of: suppliers.contracts }`,
    },
    {
      why: 'somebody answers',
      yaml: `${SEATS}
assignments:
  - { position: head, verb: carries-out, of: suppliers.contracts }
  - { position: cio, verb: answers-for, of: suppliers.contracts }`,
    },
    {
      why: 'somebody answers for the area around it',
      yaml: `${SEATS}
assignments:
  - { position: head, verb: carries-out, of: suppliers.contracts }
  - { position: cio, verb: answers-for, of: suppliers }`,
    },
    {
      why: 'a body is named to answer: told by group-named-as-seat',
      yaml: `${SEATS}
bodies: [{ id: board, name: Supplier Board, members: [cio] }]
assignments:
  - { position: cio, verb: answers-for, of: service.help-desk }
  - { position: board, verb: answers-for, of: suppliers }
  - { position: head, verb: carries-out, of: suppliers.contracts }`,
    },
    {
      why: 'some are only told',
      yaml: `${SEATS}
assignments:
  - { position: head, verb: is-told, of: suppliers.contracts }
  - { position: cio, verb: answers-for, of: service.help-desk }`,
    },
    {
      why: 'too few areas are spoken of to miss the others',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: answers-for, of: direction.vision }
  - { position: cto, verb: answers-for, of: innovation.drive }`,
    },
    {
      why: 'the areas without anybody are not asked for',
      options: { areas: ['operations', 'service'] },
      yaml: `${SEATS}
assignments:${SPOKEN}`,
    },
  ],
  [
    {
      why: 'two carry it out and nobody answers',
      options: { areas: [] },
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: service.help-desk }
  - { position: head, verb: carries-out, of: suppliers.contracts }
  - { position: cto, verb: gives-input, of: suppliers.contracts }`,
      finds: [
        {
          message: 'held',
          severity: 'medium',
          subjects: [{ kind: 'responsibilities', id: 'suppliers.contracts' }],
          facts: { matter: 'suppliers.contracts', positions: ['cto', 'head'], absent: [] },
          place: { kind: 'assignments', id: 'cto:gives-input:suppliers.contracts' },
        },
      ],
    },
    {
      why: 'the seat that answered is gone, another not there yet, one unknown',
      yaml: `${SEATS}
  - { id: new, title: Chief Security Officer, state: planned }
things: [{ id: erp, name: Planning system }]
assignments:
  - { position: cio, verb: answers-for, of: service.help-desk }
  - { position: head, verb: decides, of: erp }
  - { position: old, verb: answers-for, of: erp }
  - { position: new, verb: answers-for, of: security.overall }
  - { position: nobody, verb: answers-for, of: security.backup }`,
      finds: [
        {
          message: 'absent',
          severity: 'high',
          facts: { matter: 'security.backup', absent: ['nobody'], positions: [] },
          place: null,
        },
        { severity: 'high', facts: { matter: 'security.overall', absent: ['new'] } },
        {
          severity: 'high',
          subjects: [{ kind: 'things', id: 'erp' }],
          facts: { matter: 'erp', absent: ['old'], positions: ['head'] },
        },
      ],
    },
    {
      why: 'a body that only decides answers for nothing',
      yaml: `${SEATS}
bodies: [{ id: board, name: Supplier Board, members: [cio] }]
assignments:
  - { position: cio, verb: answers-for, of: service.help-desk }
  - { position: board, verb: decides, of: suppliers.contracts }
  - { position: head, verb: carries-out, of: suppliers.contracts }`,
      finds: [{ message: 'held', facts: { matter: 'suppliers.contracts', doing: ['head'] } }],
    },
    {
      why: 'an area without anybody, though the leader of it is here and other areas are spoken of',
      options: { areas: ['operations', 'money', 'suppliers'] },
      yaml: `${SEATS}
assignments:${SPOKEN}
  - { position: head, verb: answers-for, of: suppliers.contracts }`,
      finds: [
        {
          message: 'area',
          severity: 'low',
          subjects: [{ kind: 'responsibilities', id: 'money' }],
          facts: { area: 'money', matter: null, positions: ['cio', 'cto', 'head'] },
          place: null,
        },
      ],
    },
  ],
)
