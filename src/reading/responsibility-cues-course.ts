import type { ResponsibilityCue } from './responsibility-cue.ts'

/** How postings word what concerns architecture, working together, delivery, direction and information. */
export const COURSE_CUES: readonly ResponsibilityCue[] = [
  {
    of: 'architecture.product',
    en: 'architecture of product, software design',
    de: 'produktarchitektur',
  },
  {
    of: 'architecture.strategy-fit',
    en: 'architecture governance, design assurance, design approval',
    de: 'architekturvorgaben',
  },
  {
    of: 'architecture.technology',
    en: 'enterprise architecture, architecture, technical architecture, design authority, it architecture, information architectures, systems architecture, reference architecture, architecture framework, architecture standards',
    de: 'softwarearchitektur, unternehmensarchitektur, it architektur, systemarchitektur, zielarchitektur',
  },
  {
    of: 'collaboration.departments',
    en: 'collaborate with departments, stakeholders across, all functions, relationship with business, relationship management, engagement with business, working with business, business partner, work across departments, cross functional, client organizations',
    de: 'abstimmung fachbereichen, zusammenarbeit fachbereiche, ansprechpartner fachbereiche, fachabteilungen',
  },
  {
    of: 'collaboration.executives',
    en: 'corporate leadership, executive board, executive committee, senior management team, senior leadership team, leadership group, member board, advise/advice board, advise/advisor/advises executives, advisor senior managers, advisor head/deputy/minister/commissioner, brief executives/management/leaders',
    de: 'mitglied geschäftsleitung/geschäftsführung, beratung/berät geschäftsführung/vorstands/geschäftsleitung, abstimmung geschäftsführung/geschäftsleitung',
  },
  {
    of: 'collaboration.function',
    en: 'leadership direction division/directorate/department/function/branch, running directorate/department/division, runs directorate/department/division, lead/leads/direct/manage division/directorate/branch, activity in department, staffing issues, growing organization, responsible for centre',
    de: 'leitung bereichs/referats, bereichsleitung',
  },
  {
    of: 'collaboration.mediation',
    en: 'interface between, bridge between, translate between',
    de: 'schnittstelle zwischen, vermittlung zwischen, bindeglied',
  },
  {
    of: 'collaboration.outside',
    en: 'represent technology, represent organization, investors, principal liaison, liaison with agencies/partners/departments, international collaboration, international partners, conferences, conference speaking, professional networks, technical networks, industry bodies, focal point',
    de: 'vertreten unternehmen, investoren, konferenzen, gremien, verbänden',
  },
  {
    of: 'delivery.digitisation',
    en: 'digitise processes, digital processes, digital working, digitise services, automated processes',
    de: 'digitalisierung prozesse, geschäftsprozesse digitalisieren, prozesse automatisieren, automatisierung',
  },
  {
    of: 'delivery.it-projects',
    en: 'delivery of it projects, oversee delivery projects, project delivery, improvement projects, ict projects, multiple projects, manage projects',
    de: 'it projekte, projektleitung, projektsteuerung, projektdokumentation, projekte steuern',
  },
  {
    of: 'delivery.metrics',
    en: 'performance indicators, develop metrics, service levels reporting, okrs',
    de: 'kpis, kennzahlen',
  },
  {
    of: 'delivery.on-time-on-budget',
    en: 'time and budget, on time',
    de: 'termingerecht, termin budget',
  },
  {
    of: 'delivery.process-analysis',
    en: 'business analysis, identify processes, process review, business process analysis',
    de: 'prozesse analysieren, analysierst prozesse, prozessanalysen',
  },
  {
    of: 'delivery.process-streamlining',
    en: 'improve processes, improvement of processes, processes in need of improvement, process improvement, transform business processes, transforming processes, optimise/optimize processes, business process reengineering, technical process improvements',
    de: 'prozesse optimieren, optimierst prozesse, optimierung prozesse/abläufen, prozessoptimierung, bestehende prozesse',
  },
  {
    of: 'delivery.programme',
    en: 'programme management, programme delivery, programme board, programme plan, portfolio management, project management office, enterprise wide project management, project portfolio, programme and project, programme objectives, capital programmes, transformation programme',
    de: 'programmleitung, projektportfolio, programmsteuerung, multiprojektmanagement',
  },
  {
    of: 'delivery.technology-projects',
    en: 'upgrade project, replacement system, system implementation, migration project, implementation of new systems',
    de: 'einführung neuer systeme, migrationsprojekt, systemeinführung',
  },
  {
    of: 'direction.alignment',
    en: 'align information technology, aligned with business, align with goals, align it approaches, alignment with mission, align with mission, support business goals',
    de: 'ausrichtung unternehmensziele, an geschäftsstrategie aus, unternehmensziele',
  },
  {
    of: 'direction.competitive-edge',
    en: 'ahead of competitors, market leader',
    de: 'wettbewerbsvorteil, vorsprung wettbewerb',
  },
  {
    of: 'direction.course',
    en: 'technical direction, technology direction, strategic technology directions',
    de: 'technische ausrichtung',
  },
  {
    of: 'direction.digital-transformation',
    en: 'digital transformation, transformation programme, digital strategy, change capability, business transformation, it enabled change, digital by default',
    de: 'digitale transformation, digitalisierung, digitalstrategie, digitale strategie',
  },
  {
    of: 'direction.goals',
    en: 'long range goals, goals and objectives, technology objectives, quarterly okrs, technology goals',
    de: 'technische ziele',
  },
  {
    of: 'direction.roadmap',
    en: 'technology roadmap, product roadmap',
    de: 'technologie roadmap, produkt roadmap',
  },
  {
    of: 'direction.strategic-decisions',
    en: 'strategic decisions technology, final say',
    de: 'strategische entscheidungen',
  },
  {
    of: 'direction.vision',
    en: 'technology vision, technical vision, product vision, vision and roadmap, vision for technology, set vision',
    de: 'technologische vision, produktvision',
  },
  {
    of: 'direction.vision-execution',
    en: 'realise vision, realize vision, execute vision, deliver vision',
    de: 'vision umsetzen',
  },
  { of: 'information.analytics', en: 'data analytics, data science', de: 'datenauswertung' },
  {
    of: 'information.business-applications',
    en: 'business applications, enterprise applications, corporate applications, business systems, corporate systems, finance systems, financial systems, hr systems, applications portfolio, it applications, accounts payable system, business solutions',
    de: 'geschäftsanwendungen, fachverfahren, anwendungslandschaft, anwendungsportfolio',
  },
  {
    of: 'information.data',
    en: 'data strategy, data management, data quality, data requirements, data migration, data policy, information and data',
    de: 'datenstrategie, datenqualität, datenmanagement, datenmigration, datenstrategien',
  },
  {
    of: 'information.flow',
    en: 'flow of information, knowledge management, internal communications, share knowledge, knowledge sharing, knowledge and information',
    de: 'informationsfluss, wissensmanagement, interne kommunikation',
  },
  {
    of: 'information.systems',
    en: 'information management, information services, knowledge and information management',
    de: 'informationssysteme, informationsmanagement, informationsverwaltung',
  },
]
