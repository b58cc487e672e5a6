import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: cio, title: Chief Information Officer, roles: [cio] }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }`

const WRITTEN = `
assignments:
  - { position: cio, verb: answers-for, of: security.data }
  - { position: cio, verb: answers-for, of: security.cyber }
  - { position: cio, verb: answers-for, of: operations.daily }
  - { position: cio, verb: answers-for, of: information.data }
  - { position: cio, verb: answers-for, of: infrastructure.technology }`

const WHOLE_DESK = `
  - { position: it, verb: answers-for, of: service.help-desk }
  - { position: it, verb: carries-out, of: service.tickets }
  - { position: it, verb: carries-out, of: service.technical-support }
  - { position: it, verb: carries-out, of: service.delivery }
  - { position: cio, verb: answers-for, of: service.needs-intake }
  - { position: cio, verb: answers-for, of: service.employee-tools }`

const HELD = `
  - { position: it, verb: carries-out, of: security.backup }
  - { position: it, verb: carries-out, of: security.disaster-recovery }
  - { position: it, verb: carries-out, of: security.policies }`

testRule(
  'missing-artefact-owner',
  [
    { why: 'somebody has a part in each', yaml: `${SEATS}${WRITTEN}${HELD}` },
    {
      why: 'somebody answers for the area as a whole',
      yaml: `${SEATS}${WRITTEN}
  - { position: cio, verb: answers-for, of: security }`,
    },
    {
      why: 'too few areas are written down',
      options: { areas: 5 },
      yaml: `${SEATS}${WRITTEN}`,
    },
    {
      why: 'it is an owned thing of that name',
      yaml: `${SEATS}${WRITTEN}
  - { position: it, verb: carries-out, of: security.backup }
  - { position: it, verb: carries-out, of: security.policies }
things: [{ id: drp, name: Disaster recovery plan 2026 }]`,
    },
    {
      why: 'no leader is there whom the sources give it',
      yaml: `${SEATS.replace('roles: [it-manager]', 'roles: [head-of-it]').replace('roles: [cio]', 'roles: [head-of-it]')}${WRITTEN}`,
    },
  ],
  [
    {
      why: 'security is written down, backup, recovery and policies are not',
      yaml: `${SEATS}${WRITTEN}`,
      finds: [
        {
          message: 'missing',
          severity: 'low',
          subjects: [{ kind: 'responsibilities', id: 'security' }],
          facts: {
            area: 'security',
            matters: ['security.backup', 'security.disaster-recovery', 'security.policies'],
            roles: ['cio', 'it-manager'],
          },
          place: null,
        },
      ],
    },
    {
      why: 'most of an area is gone through, so the rest is missed',
      options: { share: 60 },
      yaml: `${SEATS}${WRITTEN}${HELD}${WHOLE_DESK}`,
      finds: [{ facts: { area: 'service', matters: ['service.reputation'], roles: ['cio'] } }],
    },
    {
      why: 'an organisation that sells technology without research',
      yaml: `
organization: { id: case, name: Case, company: technology }${SEATS}
  - { id: cto, title: Chief Technology Officer, roles: [cto] }${WRITTEN}${HELD}
  - { position: cto, verb: answers-for, of: innovation.drive }
  - { position: cto, verb: answers-for, of: innovation.trends }`,
      finds: [{ facts: { area: 'innovation', matters: ['innovation.research'], roles: ['cto'] } }],
    },
  ],
)
