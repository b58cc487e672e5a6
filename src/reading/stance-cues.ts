import type { Phrases } from './cue-index.ts'

/** Which way a post looks, and how far. */
export type Stance = 'inward' | 'outward' | 'strategic' | 'operational'

/** Words for orientation and horizon (M4), from the claims on these two dimensions. */
export const STANCE_CUES: readonly (Phrases & {
  readonly stance: Stance
  readonly claims: readonly string[]
})[] = [
  {
    stance: 'inward',
    claims: ['s1-006', 's1-080', 's3-021', 's4-006', 's4-009'],
    en: 'internal, employees, staff, departments, users, colleagues, internal customers, internal processes, our offices, business units, workforce',
    de: 'intern, mitarbeitende, beschäftigte, fachbereiche, abteilungen, anwender, kolleginnen, ämter, interne prozesse',
  },
  {
    stance: 'outward',
    claims: ['s1-007', 's1-081', 's3-022', 's4-005', 's4-010'],
    en: 'customers, market, competitors, investors, product, products, partners, conferences, clients, public, industry',
    de: 'kunden, kundinnen, markt, wettbewerb, wettbewerbsvorteil, investoren, produkt, produkte, partner, konferenzen',
  },
  {
    stance: 'strategic',
    claims: ['s0-069', 's2-008', 's2-038', 's3-081', 's3-127'],
    en: 'strategy, strategic, vision, long term, roadmap, future, transformation, goals, board, innovation, direction',
    de: 'strategie, strategisch, vision, langfristig, roadmap, zukunft, transformation, ziele, vorstand, innovation, ausrichtung',
  },
  {
    stance: 'operational',
    claims: ['s2-018', 's2-031', 's3-057', 's3-075', 's0-022'],
    en: 'daily, day to day, operations, operational, maintenance, support, tickets, incidents, backups, troubleshoot, running, install, shifts',
    de: 'täglich, tagesgeschäft, betrieb, operativ, wartung, support, tickets, störungen, backup, installation, laufend, instandhaltung',
  },
]
