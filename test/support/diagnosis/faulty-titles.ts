/** The rules on titles and reporting: each finds something in `FAULTY_TITLES`. */
export const TITLE_RULES: readonly string[] = [
  'acting-title-for-good',
  'ambiguous-title',
  'chief-without-rights',
  'deep-chief',
  'head-of-nobody',
  'title-drift',
  'two-titles-for-one-slot',
  'unusual-reporting-line',
]

/** Every fault of titles at once. */
export const FAULTY_TITLES = `
organization: { id: works, name: Works, company: other, headcount: 400 }
people: [{ id: ada, name: Ada }]
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cfo, title: Chief Financial Officer, roles: [cfo], reports-to: ceo }
  - { id: mid, title: Deputy Director, reports-to: cfo }
  - { id: low, title: Team Lead, reports-to: mid }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: low }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
  - { id: cto2, title: 'Chief Technology Officer, Ports', roles: [cto], reports-to: cio }
  - { id: td, title: Technical Director, reports-to: ceo }
  - { id: act, title: Acting Head of Ports, reports-to: ceo, holder: { person: ada, kind: permanent } }
  - { id: itm, title: IT Manager, roles: [it-manager], reports-to: cfo }
  - { id: itd, title: IT Director, roles: [it-director], reports-to: ceo }
  - { id: h0, title: Head of Ports, reports-to: itd }
  - { id: h1, title: Head of Pilots, reports-to: itd }
  - { id: h2, title: Head of Buoys, reports-to: itd }
  - { id: h3, title: Head of Lights, reports-to: itd }
  - { id: h4, title: Head of Locks, reports-to: itd, vacant: false }
  - { id: w0, title: Officer, reports-to: h0 }
  - { id: w1, title: Officer, reports-to: h1 }
  - { id: w2, title: Officer, reports-to: h2 }
  - { id: w3, title: Officer, reports-to: h3 }
assignments:
  - { position: ceo, verb: decides, of: strategy.business }
  - { position: cfo, verb: decides, of: money.budget }
  - { position: mid, verb: must-agree, of: money.budget }
  - { position: cto, verb: carries-out, of: people.recruitment }
  - { position: cto, verb: carries-out, of: people.training }
  - { position: cto, verb: carries-out, of: people.evaluation }
  - { position: cto, verb: carries-out, of: operations.troubleshooting }
  - { position: cto, verb: carries-out, of: service.help-desk }
  - { position: cto, verb: carries-out, of: infrastructure.updates }
  - { position: itm, verb: supports, of: operations.daily }
  - { position: itm, verb: supports, of: security.backup }
  - { position: itm, verb: supports, of: suppliers.internet }
  - { position: itd, verb: supports, of: operations.daily }
  - { position: itd, verb: supports, of: security.backup }
  - { position: itd, verb: supports, of: suppliers.internet }
`
