import type { StarterRule } from './starter.ts'

/**
 * More than two hundred and fifty people: chief executives for technology and for information, directors and heads of
 * IT below them, engineering apart. Limits are proposals of our own.
 */
export const largeStarter: readonly StarterRule[] = [
  { decision: 'principles', decides: 'cto', input: 'cio', claims: ['s2-011', 's2-061', 's0-010'] },
  {
    decision: 'principles.strategy.it',
    decides: 'cio',
    input: 'it-director',
    claims: ['s0-029', 's3-129'],
  },
  { decision: 'principles.policy', decides: 'cio', input: 'cto', claims: ['s0-063', 's1-072'] },
  { decision: 'principles.governance', decides: 'ceo', claims: ['s2-014', 's2-080'] },
  { decision: 'architecture', decides: 'cto', claims: ['s0-012', 's3-080', 's3-079'] },
  { decision: 'architecture.standard', decides: 'it-director', input: 'cto', claims: ['s3-111'] },
  { decision: 'infrastructure', decides: 'it-director', claims: ['s3-111', 's3-118'] },
  { decision: 'infrastructure.operations', decides: 'it-manager', claims: ['s2-059', 's2-060'] },
  { decision: 'infrastructure.change', decides: 'it-manager', claims: ['s2-059'] },
  { decision: 'infrastructure.change.window', decides: 'head-of-it', claims: ['s3-069'] },
  { decision: 'applications', decides: 'cio', input: 'head-of-it', claims: ['s0-107', 's3-067'] },
  {
    decision: 'applications.rollout',
    decides: 'it-manager',
    input: 'cto',
    claims: ['s2-072', 's2-073'],
  },
  {
    decision: 'investment',
    decides: [
      ['it-director', '50k'],
      ['cio', '500k'],
      ['ceo', 'any'],
    ],
    agrees: 'cfo',
    claims: ['s0-032', 's0-107', 's3-072'],
  },
  {
    decision: 'investment.innovation',
    decides: [
      ['cto', '250k'],
      ['ceo', 'any'],
    ],
    claims: ['s1-069', 's2-062'],
  },
  { decision: 'investment.priority.projects', decides: 'it-manager', claims: ['s2-028'] },
  {
    decision: 'vendor',
    decides: [
      ['it-manager', '10k'],
      ['head-of-it', '50k'],
      ['cio', '500k'],
      ['ceo', 'any'],
    ],
    input: 'it-director',
    claims: ['s2-024', 's3-064', 's0-033', 's3-016'],
  },
  { decision: 'vendor.partnership', decides: 'cto', claims: ['s2-062'] },
  {
    decision: 'money',
    decides: [
      ['it-manager', '10k'],
      ['it-director', '50k'],
      ['cio', '500k'],
      ['ceo', 'any'],
    ],
    agrees: 'cfo',
    claims: ['s2-030', 's3-117', 's3-054'],
  },
  { decision: 'product', decides: 'cto', claims: ['s1-045', 's3-009'] },
  { decision: 'product.development', decides: 'vp-engineering', claims: ['s3-085', 's3-086'] },
  { decision: 'product.release', decides: 'vp-engineering', claims: ['s3-085', 's3-086'] },
  { decision: 'security', decides: 'cio', claims: ['s1-012', 's0-063'] },
]
