import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const packs = (list: string) => `organization: { id: o, name: O, packs: [${list}] }`

testRule(
  'unknown-pack',
  [
    {
      why: 'packs and demands that there are',
      yaml: `${packs('eu-dora, eu-nis2')}
slots: [{ id: s, name: S, demand: eu-dora.crisis-management }]`,
    },
    { why: 'own slots name no demand', yaml: 'slots: [{ id: dpo, name: Data protection }]' },
  ],
  [
    {
      why: 'packs that there are not are one finding',
      yaml: packs('eu-dorra, eu-nis2, basel'),
      finds: [
        {
          message: 'pack',
          severity: 'medium',
          subjects: [],
          facts: { named: ['basel', 'eu-dorra'], slot: null },
          place: null,
        },
      ],
    },
    {
      why: 'a demand is misspelt',
      yaml: `${packs('eu-dora')}
slots: [{ id: s, name: S, demand: eu-dora.crisis-managment, position: x }]`,
      finds: [
        {
          message: 'demand',
          facts: { near: 'eu-dora.crisis-management' },
          place: { kind: 'slots', id: 's', field: 'demand' },
        },
      ],
    },
    {
      why: 'its pack is not chosen',
      yaml: `${packs('eu-nis2')}
slots: [{ id: s, name: S, demand: eu-dora.crisis-management, position: x }]`,
      finds: [{ message: 'not-chosen', severity: 'low', facts: { near: 'eu-dora', slot: 's' } }],
    },
  ],
)
