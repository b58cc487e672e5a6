import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (state: string, duties: string) => `
bodies: [{ id: board, name: Board, members: [] }]
positions:
  - { id: cio, title: Chief Information Officer }
  - { id: head, title: Head of IT, reports-to: cio${state} }
assignments:${duties}`

const duty = (position: string, verb: string, of = 'service.help-desk') =>
  `\n  - { position: ${position}, verb: ${verb}, of: ${of} }`

const GONE = ', state: eliminated'
const ANSWERED = duty('cio', 'answers-for')

testRule(
  'duties-left-behind',
  [
    { why: 'the seat is there', yaml: seats('', duty('head', 'supports') + ANSWERED) },
    { why: 'the seat is planned', yaml: seats(', state: planned', duty('head', 'supports')) },
    {
      why: 'nobody else answers: nobody-answers tells that',
      yaml: seats(GONE, duty('head', 'answers-for')),
    },
    {
      why: 'a body is named: group-named-as-seat tells that',
      yaml: seats('', duty('board', 'supports')),
    },
  ],
  [
    {
      why: 'it carried out, and another answers by now',
      yaml: seats(GONE, duty('head', 'answers-for') + duty('head', 'carries-out') + ANSWERED),
      finds: [
        {
          id: 'duties-left-behind:positions/head',
          message: 'eliminated',
          severity: 'low',
          facts: {
            position: 'head',
            matters: ['service.help-desk'],
            assignments: [
              'head:answers-for:service.help-desk',
              'head:carries-out:service.help-desk',
            ],
          },
        },
      ],
    },
    {
      why: 'who answers for the area around is enough',
      yaml: seats(GONE, duty('head', 'answers-for') + duty('cio', 'answers-for', 'service')),
      finds: [{ facts: { assignments: ['head:answers-for:service.help-desk'] } }],
    },
    {
      why: 'a misspelt seat',
      yaml: seats('', duty('haed', 'carries-out') + ANSWERED),
      finds: [{ message: 'unknown', facts: { position: 'haed' } }],
    },
  ],
)
