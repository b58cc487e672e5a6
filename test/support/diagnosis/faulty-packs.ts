/** The rules on what regimes demand: each finds something in `FAULTY_PACKS`. */
export const PACK_RULES: readonly string[] = [
  'missing-slot-holder',
  'slot-below-demand',
  'slot-delegated',
  'slot-shared',
  'slot-vacant-or-acting',
  'slot-without-right',
  'unknown-pack',
]

/** Every fault of demanded holders at once. */
export const FAULTY_PACKS = `
organization: { id: case, name: Case, packs: [us-fitara, uk-smcr, eu-nis2, eu-dorra] }
people: [{ id: ada, name: Ada }, { id: bo, name: Bo }]
bodies: [{ id: board, name: Board, members: [head] }]
positions:
  - { id: head, title: Administrator, holder: ada }
  - { id: asa, title: Assistant Secretary, reports-to: head, vacant: true }
  - { id: cio, title: CIO, roles: [cio], reports-to: asa, holder: [{ person: ada }, { person: bo }] }
  - { id: cfo, title: CFO, roles: [cfo], reports-to: head, holder: bo }
slots:
  - { id: s1, name: S, demand: uk-smcr.chief-operations, position: asa }
  - { id: s2, name: S, demand: uk-smcr.compliance-oversight, position: gone }
  - { id: s3, name: S, demand: eu-dora.crisis-management, position: cfo }
  - { id: s4, name: S, demand: eu-nis2.management-body, body: board }
assignments: [{ position: cfo, verb: decides, of: money.budget }]
rules: [{ id: r1, decision: security.risk.measure, decides: cio }]
delegations: [{ id: d1, from: cio, to: cfo, of: vendor.contract.sign }]
`
