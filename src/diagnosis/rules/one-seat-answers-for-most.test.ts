import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const answers = (seat: string, first: number, last: number) =>
  Array.from(
    { length: last - first + 1 },
    (_, i) => `\n  - { position: ${seat}, verb: answers-for, of: work.part-${first + i} }`,
  ).join('')

const seats = (duties: string) => `
positions:
  - { id: cio, title: Chief Information Officer }
  - { id: head, title: Head of IT, reports-to: cio }
  - { id: desk, title: Service Desk Lead, reports-to: cio }
assignments:${duties}`

testRule(
  'one-seat-answers-for-most',
  [
    {
      why: 'half of twelve is no more than half',
      yaml: seats(answers('cio', 1, 6) + answers('head', 7, 10) + answers('desk', 11, 12)),
    },
    { why: 'only two seats answer', yaml: seats(answers('cio', 1, 11) + answers('head', 12, 12)) },
    {
      why: 'eleven matters are few',
      yaml: seats(answers('cio', 1, 9) + answers('head', 10, 10) + answers('desk', 11, 11)),
    },
    {
      why: 'a larger share is allowed',
      options: { share: 70 },
      yaml: seats(answers('cio', 1, 8) + answers('head', 9, 10) + answers('desk', 11, 12)),
    },
    {
      why: 'it decides and does not answer',
      yaml: seats(answers('cio', 1, 12)).replaceAll('answers-for', 'decides'),
    },
  ],
  [
    {
      why: 'seven of twelve',
      yaml: seats(answers('cio', 1, 7) + answers('head', 8, 10) + answers('desk', 11, 12)),
      finds: [
        {
          id: 'one-seat-answers-for-most:positions/cio',
          severity: 'low',
          facts: { position: 'cio', answered: 7, of: 12, seats: 3 },
          place: { kind: 'positions', id: 'cio' },
        },
      ],
    },
    {
      why: 'a smaller share and fewer matters are asked for',
      options: { share: 40, matters: 4 },
      yaml: seats(answers('cio', 1, 2) + answers('head', 2, 3) + answers('desk', 4, 4)),
      finds: [{ facts: { position: 'cio', answered: 2, of: 4 } }, { facts: { position: 'head' } }],
    },
  ],
)
