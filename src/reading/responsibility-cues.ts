import type { Phrases } from './cue-index.ts'

/**
 * How postings and duty statements word responsibilities, beyond the terms of the catalogue. The
 * claims are those of the responsibility itself.
 */
export const RESPONSIBILITY_CUES: readonly (Phrases & { readonly of: string })[] = [
  {
    of: 'architecture.technology',
    en: 'enterprise architecture, architecture, technical architecture, design authority',
    de: 'softwarearchitektur, unternehmensarchitektur, it architektur, systemarchitektur',
  },
  {
    of: 'architecture.product',
    en: 'architecture of product, software design',
    de: 'produktarchitektur',
  },
  {
    of: 'collaboration.departments',
    en: 'collaborate with departments, stakeholders across, all functions',
    de: 'abstimmung fachbereichen, zusammenarbeit fachbereiche, ansprechpartner fachbereiche',
  },
  {
    of: 'collaboration.outside',
    en: 'represent technology, represent organization, investors',
    de: 'vertreten unternehmen, investoren',
  },
  {
    of: 'delivery.programme',
    en: 'programme management, programme delivery, programme board, programme plan, portfolio management',
    de: 'programmleitung, projektportfolio',
  },
  {
    of: 'delivery.it-projects',
    en: 'delivery of it projects, oversee delivery projects, project delivery',
    de: 'it projekte, projektleitung',
  },
  {
    of: 'delivery.on-time-on-budget',
    en: 'time and budget, on time',
    de: 'termingerecht, termin budget',
  },
  {
    of: 'delivery.digitisation',
    en: 'digitise processes, digital processes',
    de: 'digitalisierung prozesse, geschäftsprozesse digitalisieren',
  },
  {
    of: 'direction.digital-transformation',
    en: 'digital transformation, transformation programme',
    de: 'digitale transformation, digitalisierung',
  },
  {
    of: 'direction.vision',
    en: 'technology vision, technical vision, vision for',
    de: 'technologische vision, vision',
  },
  {
    of: 'direction.roadmap',
    en: 'technology roadmap, product roadmap',
    de: 'technologie roadmap, produkt roadmap',
  },
  {
    of: 'direction.competitive-edge',
    en: 'ahead of competitors, market leader',
    de: 'wettbewerbsvorteil, vorsprung wettbewerb',
  },
  {
    of: 'direction.alignment',
    en: 'align information technology, aligned with business, align with goals',
    de: 'ausrichtung unternehmensziele, an geschäftsstrategie aus',
  },
  {
    of: 'information.business-applications',
    en: 'business applications, enterprise applications, corporate applications',
    de: 'geschäftsanwendungen, fachverfahren',
  },
  {
    of: 'information.flow',
    en: 'flow of information, knowledge management',
    de: 'informationsfluss, wissensmanagement',
  },
  {
    of: 'information.systems',
    en: 'information management, information services',
    de: 'informationssysteme, informationsmanagement',
  },
  {
    of: 'information.data',
    en: 'data strategy, data management, data quality',
    de: 'datenstrategie, datenqualität, datenmanagement',
  },
  {
    of: 'infrastructure.technology',
    en: 'infrastructure, it infrastructure, technology infrastructure, hosting',
    de: 'infrastruktur, it infrastruktur',
  },
  {
    of: 'infrastructure.networks',
    en: 'networks, network, telecommunications',
    de: 'netzwerk, netzwerke',
  },
  {
    of: 'infrastructure.availability',
    en: 'availability, service continuity',
    de: 'verfügbarkeit, ausfallsicherheit',
  },
  {
    of: 'innovation.emerging-technology',
    en: 'emerging technologies, evaluate new technology, new technology for',
    de: 'neue technologien, bewertet neue technik, zukunftstechnologien',
  },
  {
    of: 'innovation.trends',
    en: 'technology trends, technological trends',
    de: 'technologische trends, technologietrends',
  },
  { of: 'innovation.research', en: 'research and development, applied research', de: 'forschung' },
  {
    of: 'innovation.adoption',
    en: 'technologies adopt, selection of technologies',
    de: 'entscheiden neue technologien, technologie stack',
  },
  {
    of: 'money.budget',
    en: 'it budget, budget, financial management',
    de: 'it budget, budgetverantwortung, budget, it haushalt',
  },
  {
    of: 'money.initiative-priority',
    en: 'prioritise portfolio, portfolio of investments',
    de: 'priorisieren investitionen, projektportfolios',
  },
  {
    of: 'operations.daily',
    en: 'day to day it, daily it, daily operation',
    de: 'täglicher it betrieb, it tagesgeschäft, it betrieb',
  },
  {
    of: 'operations.enterprise-systems',
    en: 'erp, enterprise systems',
    de: 'erp, erp landschaft, sap',
  },
  {
    of: 'operations.technical-side',
    en: 'technical operations, technical teams',
    de: 'technischen betrieb, technischen teams',
  },
  {
    of: 'operations.technical-issues',
    en: 'incidents, troubleshoot incidents, incident management',
    de: 'störungen, störungsbeseitigung',
  },
  {
    of: 'people.it-department',
    en: 'it department, it function, information systems department',
    de: 'it abteilung, leitung it, sachgebiet it',
  },
  {
    of: 'people.it-staff',
    en: 'administrators, it staff, it team',
    de: 'administratoren, it team',
  },
  {
    of: 'people.engineers',
    en: 'engineers, developers, engineering teams, engineering talent',
    de: 'entwickler, entwicklerinnen, softwareentwicklung teams, engineering organisation',
  },
  {
    of: 'people.support-team',
    en: 'support team, lead help desk, support technicians',
    de: 'it support team',
  },
  {
    of: 'people.evaluation',
    en: 'review performance, performance management, appraisals',
    de: 'mitarbeitergespräche, leistungsbeurteilung',
  },
  {
    of: 'people.recruitment',
    en: 'recruit, recruiting, hire',
    de: 'recruiting, personalgewinnung, stellen ein',
  },
  {
    of: 'people.wellbeing',
    en: 'wellbeing, happiness of, psychological safety',
    de: 'wohlbefinden, gesundheit team',
  },
  {
    of: 'product.delivery',
    en: 'releases, shipped software, product quality, code quality',
    de: 'auslieferung, releases, softwarequalität',
  },
  {
    of: 'product.software-lifecycle',
    en: 'software development lifecycle, development process, continuous integration',
    de: 'entwicklungsprozess, entwicklungsprozesse',
  },
  {
    of: 'security.overall',
    en: 'information security, security strategy, security services',
    de: 'informationssicherheit, it sicherheit',
  },
  {
    of: 'security.cyber',
    en: 'cyber security, security incidents, threats',
    de: 'cybersicherheit, sicherheitsvorfälle',
  },
  { of: 'security.data', en: 'data protection, privacy', de: 'datenschutz' },
  { of: 'security.backup', en: 'backups, backup', de: 'backup, datensicherung' },
  {
    of: 'security.disaster-recovery',
    en: 'disaster recovery, emergency planning it',
    de: 'notfallplanung, wiederanlauf',
  },
  { of: 'security.governance', en: 'it governance, data governance', de: 'it governance' },
  {
    of: 'service.delivery',
    en: 'it services, ict services, service delivery, provision of services',
    de: 'it dienste, it dienstleistungen',
  },
  { of: 'service.help-desk', en: 'help desk, service desk', de: 'helpdesk, service desk' },
  {
    of: 'service.technical-support',
    en: 'user support, end user support, it support',
    de: 'anwendersupport, benutzerbetreuung, it support',
  },
  {
    of: 'service.tickets',
    en: 'tickets, ticket queue, service requests',
    de: 'tickets, anfragen bearbeitung',
  },
  {
    of: 'service.needs-intake',
    en: 'what schools need, what departments need, business requirements',
    de: 'ermittlung bedarf, bedarfs ämter, it anforderungen',
  },
  { of: 'strategy.technology', en: 'technology strategy', de: 'technologiestrategie' },
  {
    of: 'strategy.it',
    en: 'it strategy, information strategy, ict strategy',
    de: 'it strategie, informationsstrategie',
  },
  { of: 'strategy.technical', en: 'technical strategy', de: 'technische strategie' },
  {
    of: 'strategy.technology-execution',
    en: 'implement strategy, turn strategy into',
    de: 'umsetzung it strategie, strategie um',
  },
  {
    of: 'suppliers.relations',
    en: 'it suppliers, vendor management, relations with vendors, outsourcing partners',
    de: 'dienstleister, lieferanten, dienstleistersteuerung',
  },
  {
    of: 'suppliers.contracts',
    en: 'contracts, negotiate contracts, contract management',
    de: 'vertragsverhandlung, verträge, ausschreibungen verträge',
  },
  { of: 'suppliers.purchasing', en: 'procurement, buy hardware', de: 'beschaffung' },
  { of: 'service.priorities', en: 'set priorities requests', de: 'priorisierung anforderungen' },
]
