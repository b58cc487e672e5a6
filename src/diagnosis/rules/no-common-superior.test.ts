import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const TWO_TOPS = MATRIX_SEATS.replace('roles: [cfo], reports-to: ceo', 'roles: [cfo]')

testRule(
  'no-common-superior',
  [
    {
      why: 'one superior above both',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto, must-agree: cfo }]`,
    },
    {
      why: 'the rule says where a refusal leads',
      yaml: `${TWO_TOPS}
rules:
  - { id: a, decision: vendor.contract.sign, decides: cto, must-agree: cfo, refusal: { to: board } }`,
    },
    {
      why: 'a refusal is final',
      yaml: `${TWO_TOPS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto, must-agree: cfo, refusal: final }]`,
    },
  ],
  [
    {
      why: 'two tops',
      yaml: `${TWO_TOPS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto, must-agree: cfo }]`,
      finds: [
        {
          message: 'none',
          severity: 'medium',
          subjects: [
            { kind: 'positions', id: 'cfo' },
            { kind: 'positions', id: 'cto' },
          ],
        },
      ],
    },
  ],
)
