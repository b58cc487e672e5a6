/** The rules that tell of the matrix: each finds something in `FAULTY_MATRIX`, but for the last. */
export const MATRIX_RULES: readonly string[] = [
  'body-without-members',
  'delegates-more-than-held',
  'delegates-what-is-fixed',
  'delegation-circle',
  'deputy-away-too',
  'disputed-decision',
  'lower-limit-above',
  'mergeable-rules',
  'missing-stand-in',
  'no-common-superior',
  'rule-without-effect',
  'stuck-own-case',
  'unclear-limit-edge',
  'uncovered-decision',
  'unreachable-decider',
  'unreadable-rule',
]

/** Every fault of a matrix at once, but a proof that does not end. */
export const FAULTY_MATRIX = `
people:
  - { id: ada, name: Ada Nkemelu }
  - { id: bo, name: Bo Lind }
  - { id: cy, name: Cy Marsh }
bodies: [{ id: board, name: Board, members: [] }]
positions:
  - { id: ceo, title: Chief Executive Officer, holder: ada, deputy: { person: bo } }
  - { id: cto, title: Chief Technology Officer, holder: bo, reports-to: ceo }
  - { id: vp, title: VP of Engineering, holder: cy, reports-to: cto }
  - { id: auditor, title: Auditor, vacant: true }
absences:
  - { person: ada, from: 2026-03-01, until: 2026-03-20 }
  - { person: bo, from: 2026-03-10, until: 2026-03-12 }
rule-sets: [{ id: law, name: Statute, rank: law }]
rules:
  - { id: gap, decision: vendor.contract.terms, when: { amount: ..5k }, decides: cto }
  - { id: cross-1, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto }
  - { id: cross-2, decision: vendor.contract.sign, when: { risk: high }, decides: vp }
  - { id: cross-3, decision: vendor.contract.sign, remainder: true, decides: ceo }
  - { id: edge-1, decision: vendor.contract.extend, when: { amount: ..10k }, decides: vp }
  - { id: edge-2, decision: vendor.contract.extend, when: { amount: 10k.. }, decides: cto }
  - { id: nobody, decision: security.compliance.confirm, decides: auditor }
  - { id: fixed, decision: product.offer.new, decides: cto, delegable: false }
  - { id: round, decision: product.offer.price, decides: cto }
  - { id: less, decision: money.spending.planned, when: { amount: ..50k }, decides: vp }
  - { id: more, decision: money.spending.planned, when: { amount: ..20k, risk: high }, decides: cto }
  - { id: tops, decision: money.budget.approve, decides: cto, must-agree: auditor }
  - { id: high, set: law, decision: people.career.pay, decides: ceo }
  - { id: low, decision: people.career.pay, decides: vp }
  - { id: same-1, decision: people.hiring.staff, when: { amount: ..50k }, decides: cto }
  - { id: same-2, decision: people.hiring.staff, when: { amount: '>50k' }, decides: cto }
  - { id: committee, decision: architecture.standard, decides: 'body:board' }
  - { id: misspelt, decision: vendor.contract.sing, decides: cto }
delegations:
  - { id: beyond, from: cto, to: vp, of: product.research.start }
  - { id: void, from: cto, to: vp, of: product.offer.new }
  - { id: there, from: cto, to: vp, of: product.offer.price, may-hand-on: true }
  - { id: back, from: vp, to: cto, of: product.offer.price, may-hand-on: true }`
