/** The example of the product's design, as plain data; a fresh copy each time. */
export function exampleDocument() {
  return {
    mandate: 1,
    organization: {
      id: 'northwind',
      name: 'Northwind Outfitters',
      currency: 'EUR',
      headcount: 420,
      industry: 'retail',
    },
    units: [
      { id: 'company', name: 'Northwind' },
      { id: 'it', name: 'Information Technology', in: 'company' },
    ],
    positions: [
      { id: 'ceo', title: 'Chief Executive Officer', unit: 'company' },
      {
        id: 'cto',
        title: 'Chief Technology Officer',
        unit: 'company',
        roles: ['cto'],
        'reports-to': 'ceo',
        holder: 'ada',
      },
      {
        id: 'cio',
        title: 'Chief Information Officer',
        unit: 'it',
        roles: ['cio'],
        'reports-to': 'ceo',
        lines: [{ to: 'cto', kind: 'dotted', for: 'platform' }],
      },
    ],
    people: [{ id: 'ada', name: 'Ada Nkemelu', email: 'ada@northwind.example' }],
    assignments: [
      { position: 'cio', verb: 'answers-for', of: 'infrastructure.operations' },
      {
        position: 'cto',
        verb: 'gives-input',
        of: 'infrastructure.operations',
        scope: { unit: 'retail' },
      },
    ],
    rules: [
      {
        id: 'vendor-large',
        decision: 'vendor.contract.sign',
        when: { amount: '>100k', audience: 'customer' },
        decides: 'cto',
        'must-agree': ['cfo'],
        'gives-input': ['cio'],
        source: { document: 'Signature policy 2026', section: '4.2' },
      },
    ],
    delegations: [
      {
        from: 'cto',
        to: 'head-platform',
        of: 'vendor.contract.sign',
        when: { amount: '..250k' },
        until: '2027-03-31',
        'may-hand-on': false,
      },
    ],
    absences: [
      { person: 'ada', from: '2026-12-20', until: '2027-01-06', deputy: { person: 'lin' } },
    ],
  }
}
