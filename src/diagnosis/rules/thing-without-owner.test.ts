import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const things = (duties: string, more = '') => `
things:
  - { id: erp, name: ERP, kind: system }
  - { id: shop, name: Online Shop, kind: system }
  - { id: fax, name: Fax Server, kind: system }${more}
positions:
  - { id: cio, title: Chief Information Officer }
  - { id: head, title: Head of IT, reports-to: cio }
  - { id: gone, title: Former Desk, state: eliminated }
assignments:${duties}`

const duty = (position: string, verb: string, of: string, rest = '') =>
  `\n  - { position: ${position}, verb: ${verb}, of: ${of}${rest} }`

const TWO = duty('cio', 'answers-for', 'erp') + duty('head', 'decides', 'shop')

testRule(
  'thing-without-owner',
  [
    { why: 'all have somebody', yaml: things(TWO + duty('cio', 'answers-for', 'fax')) },
    {
      why: 'a duty holds for it by its scope',
      yaml: things(
        TWO + duty('cio', 'answers-for', 'infrastructure.systems', ', scope: { thing: fax }'),
      ),
    },
    {
      why: 'most have nobody: owners are not entered',
      yaml: things(duty('cio', 'answers-for', 'erp')),
    },
    {
      why: 'somebody has another part: nobody-answers tells that',
      yaml: things(TWO + duty('head', 'carries-out', 'fax')),
    },
    {
      why: 'its owner is gone: nobody-answers tells that',
      yaml: things(TWO + duty('gone', 'answers-for', 'fax')),
    },
    {
      why: 'two of another kind are too few to tell',
      yaml: things(
        TWO + duty('cio', 'answers-for', 'fax'),
        '\n  - { id: bank, name: Bank, kind: vendor }\n  - { id: telco, name: Telco, kind: vendor }',
      ),
    },
  ],
  [
    {
      why: 'one of three has nobody',
      yaml: things(TWO),
      finds: [
        {
          id: 'thing-without-owner:things/fax',
          severity: 'medium',
          facts: { kind: 'system', things: ['fax'], owned: 2 },
          place: { kind: 'things', id: 'fax' },
        },
      ],
    },
    {
      why: 'two of four are one finding; they have no kind',
      yaml: things(TWO, '\n  - { id: pager, name: Pager }').replaceAll(', kind: system', ''),
      finds: [{ facts: { kind: '', things: ['fax', 'pager'], owned: 2 } }],
    },
  ],
)
