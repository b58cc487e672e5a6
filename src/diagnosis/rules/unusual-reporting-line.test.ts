import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const org = (size: string, lines: string) => `${size}
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cfo, title: Chief Financial Officer, roles: [cfo], reports-to: ceo }
  - { id: coo, title: Chief Operating Officer, roles: [coo], reports-to: ceo }
  - { id: sales, title: Head of Sales, reports-to: ceo }
${lines}`

const LARGE = 'organization: { id: o, name: O, company: other, headcount: 4000 }'
const SMALL = 'organization: { id: o, name: O, company: technology, headcount: 40 }'
const cto = (to: string) => `  - { id: cto, title: CTO, roles: [cto], reports-to: ${to} }`
const cio = (to: string) => `  - { id: cio, title: CIO, roles: [cio], reports-to: ${to} }`

testRule(
  'unusual-reporting-line',
  [
    {
      why: 'under whom the sources have in mind',
      yaml: org(SMALL, `${cto('ceo')}\n${cio('cfo')}`),
    },
    {
      why: 'a department of government, of which the sources do not speak',
      yaml: org('organization: { id: o, name: O, headcount: 40 }', `${cio('ceo')}\n${cto('cio')}`),
    },
    {
      why: 'a company of unknown size',
      yaml: org('organization: { id: o, name: O, company: other }', `${cio('ceo')}\n${cto('cio')}`),
    },
    { why: 'a superior without a role: nobody knows who that is', yaml: org(SMALL, cto('sales')) },
    {
      why: 'a large organisation: the CIO under the CTO',
      yaml: org(LARGE, `${cto('ceo')}\n${cio('cto')}`),
    },
    {
      why: 'a line within technology',
      yaml: org(
        SMALL,
        `${cio('ceo')}\n  - { id: m, title: IT Manager, roles: [it-manager], reports-to: cio }`,
      ),
    },
    {
      why: 'no source says whom the head of IT reports to',
      yaml: org(SMALL, '  - { id: h, title: Head of IT, roles: [head-of-it], reports-to: cfo }'),
    },
    {
      why: 'an IT director under the chief executive',
      yaml: org(SMALL, '  - { id: d, title: IT Director, roles: [it-director], reports-to: ceo }'),
    },
    { why: 'a line that leads nowhere', yaml: org(SMALL, cto('nobody')) },
    {
      why: 'a single source has another line in mind',
      yaml: org(SMALL, '  - { id: d, title: IT Director, roles: [it-director], reports-to: cfo }'),
    },
    {
      why: 'a CTO under a CTO is no matter of equals',
      yaml: org(SMALL, `${cto('ceo')}\n  - { id: c2, title: CTO, roles: [cto], reports-to: cto }`),
    },
  ],
  [
    {
      why: 'one source of five has another line in mind',
      options: { sources: 1 },
      yaml: org(
        LARGE,
        `  - { id: m1, title: IT Manager, roles: [it-manager], reports-to: cfo }
  - { id: m2, title: IT Manager, roles: [it-manager], reports-to: cfo }
  - { id: d, title: IT Director, roles: [it-director], reports-to: cfo }`,
      ),
      finds: [
        {
          message: 'unusual',
          severity: 'low',
          facts: { role: 'it-director', saying: ['003'], sources: 5, expected: ['cio', 'coo'] },
        },
        {
          facts: {
            role: 'it-manager',
            positions: ['m1', 'm2'],
            saying: ['002'],
            expected: ['cto'],
          },
          place: { kind: 'positions', id: 'm1', field: 'reports-to' },
        },
      ],
    },
    {
      why: 'a small organisation: the CIO under the CTO, which a second source calls equals',
      yaml: org(SMALL, `${cto('ceo')}\n${cio('cto')}`),
      finds: [
        {
          facts: {
            ...{ role: 'cio', superior: 'cto', headcount: 40, equals: true },
            ...{ saying: ['000', '001'], expected: ['ceo', 'cfo'] },
          },
        },
      ],
    },
    {
      why: 'the CTO under the CIO in a small company',
      yaml: org(SMALL, `${cio('ceo')}\n${cto('cio')}`),
      finds: [{ facts: { role: 'cto', superior: 'cio', headcount: 40, saying: ['000', '001'] } }],
    },
    {
      why: 'the CTO under the IT manager, whom a second source puts below the CTO',
      yaml: org(SMALL, `  - { id: m, title: IT Manager, roles: [it-manager] }\n${cto('m')}`),
      finds: [{ facts: { role: 'cto', superior: 'm', saying: ['000', '002'] } }],
    },
  ],
)
