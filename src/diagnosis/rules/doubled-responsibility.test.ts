import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const own = (id: string, name: string) => `responsibilities: [{ id: ${id}, name: '${name}' }]`

testRule(
  'doubled-responsibility',
  [
    { why: 'a name of its own', yaml: own('own.crm', 'CRM for the shops') },
    { why: 'the entry of the catalogue itself', yaml: own('information.crm', 'CRM system') },
  ],
  [
    {
      why: 'the English name',
      yaml: own('own.crm', 'crm SYSTEM'),
      finds: [
        {
          id: 'doubled-responsibility:responsibilities/own.crm',
          severity: 'low',
          facts: { own: 'own.crm', known: 'information.crm' },
          place: { kind: 'responsibilities', id: 'own.crm', field: 'name' },
        },
      ],
    },
    {
      why: 'the German name',
      yaml: own('crm', 'CRM-System'),
      finds: [{ facts: { own: 'crm', known: 'information.crm' } }],
    },
  ],
)
