import type { StarterRule } from './starter.ts'

/**
 * Some fifty to two hundred and fifty people: a leader looking outward and one looking inward, and IT managers below.
 * Limits are proposals of our own.
 */
export const middleStarter: readonly StarterRule[] = [
  { decision: 'principles', decides: 'cto', input: 'cio', claims: ['s2-011', 's2-061', 's0-010'] },
  { decision: 'principles.strategy.it', decides: 'cio', claims: ['s0-029', 's3-051'] },
  { decision: 'principles.policy', decides: 'cio', input: 'cto', claims: ['s0-063', 's1-072'] },
  { decision: 'principles.governance', decides: 'ceo', claims: ['s2-014', 's2-080'] },
  { decision: 'architecture', decides: 'cto', claims: ['s0-012', 's3-080', 's3-079'] },
  { decision: 'infrastructure', decides: 'it-manager', claims: ['s2-059', 's2-060'] },
  { decision: 'infrastructure.capacity', decides: 'cio', claims: ['s1-022', 's0-033'] },
  { decision: 'infrastructure.system', decides: 'cio', input: 'cto', claims: ['s0-025', 's0-033'] },
  { decision: 'applications', decides: 'cio', claims: ['s0-048', 's0-107'] },
  {
    decision: 'applications.rollout',
    decides: 'it-manager',
    input: 'cto',
    claims: ['s2-072', 's2-073'],
  },
  {
    decision: 'investment',
    decides: [
      ['cio', '100k'],
      ['ceo', 'any'],
    ],
    agrees: 'cfo',
    claims: ['s0-032', 's0-107'],
  },
  {
    decision: 'investment.innovation',
    decides: [
      ['cto', '50k'],
      ['ceo', 'any'],
    ],
    claims: ['s1-069', 's2-062'],
  },
  {
    decision: 'vendor',
    decides: [
      ['it-manager', '10k'],
      ['cio', '100k'],
      ['ceo', 'any'],
    ],
    claims: ['s2-024', 's0-033'],
  },
  { decision: 'vendor.partnership', decides: 'cto', claims: ['s2-062'] },
  {
    decision: 'money',
    decides: [
      ['it-manager', '10k'],
      ['cio', '100k'],
      ['ceo', 'any'],
    ],
    claims: ['s2-030', 's3-054'],
  },
  { decision: 'security', decides: 'cio', claims: ['s1-012', 's0-063'] },
]
