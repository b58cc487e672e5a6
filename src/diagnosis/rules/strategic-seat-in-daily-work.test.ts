import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }`

const of = (seat: string, verb: string, ...matters: readonly string[]) =>
  matters.map((matter) => `\n  - { position: ${seat}, verb: ${verb}, of: ${matter} }`).join('')

const DAILY = ['operations.daily', 'service.help-desk', 'infrastructure.upkeep']

testRule(
  'strategic-seat-in-daily-work',
  [
    {
      why: 'a CTO with too few matters for a share',
      yaml: `${SEATS}
assignments:${of('cto', 'answers-for', ...DAILY)}`,
    },
    {
      why: 'half of it is daily',
      yaml: `${SEATS}
assignments:${of('cto', 'answers-for', ...DAILY, 'direction.vision', 'strategy.technology', 'product.new')}`,
    },
    {
      why: 'a CIO answers for operations, as the sources have it',
      yaml: `${SEATS}
assignments:${of('cio', 'answers-for', ...DAILY, 'operations.ongoing', 'service.delivery')}`,
    },
    {
      why: 'an IT manager is there for daily work',
      yaml: `${SEATS}
assignments:${of('it', 'carries-out', ...DAILY, 'operations.ongoing', 'service.delivery')}`,
    },
    {
      why: 'one who is both CTO and IT manager',
      yaml: `${SEATS.replace('roles: [cto]', 'roles: [cto, it-manager]')}
assignments:${of('cto', 'carries-out', ...DAILY, 'operations.ongoing', 'service.delivery')}`,
    },
    {
      why: 'being told is no work',
      yaml: `${SEATS}
assignments:${of('cto', 'is-told', ...DAILY, 'operations.ongoing', 'service.delivery')}`,
    },
  ],
  [
    {
      why: 'a CTO of four daily matters in five',
      yaml: `${SEATS}
assignments:${of('cto', 'answers-for', ...DAILY, 'operations.ongoing', 'direction.vision')}`,
      finds: [
        {
          message: 'daily',
          severity: 'medium',
          subjects: [{ kind: 'positions', id: 'cto' }],
          facts: { position: 'cto', role: 'cto', matters: 5, share: 80 },
        },
      ],
    },
    {
      why: 'a CIO who does it with its own hands',
      options: { matters: 3 },
      yaml: `${SEATS}
assignments:${of('cio', 'carries-out', ...DAILY)}`,
      finds: [{ facts: { position: 'cio', share: 100 } }],
    },
  ],
)
