import type { ResponsibilityCue } from './responsibility-cue.ts'

/** How postings word what concerns products, security, service, strategy and suppliers. */
export const SERVING_CUES: readonly ResponsibilityCue[] = [
  {
    of: 'product.customers',
    en: 'customer experience, user experience, needs of customers, customer needs, time with customers',
    de: 'bedürfnisse kunden, kundenbedürfnisse, user experience, anforderungen kunden',
  },
  {
    of: 'product.delivery',
    en: 'releases, shipped software, product quality, code quality, technical quality, quality of outputs, software releases, product delivery, releases new version',
    de: 'auslieferung, releases, softwarequalität, releasemanagement',
  },
  {
    of: 'product.external',
    en: 'digital services, digital service, public facing website, online services, customer facing, digital products',
    de: 'digitale produkte, onlinedienste, onlineshop',
  },
  {
    of: 'product.range',
    en: 'product features, new features, improve product',
    de: 'produkt features, produktverbesserungen',
  },
  {
    of: 'product.software-lifecycle',
    en: 'software development lifecycle, development process, continuous integration, code review, merge requests, peer reviews, test reviews, agile process, agile development, continuous delivery',
    de: 'entwicklungsprozess, entwicklungsprozesse, code reviews, testautomatisierung, ci cd',
  },
  {
    of: 'product.solutions',
    en: 'solution development, solution delivery, develop solutions, systems and software engineering, systems engineering, technical solutions',
    de: 'lösungsentwicklung, technische lösungen',
  },
  {
    of: 'security.backup',
    en: 'backups, backup, data recovery, backup and recovery',
    de: 'backup, datensicherung, datenwiederherstellung',
  },
  {
    of: 'security.compliance',
    en: 'legislative requirements, legal requirements, regulatory requirements, regulation certification, technical regulation, regulatory framework',
    de: 'rechtliche anforderungen, gesetzliche anforderungen, einhaltung vorgaben',
  },
  {
    of: 'security.continuity',
    en: 'business resumption, continuity plans',
    de: 'betriebskontinuität',
  },
  {
    of: 'security.cyber',
    en: 'cyber security, security incidents, threats, penetration tests, vulnerabilities, cyber threats, cyber attacks, threat',
    de: 'cybersicherheit, sicherheitsvorfälle, penetrationstests, pentests, schwachstellen, sicherheitsanalysen',
  },
  {
    of: 'security.data',
    en: 'data protection, privacy, information assurance, information risk, retention and protection',
    de: 'datenschutz, informationsrisiken',
  },
  {
    of: 'security.disaster-recovery',
    en: 'disaster recovery, emergency planning it',
    de: 'notfallplanung, wiederanlauf',
  },
  { of: 'security.governance', en: 'it governance, data governance', de: 'it governance' },
  {
    of: 'security.overall',
    en: 'information security, security strategy, security services, security department, it security accommodation',
    de: 'informationssicherheit, it sicherheit, sicherheitskonzept',
  },
  {
    of: 'security.policies',
    en: 'standards and policy, policy and development, it policies, set policy/policies/standards, policies and procedures, usage policy, policies practices',
    de: 'it richtlinien, richtlinien erstellen, erstellung policies/richtlinien',
  },
  {
    of: 'security.technology',
    en: 'security features, product security, network security, quality security performance, zero trust',
    de: 'netzwerksicherheit',
  },
  {
    of: 'service.delivery',
    en: 'it services, ict services, service delivery, provision of services, it service, ict service, it delivered, deliver it, it delivery, communications services, communication services, information services, delivery of services, core services, live services',
    de: 'it dienste, it dienstleistungen, bereitstellung services/dienste, it services',
  },
  {
    of: 'service.employee-tools',
    en: 'office automation, onboarding of team members, hardware it services available, tools for employees',
    de: 'arbeitsplatzausstattung, it arbeitsplätze',
  },
  {
    of: 'service.help-desk',
    en: 'help desk, service desk, helpdesk',
    de: 'helpdesk, service desk, it hotline',
  },
  {
    of: 'service.internal-customers',
    en: 'internal customers, internal users, needs of staff, business units',
    de: 'interne kunden, internen anwender',
  },
  {
    of: 'service.needs-intake',
    en: 'what schools need, what departments need, business requirements, translate requirements, requirements from, requirements into, gather requirements, demand management, user needs, requirements gathering',
    de: 'ermittlung bedarf, bedarfs ämter, it anforderungen, anforderungen aufnehmen, anforderungsanalyse, anforderungsmanagement, anforderungen analysieren',
  },
  {
    of: 'service.priorities',
    en: 'set priorities requests, prioritised backlog, prioritized backlog, prioritise work/requests/resources, prioritize work/requests/resources, manage priorities, changing priorities',
    de: 'priorisierung anforderungen, priorisierung, priorisierst, anforderungen priorisieren',
  },
  {
    of: 'service.technical-support',
    en: 'user support, end user support, it support, technical support, support users, end user services',
    de: 'anwendersupport, benutzerbetreuung, it support, anwender unterstützen, unterstützung anwender, benutzersupport, second level support, first level support',
  },
  {
    of: 'service.tickets',
    en: 'tickets, ticket queue, service requests, ticket handling, incidents and requests',
    de: 'tickets, anfragen bearbeitung, ticketbearbeitung, bearbeitung tickets/anfragen/störungen',
  },
  {
    of: 'strategy.business',
    en: 'business plan, organisation strategy, strategic planning organization',
    de: 'unternehmensstrategie',
  },
  {
    of: 'strategy.it',
    en: 'it strategy, information strategy, ict strategy, information technology strategy, communications technology strategy, strategy for it, strategy policy provision',
    de: 'it strategie, informationsstrategie, it strategien',
  },
  {
    of: 'strategy.it-plan',
    en: 'it planning, it operational planning, strategic and operational planning',
    de: 'it planung',
  },
  {
    of: 'strategy.technical',
    en: 'technical strategy, capability strategy, engineering strategy',
    de: 'technische strategie, technische konzepte',
  },
  { of: 'strategy.technology', en: 'technology strategy', de: 'technologiestrategie' },
  {
    of: 'strategy.technology-execution',
    en: 'implement strategy, turn strategy into, strategy and implementation, deliver strategy, implements strategy, develops and implements strategy',
    de: 'umsetzung it strategie, strategie um, strategieumsetzung',
  },
  {
    of: 'suppliers.contractors',
    en: 'outsourcing partners, external service providers',
    de: 'externe dienstleister',
  },
  {
    of: 'suppliers.contracts',
    en: 'contracts, negotiate contracts, contract management',
    de: 'vertragsverhandlung, verträge, ausschreibungen verträge',
  },
  {
    of: 'suppliers.partnerships',
    en: 'strategic partnerships, technology partnerships',
    de: 'partnerschaften',
  },
  {
    of: 'suppliers.purchasing',
    en: 'procurement, buy hardware, acquire/acquires/acquiring products/equipment/software/hardware/packages/technology, acquisition of hardware/software/systems/equipment, purchasing',
    de: 'beschaffung, beschaffungen, einkauf it/hardware/software',
  },
  {
    of: 'suppliers.relations',
    en: 'it suppliers, vendor management, relations with vendors, outsourcing partners, vendor relationship, suppliers to plan, work with suppliers, supplier management',
    de: 'dienstleister, lieferanten, dienstleistersteuerung, steuerung dienstleistern/dienstleister, externe dienstleister',
  },
]
