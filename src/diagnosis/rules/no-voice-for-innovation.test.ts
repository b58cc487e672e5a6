import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: coo, title: Chief Operating Officer, roles: [coo], reports-to: ceo }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: coo }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }
  - { id: cfo, title: Chief Financial Officer, roles: [cfo], reports-to: ceo }`

const COSTS = `
assignments:
  - { position: cio, verb: decides, of: money.cost-reduction }
  - { position: cfo, verb: must-agree, of: money.budget }`

const NEW = `
  - { position: cto, verb: answers-for, of: innovation.drive }`

testRule(
  'no-voice-for-innovation',
  [
    { why: 'nobody holds innovation', yaml: `${SEATS}${COSTS}` },
    {
      why: 'the document says of nobody that it is heard about money',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: decides, of: money.cost-reduction }${NEW}`,
    },
    {
      why: 'innovation gives input to the budget',
      yaml: `${SEATS}${COSTS}${NEW}
  - { position: cto, verb: gives-input, of: money.budget }`,
    },
    {
      why: 'the superior of who holds innovation is heard',
      yaml: `${SEATS}${COSTS}
  - { position: it, verb: answers-for, of: innovation.drive }`,
    },
    {
      why: 'one of two holders of innovation is heard',
      yaml: `${SEATS}${COSTS}${NEW}
  - { position: cio, verb: decides, of: innovation.experiments }`,
    },
    {
      why: 'a rule of authority names who holds innovation',
      yaml: `${SEATS}${COSTS}${NEW}
rules: [{ id: r, decision: investment.approval.technology, decides: cfo, must-agree: [cto] }]`,
    },
    {
      why: 'nobody controls costs',
      yaml: `${SEATS}
assignments:
  - { position: cfo, verb: must-agree, of: money.budget }${NEW}`,
    },
  ],
  [
    {
      why: 'CIO and CFO hold the money, the CTO innovation',
      yaml: `${SEATS}${COSTS}${NEW}
  - { position: cto, verb: is-told, of: money.budget }`,
      finds: [
        {
          message: 'unheard',
          severity: 'medium',
          facts: { matters: ['money.cost-reduction'], holders: ['cio'], innovators: ['cto'] },
          place: { kind: 'assignments', id: 'cio:decides:money.cost-reduction' },
        },
      ],
    },
    {
      why: 'two hold innovation, two the money, none of the first is heard',
      yaml: `${SEATS}${COSTS}${NEW}
  - { position: cfo, verb: answers-for, of: money.budget }
  - { position: coo, verb: decides, of: innovation.adoption }`,
      // The CIO reports to the COO: a superior below which money is decided is not heard by that.
      finds: [{ facts: { holders: ['cfo', 'cio'], innovators: ['coo', 'cto'] } }],
    },
  ],
)
