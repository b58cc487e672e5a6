import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
units: [{ id: it, name: IT }]
things: [{ id: erp, name: ERP }]
positions:
  - { id: cfo, title: Chief Financial Officer }
  - { id: cio, title: Chief Information Officer }
  - { id: counsel, title: General Counsel }
  - { id: ciso, title: Chief Information Security Officer }
  - { id: coo, title: Chief Operating Officer }
assignments:`

const agree = (seats: readonly string[], rest = '', of = 'suppliers.contracts') =>
  seats.map((id) => `\n  - { position: ${id}, verb: must-agree, of: ${of}${rest} }`).join('')

const FOUR = ['cfo', 'cio', 'ciso', 'counsel']

testRule(
  'too-many-must-agree',
  [
    { why: 'three agree', yaml: SEATS + agree(['cfo', 'counsel', 'ciso']) },
    {
      why: 'two here and two there',
      yaml: SEATS + agree(['cfo', 'counsel']) + agree(['cio', 'ciso'], ', scope: { unit: it }'),
    },
    { why: 'four may', options: { most: 4 }, yaml: SEATS + agree(FOUR) },
    {
      why: 'one of four is only planned',
      yaml: (SEATS + agree(FOUR)).replace('id: cfo,', 'id: cfo, state: planned,'),
    },
  ],
  [
    {
      why: 'four can stop it',
      yaml: SEATS + agree(FOUR),
      finds: [
        {
          id: 'too-many-must-agree:responsibilities/suppliers.contracts',
          severity: 'medium',
          facts: { matter: 'suppliers.contracts', unit: null, positions: FOUR },
          place: { kind: 'assignments', id: 'cfo:must-agree:suppliers.contracts' },
        },
      ],
    },
    {
      why: 'for an owned thing, in one unit',
      yaml: SEATS + agree([...FOUR, 'coo'], ', scope: { unit: it }', 'erp'),
      finds: [{ id: 'too-many-must-agree:things/erp', facts: { unit: 'it' } }],
    },
  ],
)
