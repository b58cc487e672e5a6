import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: cio, title: Chief Information Officer, reports-to: ceo }
  - { id: head, title: Head of IT, reports-to: cio }
  - { id: ciso, title: Security Manager, reports-to: head }
  - { id: auditor, title: Auditor, reports-to: ciso }
  - { id: cfo, title: Chief Financial Officer, reports-to: ceo }
assignments:`

const duty = (position: string, verb: string) =>
  `\n  - { position: ${position}, verb: ${verb}, of: security.data }`

testRule(
  'agreement-from-below',
  [
    {
      why: 'somebody outside the line agrees too',
      yaml: `${SEATS}${duty('cio', 'decides')}${duty('head', 'must-agree')}${duty('cfo', 'must-agree')}`,
    },
    {
      why: 'one who decides is not above',
      yaml: `${SEATS}${duty('cio', 'decides')}${duty('cfo', 'decides')}${duty('head', 'must-agree')}`,
    },
    {
      why: 'the superior agrees to what is decided below',
      yaml: `${SEATS}${duty('head', 'decides')}${duty('cio', 'must-agree')}`,
    },
    {
      why: 'three levels up one hardly knows who agrees',
      yaml: `${SEATS}${duty('cio', 'decides')}${duty('auditor', 'must-agree')}`,
    },
    { why: 'nobody decides', yaml: `${SEATS}${duty('head', 'must-agree')}` },
  ],
  [
    {
      why: 'the report agrees to what its superior decides',
      yaml: `${SEATS}${duty('cio', 'decides')}${duty('head', 'must-agree')}`,
      finds: [
        {
          severity: 'low',
          facts: { matter: 'security.data', positions: ['head'], deciders: ['cio'] },
        },
      ],
    },
    {
      why: 'two levels below, two who agree',
      yaml: `${SEATS}${duty('cio', 'decides')}${duty('ciso', 'must-agree')}${duty('head', 'must-agree')}`,
      finds: [{ facts: { positions: ['ciso', 'head'], deciders: ['cio'] } }],
    },
    {
      why: 'two superiors in one line decide',
      yaml: `${SEATS}${duty('cio', 'decides')}${duty('head', 'decides')}${duty('ciso', 'must-agree')}`,
      finds: [{ facts: { positions: ['ciso'], deciders: ['cio', 'head'] } }],
    },
  ],
)
