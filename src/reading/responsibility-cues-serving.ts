import type { ResponsibilityCue } from './responsibility-cue.ts'

/** How postings word what concerns products, security, service, strategy and suppliers. */
export const SERVING_CUES: readonly ResponsibilityCue[] = [
  {
    of: 'product.customers',
    en: 'customer experience, user experience, needs of customers, customer needs, time with customers, customer satisfaction, voice of customer, client relationships, customer feedback, customer relationships',
    de: 'bedürfnisse kunden, kundenbedürfnisse, user experience, anforderungen kunden, kundenzufriedenheit, kundenanforderungen, kundenbetreuung, kundenfeedback',
  },
  {
    of: 'product.delivery',
    en: 'releases, shipped software, product quality, code quality, technical quality, quality of outputs, software releases, product delivery, releases new version, on time delivery of product, ship features, feature delivery',
    de: 'auslieferung, releases, softwarequalität, releasemanagement, produktauslieferung, releaseplanung',
  },
  {
    of: 'product.external',
    en: 'digital services, digital service, public facing website, online services, customer facing, digital products, customer facing products, product portfolio, commercial products',
    de: 'digitale produkte, onlinedienste, onlineshop, kundenprodukte, produktportfolio',
  },
  {
    of: 'product.innovation',
    en: 'product innovation, product discovery, product strategy',
    de: 'produktinnovation, produktstrategie',
  },
  {
    of: 'product.new',
    en: 'new products, product launch, new services, bring to market, product development',
    de: 'neue produkte, neuer produkte, markteinführung, produktentwicklung',
  },
  {
    of: 'product.range',
    en: 'product features, new features, improve product',
    de: 'produkt features, produktverbesserungen',
  },
  {
    of: 'product.software',
    en: 'develop/build/maintain software/applications, software development, web applications, software products, core functionality',
    de: 'entwicklung software/anwendungen/softwarelösungen, softwareentwicklung, webanwendungen, programmierung',
  },
  {
    of: 'product.software-lifecycle',
    en: 'software development lifecycle, development process, continuous integration, code review, merge requests, peer reviews, test reviews, agile process, agile development, continuous delivery, test automation, quality assurance, unit tests, code quality, ci cd, release process, acceptance testing, functional testing, devops',
    de: 'entwicklungsprozess, entwicklungsprozesse, code reviews, testautomatisierung, ci cd, qualitätssicherung, tests, softwaretests, agile softwareentwicklung, devops',
  },
  {
    of: 'product.solutions',
    en: 'solution development, solution delivery, develop solutions, systems and software engineering, systems engineering, technical solutions, design/develop/deliver/implement solutions, technical solution, solution architecture',
    de: 'lösungsentwicklung, technische lösungen, lösungen entwickeln, konzeption lösungen, entwicklung lösungen, implementierung lösungen, lösungskonzepte',
  },
  {
    of: 'security.backup',
    en: 'backups, backup, data recovery, backup and recovery',
    de: 'backup, datensicherung, datenwiederherstellung',
  },
  {
    of: 'security.compliance',
    en: 'legislative requirements, legal requirements, regulatory requirements, regulation certification, technical regulation, regulatory framework, laws and regulations, regulatory compliance, audit requirements, comply with regulations/laws, it audits, certification',
    de: 'rechtliche anforderungen, gesetzliche anforderungen, einhaltung vorgaben, einhaltung gesetzlicher/regulatorischer, regulatorische anforderungen, compliance vorgaben, audits, zertifizierung',
  },
  {
    of: 'security.continuity',
    en: 'business resumption, continuity plans, service continuity, business continuity',
    de: 'betriebskontinuität, business continuity, notfallmanagement',
  },
  {
    of: 'security.cyber',
    en: 'cyber security, security incidents, threats, penetration tests, vulnerabilities, cyber threats, cyber attacks, threat, cybersecurity, security operations, incident response security, vulnerability management, threat detection',
    de: 'cybersicherheit, sicherheitsvorfälle, penetrationstests, pentests, schwachstellen, sicherheitsanalysen, cyber security, it sicherheitsvorfälle, angriffe',
  },
  {
    of: 'security.data',
    en: 'data protection, privacy, information assurance, information risk, retention and protection, protect data, data privacy, confidentiality, gdpr',
    de: 'datenschutz, informationsrisiken, dsgvo, schutz daten, vertraulichkeit',
  },
  {
    of: 'security.data-integrity',
    en: 'data quality, data integrity, accuracy of data',
    de: 'datenqualität',
  },
  {
    of: 'security.disaster-recovery',
    en: 'disaster recovery, emergency planning it',
    de: 'notfallplanung, wiederanlauf',
  },
  {
    of: 'security.governance',
    en: 'it governance, data governance, governance framework, governance mechanisms, it risk management, risk management',
    de: 'it governance, it risikomanagement, risikomanagement',
  },
  {
    of: 'security.overall',
    en: 'information security, security strategy, security services, security department, it security accommodation, security programme, security policy, enterprise security, responsible for security',
    de: 'informationssicherheit, it sicherheit, sicherheitskonzept, sicherheitsstrategie, it sicherheitskonzepte',
  },
  {
    of: 'security.policies',
    en: 'standards and policy, policy and development, it policies, set policy/policies/standards, policies and procedures, usage policy, policies practices, develop/establish/implement/define policies/procedures/standards, it standards, security policies, guidelines and procedures',
    de: 'it richtlinien, richtlinien erstellen, erstellung policies/richtlinien, richtlinien und verfahren, richtlinien entwickeln, vorgaben erstellen, it vorgaben',
  },
  {
    of: 'security.systems',
    en: 'firewalls, access management, identity management, identity and access, access rights',
    de: 'firewalls, zugriffsrechte, berechtigungen, berechtigungskonzepte, identity management',
  },
  {
    of: 'security.technology',
    en: 'security features, product security, network security, quality security performance, zero trust, secure systems, system security, infrastructure security, application security, cloud security, secure technology',
    de: 'netzwerksicherheit, sichere systeme, systemsicherheit',
  },
  {
    of: 'service.delivery',
    en: 'it services, ict services, service delivery, provision of services, it service, ict service, it delivered, deliver it, it delivery, communications services, communication services, information services, delivery of services, core services, live services, deliver/provide/provision/manage services, service management, service level agreements, shared services, running of services, ict delivery, it service provision',
    de: 'it dienste, it dienstleistungen, bereitstellung services/dienste, it services, erbringung it leistungen, serviceleistungen, servicemanagement, service level agreements',
  },
  {
    of: 'service.employee-tools',
    en: 'office automation, onboarding of team members, hardware it services available, tools for employees, collaboration tools, digital workplace, workplace services, equip staff',
    de: 'arbeitsplatzausstattung, it arbeitsplätze, digitaler arbeitsplatz, it ausstattung',
  },
  {
    of: 'service.help-desk',
    en: 'help desk, service desk, helpdesk, it helpdesk',
    de: 'helpdesk, service desk, it hotline, it service desk, user helpdesk',
  },
  {
    of: 'service.internal-customers',
    en: 'internal customers, internal users, needs of staff, business units',
    de: 'interne kunden, internen anwender',
  },
  {
    of: 'service.needs-intake',
    en: 'what schools need, what departments need, business requirements, translate requirements, requirements from, requirements into, gather requirements, demand management, user needs, requirements gathering, define requirements, requirements analysis, analyse requirements, stakeholder requirements, user stories, needs of business, requirements engineering, customer requirements',
    de: 'ermittlung bedarf, bedarfs ämter, it anforderungen, anforderungen aufnehmen, anforderungsanalyse, anforderungsmanagement, anforderungen analysieren, anforderungsaufnahme, geschäftsanforderungen, anforderungen fachbereiche/fachabteilungen, user stories, aufnahme anforderungen, requirements engineering, bedarfsanalyse',
  },
  {
    of: 'service.priorities',
    en: 'set priorities requests, prioritised backlog, prioritized backlog, prioritise work/requests/resources, prioritize work/requests/resources, manage priorities, changing priorities, prioritise/prioritize backlog/features/projects, backlog prioritisation, set priorities, product backlog',
    de: 'priorisierung anforderungen, priorisierung, priorisierst, anforderungen priorisieren, priorisierung backlog, backlogs, product backlog',
  },
  {
    of: 'service.support-quality',
    en: 'quality of service, service quality, user satisfaction, customer satisfaction surveys',
    de: 'servicequalität, anwenderzufriedenheit',
  },
  {
    of: 'service.technical-support',
    en: 'user support, end user support, it support, technical support, support users, end user services, desktop support, third level support, technical assistance, support to users/staff/employees, level support',
    de: 'anwendersupport, benutzerbetreuung, it support, anwender unterstützen, unterstützung anwender, benutzersupport, second level support, first level support, third level support, level support, endanwender, betreuung anwender/benutzer/nutzer, it unterstützung',
  },
  {
    of: 'service.tickets',
    en: 'tickets, ticket queue, service requests, ticket handling, incidents and requests, resolve tickets/requests, incident tickets',
    de: 'tickets, anfragen bearbeitung, ticketbearbeitung, bearbeitung tickets/anfragen/störungen, ticketsystem, störungsmeldungen, supportanfragen',
  },
  {
    of: 'strategy.business',
    en: 'business plan, organisation strategy, strategic planning organization, organisational strategy, corporate strategy, strategic framework, business planning, strategic business, company strategy',
    de: 'unternehmensstrategie, geschäftsstrategie, strategische geschäftsentwicklung',
  },
  {
    of: 'strategy.data-driven',
    en: 'data driven decisions, data driven',
    de: 'datengetrieben, datenbasierte entscheidungen',
  },
  {
    of: 'strategy.implementation-plan',
    en: 'implementation plan, implementation plans, rollout plan, transition plan, migration plan',
    de: 'umsetzungspläne, migrationskonzepte, rolloutplanung',
  },
  {
    of: 'strategy.it',
    en: 'it strategy, information strategy, ict strategy, information technology strategy, communications technology strategy, strategy for it, strategy policy provision, it strategic plan, it strategies, define it strategy, digital and it strategy, im it strategy',
    de: 'it strategie, informationsstrategie, it strategien, strategische it',
  },
  {
    of: 'strategy.it-plan',
    en: 'it planning, it operational planning, strategic and operational planning',
    de: 'it planung',
  },
  {
    of: 'strategy.profit',
    en: 'profit and loss, p l responsibility, profitability',
    de: 'ergebnisverantwortung, p l verantwortung',
  },
  {
    of: 'strategy.revenue',
    en: 'revenue growth, drive revenue, sales growth',
    de: 'umsatzwachstum, umsatzverantwortung',
  },
  {
    of: 'strategy.technical',
    en: 'technical strategy, capability strategy, engineering strategy',
    de: 'technische strategie, technische konzepte',
  },
  {
    of: 'strategy.technology',
    en: 'technology strategy, technology strategies, technical and business strategy, strategic technology',
    de: 'technologiestrategie, technologiestrategien',
  },
  {
    of: 'strategy.technology-execution',
    en: 'implement strategy, turn strategy into, strategy and implementation, deliver strategy, implements strategy, develops and implements strategy, execute strategy, strategy execution, delivery of strategy, strategic plan implementation',
    de: 'umsetzung it strategie, strategie um, strategieumsetzung, strategien umsetzen, strategische umsetzung',
  },
  {
    of: 'suppliers.contractors',
    en: 'outsourcing partners, external service providers, contractors and consultants, external consultants, outsourcing',
    de: 'externe dienstleister, externen dienstleistern, externer dienstleister, outsourcing',
  },
  {
    of: 'suppliers.contracts',
    en: 'contracts, negotiate contracts, contract management, contract negotiation, manage contracts, service agreements, external contracts',
    de: 'vertragsverhandlung, verträge, ausschreibungen verträge, vertragsmanagement, vertragsverhandlungen, wartungsverträge',
  },
  {
    of: 'suppliers.partnerships',
    en: 'strategic partnerships, technology partnerships, partnership with, strategic partners, alliances, build partnerships, collaborations with',
    de: 'partnerschaften, kooperationen, partnernetzwerk, strategische partnerschaften',
  },
  {
    of: 'suppliers.purchasing',
    en: 'procurement, buy hardware, acquire/acquires/acquiring products/equipment/software/hardware/packages/technology, acquisition of hardware/software/systems/equipment, purchasing, procurement actions, purchase/buy/order hardware/software/equipment, procure, it procurement, vendor selection',
    de: 'beschaffung, beschaffungen, einkauf it/hardware/software, beschaffung hardware/software/it, it beschaffung, einkauf it, bestellungen',
  },
  {
    of: 'suppliers.relations',
    en: 'it suppliers, vendor management, relations with vendors, outsourcing partners, vendor relationship, suppliers to plan, work with suppliers, supplier management, vendor relationships, supplier relationships, manage vendors/suppliers, third party providers',
    de: 'dienstleister, lieferanten, dienstleistersteuerung, steuerung dienstleistern/dienstleister, externe dienstleister, lieferantenmanagement, steuerung dienstleister/dienstleistern/partnern/lieferanten, providersteuerung, externen partnern',
  },
]
