import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }`

const DAILY = `
  - { position: cio, verb: carries-out, of: operations.daily }
  - { position: cio, verb: carries-out, of: service.help-desk }
  - { position: cio, verb: carries-out, of: infrastructure.upkeep }`

const COURSE = `
assignments:
  - { position: cio, verb: answers-for, of: strategy.it }`

testRule(
  'operations-swallow-strategy',
  [
    { why: 'strategy, and no daily work of its own', yaml: `${SEATS}${COURSE}` },
    {
      why: 'daily work is answered for, not done',
      yaml: `${SEATS}${COURSE}${DAILY.replaceAll('carries-out', 'answers-for')}`,
    },
    {
      why: 'daily work without strategy',
      yaml: `${SEATS}
assignments:${DAILY}`,
    },
    {
      why: 'another holder of strategy is free',
      yaml: `${SEATS}${COURSE}${DAILY}
  - { position: cto, verb: decides, of: direction.vision }`,
    },
    {
      why: 'it holds more of the course than it does of the day',
      yaml: `${SEATS}${COURSE}${DAILY}
  - { position: cio, verb: answers-for, of: strategy.it-plan }
  - { position: cio, verb: decides, of: direction.alignment }`,
    },
    {
      why: 'nobody reports there who could take it over',
      yaml: `${SEATS.replace('reports-to: cio', 'reports-to: ceo')}${COURSE}${DAILY}`,
    },
    {
      why: 'three matters are little here',
      options: { matters: 4 },
      yaml: `${SEATS}${COURSE}${DAILY}`,
    },
  ],
  [
    {
      why: 'the CIO has the IT strategy and does three things of the day, with an IT manager below',
      yaml: `${SEATS}${COURSE}${DAILY}`,
      finds: [
        {
          message: 'swallowed',
          severity: 'medium',
          subjects: [{ kind: 'positions', id: 'cio' }],
          facts: {
            positions: ['cio'],
            strategy: ['strategy.it'],
            daily: ['infrastructure.upkeep', 'operations.daily', 'service.help-desk'],
          },
        },
      ],
    },
    {
      why: 'both who hold the course do daily work',
      options: { matters: 1 },
      yaml: `${SEATS}
  - { id: dev, title: Developer, reports-to: cto }${COURSE}${DAILY}
  - { position: cto, verb: decides, of: direction.vision }
  - { position: cto, verb: carries-out, of: operations.technical-issues }
  - { position: cto, verb: carries-out, of: operations.troubleshooting }`,
      finds: [{ facts: { positions: ['cio', 'cto'] } }],
    },
  ],
)
