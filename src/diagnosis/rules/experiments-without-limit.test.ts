import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: coo, title: Chief Operating Officer, roles: [coo], reports-to: ceo }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: coo }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }`

const rules = (...list: readonly string[]) => `${SEATS}
rules:
${list.map((one) => `  - { ${one} }`).join('\n')}`

testRule(
  'experiments-without-limit',
  [
    {
      why: 'up to an amount',
      yaml: rules(
        "id: r, decision: investment.innovation.fund, when: { amount: '<50k' }, decides: cto",
      ),
    },
    {
      why: 'up to a cap for a year',
      yaml: rules(
        'id: r, decision: investment.innovation.fund, decides: cto, cap: { amount: 200k, per: year }',
      ),
    },
    {
      why: 'somebody must agree',
      yaml: rules('id: r, decision: investment.innovation.fund, decides: cto, must-agree: [cio]'),
    },
    {
      why: 'another rule on the wider kind asks for agreement',
      yaml: rules(
        'id: r, decision: investment.innovation.fund, decides: cto',
        "id: s, decision: investment.innovation, when: { amount: '>100k' }, must-agree: [cio]",
      ),
    },
    {
      why: 'a ladder of limits',
      yaml: rules(
        'id: r, decision: architecture.technology.try, decides: { ladder: { it: 5k, cto: 50k } }',
      ),
    },
    {
      why: 'the top decides, who holds the purse',
      yaml: rules('id: r, decision: investment.innovation.project, decides: ceo'),
    },
    {
      why: 'low risk only',
      yaml: rules(
        'id: r, decision: architecture.technology.try, when: { risk: low }, decides: cto',
      ),
    },
    {
      why: 'no experiment',
      yaml: rules('id: r, decision: architecture.technology.adopt, decides: cto'),
    },
  ],
  [
    {
      why: 'the CTO pays for experiments and starts research without a limit',
      yaml: rules(
        'id: fund, decision: investment.innovation.fund, decides: cto',
        'id: research, decision: product.research.start, when: { audience: customer }, decides: [cto]',
      ),
      finds: [
        {
          message: 'open',
          severity: 'medium',
          subjects: [
            { kind: 'rules', id: 'fund' },
            { kind: 'rules', id: 'research' },
          ],
          facts: { rules: ['fund', 'research'], deciders: ['cto'] },
          place: { kind: 'rules', id: 'fund', field: 'when' },
        },
      ],
    },
    {
      why: 'a role decides; a limit on another kind does not help',
      yaml: rules(
        'id: fund, decision: investment.innovation.fund, decides: { role: cto }',
        "id: try, decision: architecture.technology.try, when: { amount: '<5k' }, decides: cto",
      ),
      finds: [{ facts: { rules: ['fund'], deciders: ['role:cto'] } }],
    },
  ],
)
