import type { StarterRule } from './starter.ts'

/**
 * Up to some fifty people: one leader of technology beside the chief executive, and an IT manager or whoever runs daily
 * work. Limits are proposals of our own.
 */
export const smallStarter: readonly StarterRule[] = [
  { decision: 'principles', decides: 'cto', claims: ['s2-011', 's2-061', 's3-119'] },
  { decision: 'principles.governance', decides: 'ceo', claims: ['s2-014', 's2-080'] },
  { decision: 'architecture', decides: 'cto', claims: ['s0-012', 's3-080', 's3-079'] },
  { decision: 'infrastructure', decides: 'it-manager', claims: ['s2-059', 's2-060'] },
  {
    decision: 'infrastructure.system',
    decides: 'cto',
    input: 'it-manager',
    claims: ['s2-068', 's2-077'],
  },
  { decision: 'applications', decides: 'cto', input: 'it-manager', claims: ['s2-071'] },
  {
    decision: 'applications.rollout',
    decides: 'it-manager',
    input: 'cto',
    claims: ['s2-072', 's2-073'],
  },
  {
    decision: 'investment',
    decides: [
      ['cto', '25k'],
      ['ceo', 'any'],
    ],
    claims: ['s2-062', 's3-102'],
  },
  {
    decision: 'vendor',
    decides: [
      ['it-manager', '5k'],
      ['cto', '25k'],
      ['ceo', 'any'],
    ],
    claims: ['s2-024', 's2-062'],
  },
  {
    decision: 'money',
    decides: [
      ['it-manager', '5k'],
      ['ceo', 'any'],
    ],
    claims: ['s2-030'],
  },
  {
    decision: 'security',
    decides: 'cto',
    input: 'it-manager',
    claims: ['s2-069', 's0-095', 's2-007'],
  },
]
