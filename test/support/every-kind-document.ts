import { exampleDocument } from './example-document.ts'

/** A sound document with entries of every kind and nearly every key, as plain data; fresh each time. */
export function everyKindDocument() {
  const example = exampleDocument()
  return {
    ...example,
    organization: {
      ...example.organization,
      company: 'other',
      'time-zone': 'Europe/Berlin',
      rates: [{ currency: 'USD', rate: 0.9, on: '2026-01-01' }],
      attributes: [{ id: 'region', name: 'Region', kind: 'enumeration', values: ['north'] }],
      diagnosis: {
        rules: { 'several-roots': { off: false, severity: 'low', options: { most: 3 } } },
        accepted: [{ finding: 'a', reason: 'So it is', by: 'cto', until: '2027-01-31' }],
        baseline: ['b', 'c'],
      },
    },
    positions: [
      ...example.positions,
      {
        id: 'dev',
        title: 'Head of Development',
        state: 'active',
        holder: [{ person: 'ada', share: 0.5, kind: 'acting', powers: 'limited' }, 'bo'],
        deputy: { position: 'cio', authorisation: 'given' },
        roles: [{ role: 'vp-engineering', origin: 'suggested', evidence: 'title', confidence: 1 }],
        fte: 0.8,
        grade: 'E5',
      },
      { id: 'ops', title: 'Operations', vacant: true, 'vacant-since': '2026-01-31' },
    ],
    groups: [{ id: 'g', title: 'Officers', fte: 12.5, 'pay-from': 1, 'reports-to': 'cio' }],
    bodies: [
      {
        id: 'board',
        name: 'Board',
        members: ['ceo', 'cto'],
        quorum: 2,
        alternates: { ceo: 'cto' },
      },
    ],
    responsibilities: [{ id: 'my.own', name: 'Own', decisions: ['vendor.contract.sign'] }],
    decisions: [{ id: 'my.choice', name: 'Choice', domain: 'vendors' }],
    'rule-sets': [{ id: 'policy', name: 'Policy', rank: 'board', precedence: ['unit'] }],
    rules: [
      ...example.rules,
      {
        id: 'open',
        set: 'policy',
        decision: 'my.choice',
        outcome: 'refer',
        delegable: { to: ['cto'], amount: '..50k', depth: 1 },
        refusal: { to: 'board' },
        silence: { days: 5, means: 'agreed' },
        cap: { amount: '..2M', per: 'year' },
        over: ['vendor-large'],
      },
    ],
    things: [{ id: 'erp', name: 'ERP', kind: 'system', unit: 'it' }],
    initiatives: [{ id: 'move', name: 'Move', aim: 'both', from: '2026-01-01' }],
    metrics: [{ id: 'up', name: 'Uptime', position: 'cio', target: '99.9' }],
    slots: [{ id: 'dpo', name: 'Data protection', regime: 'GDPR', position: 'cio' }],
  }
}
