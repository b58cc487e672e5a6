import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const run = (duties: string, erp = '') => `
initiatives:
  - { id: cloud, name: Into the cloud, until: 2027-12-31 }
  - { id: erp, name: New ERP${erp} }
  - { id: shop, name: New shop }
positions:
  - { id: cio, title: Chief Information Officer }
  - { id: head, title: Head of IT, reports-to: cio }
assignments:${duties}`

const duty = (position: string, verb: string, initiative: string) =>
  `\n  - { position: ${position}, verb: ${verb}, of: information.crm, scope: { initiative: ${initiative} } }`

const TWO = duty('cio', 'answers-for', 'cloud') + duty('head', 'decides', 'shop')

testRule(
  'initiative-without-owner',
  [
    { why: 'all have somebody', yaml: run(TWO + duty('cio', 'answers-for', 'erp')) },
    { why: 'most have nobody: it is not entered', yaml: run(duty('cio', 'answers-for', 'cloud')) },
    { why: 'its last day has passed', yaml: run(TWO, ', until: 2026-12-31') },
    { why: 'nobody is entered at all', yaml: run('').replace('assignments:', '') },
  ],
  [
    {
      why: 'one of three has nobody, only work',
      yaml: run(TWO + duty('head', 'carries-out', 'erp')),
      finds: [
        {
          id: 'initiative-without-owner:initiatives/erp',
          severity: 'medium',
          facts: { initiatives: ['erp'], owned: 2 },
          place: { kind: 'initiatives', id: 'erp' },
        },
      ],
    },
    {
      why: 'the seat that answered there is gone',
      yaml: run(
        TWO + duty('head', 'answers-for', 'erp') + duty('cio', 'answers-for', 'shop'),
      ).replace('id: head,', 'id: head, state: eliminated,'),
      finds: [{ facts: { initiatives: ['erp'], owned: 2 } }],
    },
  ],
)
