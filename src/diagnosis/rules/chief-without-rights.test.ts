import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const org = (chief: string, more = '') => `positions:
  - { id: ceo, title: CEO, roles: [ceo] }
  - { id: cfo, title: CFO, roles: [cfo], reports-to: ceo }
  - { id: coo, title: COO, roles: [coo], reports-to: ceo }
  - ${chief}
  - { id: dev, title: Developer, reports-to: cto }
assignments:
  - { position: ceo, verb: decides, of: strategy.business }
  - { position: cfo, verb: decides, of: money.budget }
  - { position: coo, verb: must-agree, of: money.budget }
  - { position: cto, verb: carries-out, of: product.software }
${more}`
const CTO = '{ id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }'

testRule(
  'chief-without-rights',
  [
    {
      why: 'it has to agree',
      yaml: org(CTO, '  - { position: cto, verb: must-agree, of: product.software }'),
    },
    {
      why: 'a rule names its role',
      yaml: org(CTO, 'rules: [{ id: r, decision: vendor.contract, decides: { role: cto } }]'),
    },
    {
      why: 'somebody delegates to it',
      yaml: org(CTO, 'delegations: [{ from: ceo, to: cto, of: vendor.contract }]'),
    },
    { why: 'it sits on a body', yaml: org(CTO, 'bodies: [{ id: b, name: B, members: [cto] }]') },
    {
      why: 'rules name superiors, and it is one',
      yaml: org(
        CTO,
        'rules: [{ id: r, decision: vendor.contract, decides: superior }, { id: r2, decision: money, decides: { superior: 1 } }]',
      ),
    },
    { why: 'a deputy', yaml: org(CTO.replace('Chief Technology', 'Deputy Chief Technology')) },
    {
      why: 'no chief by title',
      yaml: org(CTO.replace('Chief Technology Officer', 'Director of Technology')),
    },
    {
      why: 'the document hardly says who decides',
      yaml: `positions: [${CTO}]\nassignments: [{ position: ceo, verb: decides, of: money.budget }]`,
    },
  ],
  [
    {
      why: 'three others have rights, the chief has none',
      yaml: org(CTO),
      finds: [
        {
          message: 'none',
          severity: 'medium',
          facts: { position: 'cto', duties: 1, deciders: 3 },
          place: { kind: 'positions', id: 'cto', field: 'title' },
        },
      ],
    },
    {
      why: 'two by assignment and one by a rule',
      yaml: org(CTO, 'rules: [{ id: r, decision: vendor.contract, decides: dev }]').replace(
        '  - { position: coo, verb: must-agree, of: money.budget }\n',
        '',
      ),
      finds: [{ facts: { deciders: 3 } }],
    },
  ],
)
