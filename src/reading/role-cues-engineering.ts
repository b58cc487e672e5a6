import type { RoleCue } from './role-cue.ts'

/** What tells the leaders of software engineering and of a technical house. */
export const ENGINEERING_CUES: readonly RoleCue[] = [
  {
    id: 'leads-engineering-leaders',
    for: { 'vp-engineering': 2, 'engineering-manager': 0.1, cto: 0.4 },
    en: 'engineering managers, managers and engineers grow, directors of engineering, lead engineering teams, engineering leaders, engineering leadership, directors and senior managers, promotions of directors, skip levels, leads of engineering teams',
    de: 'engineering manager, über engineering manager, teamleads entwicklern, entwicklern teamleads, mit teams engineering',
    from: ['s1-043', 's3-084', 's3-089'],
  },
  {
    id: 'engineering-organisation',
    for: {
      'vp-engineering': 1.4,
      cto: 0.4,
      'engineering-manager': 0.3,
      'it-director': -0.4,
      cio: -0.6,
    },
    en: 'engineering organization, engineering department, engineering division, engineering teams, entire development, development organization, happiness engineering, engineering culture, engineering budget, builds engineering team, engineering function, engineering execution, engineering as organization, builds engineering, all of engineering, velocity and hiring',
    de: 'engineering organisation, gesamte softwareentwicklung, entwicklungsabteilung, entwicklungsorganisation, leitung softwareentwicklung, entwicklungsteams, leiter softwareentwicklung, gesamten entwicklung',
    from: ['s3-084', 's3-085', 's3-090'],
  },
  {
    id: 'hires-engineers',
    for: { 'vp-engineering': 1.3, 'engineering-manager': 0.8, cto: 0.4, 'it-manager': -0.2 },
    en: 'hire engineers, recruit engineers, recruiting world class team, grow engineers, recruit engineering talent, career ladder, hire developers, engineering talent, recruit/drive excellent/recruiting engineers/team',
    de: 'stellen entwickler/entwicklerinnen ein, recruiting förderung entwicklern, entwickler einstellen, entwicklungsteam auf, gewinnung entwicklern',
    from: ['s1-043', 's3-084'],
  },
  {
    id: 'delivery-of-software',
    for: { 'vp-engineering': 1.1, 'engineering-manager': 0.4, cto: 0.2, 'product-manager': 0.2 },
    en: 'delivery roadmap, product quality, software quality, code quality, releases, shipped software, ship software, predictability, quality security performance, delivery of product, engineering velocity',
    de: 'auslieferung roadmap, softwarequalität, qualität software, releases, umsetzung roadmap, termingerechte auslieferung, auslieferung produkt',
    from: ['s3-086', 's2-029', 'esco-1330.5.1'],
  },
  {
    id: 'development-process',
    for: { 'vp-engineering': 0.9, 'engineering-manager': 0.5, cto: 0.1 },
    en: 'software development lifecycle, development process, continuous integration, engineering metrics, engineering processes, agile process, agile project management process, technical process improvements, quarterly okrs',
    de: 'entwicklungsprozess, entwicklungsprozesse, agile entwicklungsprozesse, softwareentwicklungsprozess, continuous integration',
    from: ['s3-085', 's3-090', 'esco-1330.5.1'],
  },
  {
    id: 'with-product-management',
    for: { 'vp-engineering': 0.6, 'product-manager': 0.4, 'engineering-manager': 0.4, cto: 0.2 },
    en: 'product management, work with product, product managers',
    de: 'produktmanagement, product management',
    from: ['s3-086', 's1-042'],
  },
  {
    id: 'technical-authority',
    for: { ctd: 1.4, cto: 0.3, architect: 0.4 },
    en: 'technical authority, technical concepts, approve technical, technical designs, technical governance, highest technical, technical assurance',
    de: 'technische instanz, technische konzepte, technische standards, technische gesamtverantwortung',
    from: ['s3-032', 's3-035'],
  },
  {
    id: 'technical-strategy',
    for: { ctd: 1.4, cto: 0.5, architect: 0.2 },
    en: 'technical strategy, technical direction, technical innovation, technical leadership, technical excellence',
    de: 'technische strategie, technische innovation, technische ausrichtung, technische leitung',
    from: ['s3-032', 's3-033'],
  },
  {
    id: 'technical-operations',
    for: { ctd: 1.3, 'other-trade': 0.2, cto: 0.1 },
    en: 'technical operations, technical teams, technical departments, technical side, product lines, technical quality, technical capability, engineering expertise',
    de: 'technischen betrieb, technischen teams, technische abteilungen, produktlinien, technischen bereiche',
    from: ['s3-035', 's0-093'],
  },
  {
    id: 'one-team-of-engineers',
    leads: -0.5,
    for: { 'engineering-manager': 1.6, 'vp-engineering': -0.2 },
    en: 'team of engineers, backend engineers, frontend engineers, manage engineers, engineers on your team, code review, review code, sprints, plan sprints, scrum team, sprint planning, engineering manager you',
    de: 'team von entwicklern, entwicklerteam, sprints, code reviews, scrum team, teamlead entwicklung',
    from: ['onet-11-9041.00', 'esco-1330.5.1', 's2-028'],
  },
]
