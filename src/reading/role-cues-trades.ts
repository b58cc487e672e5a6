import type { RoleCue } from './role-cue.ts'

const AGAINST_IT = {
  cio: -0.4,
  cto: -0.4,
  'it-director': -0.4,
  'head-of-it': -0.4,
  ctd: -0.2,
  'vp-engineering': -0.3,
} as const

/** What tells posts of other trades, false friends among them. */
export const TRADE_CUES: readonly RoleCue[] = [
  {
    id: 'stage',
    for: { 'other-trade': 2.2, ...AGAINST_IT },
    en: 'theatre, stage crew, rigging, lighting sound, carpentry, scenery, scene shop, productions season, broadcast, performers, props, wardrobe, rehearsals, live events',
    de: 'theater, bühne, bühnentechnik, tontechnik, lichttechnik, veranstaltungstechnik, inszenierungen, spielzeit, proben',
    from: ['esco-2654.1.7'],
  },
  {
    id: 'plant-and-building',
    for: { 'other-trade': 1.8, ...AGAINST_IT },
    en: 'plant maintenance, production equipment, building services, facility maintenance, electricians, mechanics, spare parts, hvac, occupational safety, manufacturing equipment, plumbing, factory',
    de: 'instandhaltung, produktionsanlagen, gebäudetechnik, arbeitssicherheit, elektrikern, schlossern, haustechnikern, haustechnik, energieversorgung, ersatzteilen, facility management, wartung anlagen, fertigung',
    from: ['onet-11-9041.00', 's3-032'],
  },
  {
    id: 'construction',
    for: { 'other-trade': 2, ...AGAINST_IT },
    en: 'civil engineers, structural engineers, bridge, road construction, permits, site inspections, bids construction, building regulations, surveying, railway, airworthiness, aircraft, ships, nuclear, weapon, vehicles, rail',
    de: 'tiefbau, hochbau, bauleitung, statik, baustellen, bauvorhaben, straßenbau, luftfahrt, schienenfahrzeuge, kerntechnik',
    from: ['onet-11-9041.00'],
  },
  {
    id: 'funds',
    for: { 'other-trade': 2.2, ...AGAINST_IT },
    en: 'pension fund, equities, bonds, asset allocation, fund managers, investment returns, trustees, securities portfolio, hedge',
    de: 'wertpapiere, anleihen, fondsmanager, vermögensverwaltung, kapitalanlage, pensionskasse',
    from: ['s1-079', 'esco-1330.2'],
  },
  {
    id: 'administration-of-others',
    for: { 'other-trade': 1.3, ...AGAINST_IT },
    en: 'human resources, financial accounting, legal advice, litigation, marketing campaigns, press office, payroll, recruitment policy, internal audit, tax policy, statistics publication, estates strategy, accounts payable, financial management, facilities management, hr policy, finance director, communications strategy, corporate services',
    de: 'personalwesen, buchhaltung, rechtsberatung, marketing kampagnen, presse, lohnabrechnung, controlling finanzen, einkauf strategischer, innenrevision, steuerpolitik',
    from: ['s3-100', 's3-096'],
  },
  {
    id: 'policy-and-casework',
    for: { 'other-trade': 1.3, ...AGAINST_IT },
    en: 'ministers policy, legislation policy, prisons, offenders, immigration casework, regulatory policy, climate policy, energy policy, public health, clinical, patients, students, pupils, courts, asylum, fisheries, farming, scientific advice, science policy, science technology, science technology strategy, research board, claims handling',
    de: 'gesetzgebung, patienten, klinische, schüler, unterricht, strafvollzug, asyl, gesundheitspolitik, pflege',
    from: ['s3-096'],
  },
]
