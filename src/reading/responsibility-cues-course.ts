import type { ResponsibilityCue } from './responsibility-cue.ts'

/** How postings word what concerns architecture, working together, delivery, direction and information. */
export const COURSE_CUES: readonly ResponsibilityCue[] = [
  {
    of: 'architecture.business-fit',
    en: 'technology fits business, solutions meet business needs, right technology, suitable solutions',
    de: 'passende lösungen, bedarfsgerechte lösungen',
  },
  {
    of: 'architecture.product',
    en: 'architecture of product, software design',
    de: 'produktarchitektur',
  },
  {
    of: 'architecture.strategy-fit',
    en: 'architecture governance, design assurance, design approval, compliance with architecture, architecture review, technical standards, technology standards, engineering standards',
    de: 'architekturvorgaben, technische standards, it standards, architekturstandards',
  },
  {
    of: 'architecture.technology',
    en: 'enterprise architecture, architecture, technical architecture, design authority, it architecture, information architectures, systems architecture, reference architecture, architecture framework, architecture standards, cloud architecture, solution architecture, architecture decisions, architecture principles, technology stack, tech stack',
    de: 'softwarearchitektur, unternehmensarchitektur, it architektur, systemarchitektur, zielarchitektur, architekturentscheidungen, technische architektur, cloud architektur, it landschaft gestalten',
  },
  {
    of: 'collaboration.delivery-teams',
    en: 'work with engineering/development teams, collaborate with engineers/developers/engineering',
    de: 'zusammenarbeit entwicklern/entwicklung/entwicklungsteams, abstimmung entwicklung',
  },
  {
    of: 'collaboration.departments',
    en: 'collaborate with departments, stakeholders across, all functions, relationship with business, relationship management, engagement with business, working with business, business partner, work across departments, cross functional, client organizations, collaborate across teams/departments, stakeholder management, business stakeholders, work closely with departments/stakeholders/business, key stakeholders',
    de: 'abstimmung fachbereichen, zusammenarbeit fachbereiche, ansprechpartner fachbereiche, fachabteilungen, zusammenarbeit abteilungen/fachabteilungen/stakeholdern, stakeholdermanagement, schnittstelle fachbereichen/fachabteilungen, beratung fachbereiche/fachabteilungen',
  },
  {
    of: 'collaboration.executives',
    en: 'corporate leadership, executive board, executive committee, senior management team, senior leadership team, leadership group, member board, advise/advice board, advise/advisor/advises executives, advisor senior managers, advisor head/deputy/minister/commissioner, brief executives/management/leaders, work/working with ceo/executives/board/cfo, partner with executives/ceo, c level stakeholders, report to board, present to board/executives, management committees',
    de: 'mitglied geschäftsleitung/geschäftsführung, beratung/berät geschäftsführung/vorstands/geschäftsleitung, abstimmung geschäftsführung/geschäftsleitung, austausch geschäftsführung/vorstand, zusammenarbeit geschäftsführung/vorstand, sparringspartner geschäftsführung/vorstand, berichterstattung geschäftsführung/vorstand',
  },
  {
    of: 'collaboration.function',
    en: 'leadership direction division/directorate/department/function/branch, running directorate/department/division, runs directorate/department/division, lead/leads/direct/manage division/directorate/branch, activity in department, staffing issues, growing organization, responsible for centre, head of department, lead department/function, management of directorate/division/department/function',
    de: 'leitung bereichs/referats, bereichsleitung, leitung fachbereichs, leitung direktion, fachbereichsleitung',
  },
  {
    of: 'collaboration.mediation',
    en: 'interface between, bridge between, translate between, translate business, liaison between, bridge gap, between business and it/technology/technical, between engineering and product',
    de: 'schnittstelle zwischen, vermittlung zwischen, bindeglied, zwischen fachbereich und it, zwischen it und fachbereichen, schnittstelle it',
  },
  {
    of: 'collaboration.outside',
    en: 'represent technology, represent organization, investors, principal liaison, liaison with agencies/partners/departments, international collaboration, international partners, conferences, conference speaking, professional networks, technical networks, industry bodies, focal point, external partners, external stakeholders, speak at, public speaking, industry events, user groups, government agencies relationships, represent department/agency/team',
    de: 'vertreten unternehmen, investoren, konferenzen, gremien, verbänden, externe partner, vertretung nach außen, außendarstellung, fachverbände',
  },
  {
    of: 'collaboration.role-definition',
    en: 'define roles and responsibilities, roles responsibilities, role descriptions',
    de: 'rollen und verantwortlichkeiten',
  },
  {
    of: 'delivery.business-processes',
    en: 'support business processes, business process management, enable business processes',
    de: 'unterstützung geschäftsprozesse, prozessmanagement',
  },
  {
    of: 'delivery.digitisation',
    en: 'digitise processes, digital processes, digital working, digitise services, automated processes, digitalise processes, automation of processes/workflows, automate processes/tasks/workflows',
    de: 'digitalisierung prozesse, geschäftsprozesse digitalisieren, prozesse automatisieren, automatisierung, prozessautomatisierung, automatisierungslösungen, digitale prozesse',
  },
  {
    of: 'delivery.it-projects',
    en: 'delivery of it projects, oversee delivery projects, project delivery, improvement projects, ict projects, multiple projects, manage projects, lead/leads/leading it/technical/software/complex projects, manage/managing it/technical/software projects, project planning, project manager, project scope, project risks, manage scope',
    de: 'it projekte, projektleitung, projektsteuerung, projektdokumentation, projekte steuern, leitung it projekten, leitung projekten, projektplanung, projektverantwortung, it projektleitung, projektcontrolling, steuerung projekten',
  },
  {
    of: 'delivery.metrics',
    en: 'performance indicators, develop metrics, service levels reporting, okrs, key performance indicators, define/track/monitor kpis/metrics, performance measurement, service level reporting, measure performance, key metrics',
    de: 'kpis, kennzahlen, kpis definieren, messung leistung, leistungskennzahlen, monitoring kpis, reportings',
  },
  {
    of: 'delivery.on-time-on-budget',
    en: 'time and budget, on time, schedule and budget, within budget, cost and schedule, time cost quality, deadlines and budgets',
    de: 'termingerecht, termin budget, zeit und budget, termine und budget, termingerechte, im zeitplan, qualität zeit budget',
  },
  {
    of: 'delivery.process-analysis',
    en: 'business analysis, identify processes, process review, business process analysis, analyse/analyze processes/workflows, process mapping, process modelling, as is analysis',
    de: 'prozesse analysieren, analysierst prozesse, prozessanalysen, prozessmodellierung, ist analyse, analyse geschäftsprozesse/prozesse/abläufe',
  },
  {
    of: 'delivery.process-streamlining',
    en: 'improve processes, improvement of processes, processes in need of improvement, process improvement, transform business processes, transforming processes, optimise/optimize processes, business process reengineering, technical process improvements, process optimisation, continuous improvement of processes, operational excellence, streamline processes, efficient processes',
    de: 'prozesse optimieren, optimierst prozesse, optimierung prozesse/abläufen, prozessoptimierung, bestehende prozesse, prozesse verbessern, verbesserung prozesse, kontinuierliche verbesserung, effiziente prozesse, weiterentwicklung prozesse',
  },
  {
    of: 'delivery.programme',
    en: 'programme management, programme delivery, programme board, programme plan, portfolio management, project management office, enterprise wide project management, project portfolio, programme and project, programme objectives, capital programmes, transformation programme, lead programmes, programme of work, portfolio of projects, programme benefits, project portfolio management, change programme',
    de: 'programmleitung, projektportfolio, programmsteuerung, multiprojektmanagement, programme leiten, programmverantwortung',
  },
  {
    of: 'delivery.project-assignment',
    en: 'assign projects/work/tasks, prioritise and assign, allocate staff to projects',
    de: 'zuweisung aufgaben, aufgabenverteilung, einsatzplanung, ressourcenzuordnung',
  },
  {
    of: 'delivery.technology-evaluation',
    en: 'evaluate/evaluating/evaluates technology/technologies/effectiveness, value for money, effectiveness of systems',
    de: 'wirtschaftlichkeit it, bewertung it systeme',
  },
  {
    of: 'delivery.technology-projects',
    en: 'upgrade project, replacement system, system implementation, migration project, implementation of new systems, technology projects, rollout of, implementation projects, migration of systems/applications, system replacement, introduce new systems',
    de: 'einführung neuer systeme, migrationsprojekt, systemeinführung, einführungsprojekte, migrationsprojekte, rollouts, einführung software/systeme',
  },
  {
    of: 'direction.alignment',
    en: 'align information technology, aligned with business, align with goals, align it approaches, alignment with mission, align with mission, support business goals, align technology/it with business, in line with business, support organization goals, alignment it business',
    de: 'ausrichtung unternehmensziele, an geschäftsstrategie aus, unternehmensziele, abgestimmt auf geschäftsziele, ausgerichtet an unternehmenszielen, einklang unternehmensstrategie',
  },
  {
    of: 'direction.competitive-edge',
    en: 'ahead of competitors, market leader',
    de: 'wettbewerbsvorteil, vorsprung wettbewerb',
  },
  {
    of: 'direction.course',
    en: 'technical direction, technology direction, strategic technology directions, set/sets/define/provide technical/technology/strategic direction, steer technology',
    de: 'technische ausrichtung, technologische ausrichtung, strategische ausrichtung it',
  },
  {
    of: 'direction.digital-transformation',
    en: 'digital transformation, transformation programme, digital strategy, change capability, business transformation, it enabled change, digital by default, digital initiatives, lead transformation, it transformation, modernisation, modernization of it, organisational transformation',
    de: 'digitale transformation, digitalisierung, digitalstrategie, digitale strategie, digitale initiativen, digitalisierungsprojekte, digitalisierungsstrategie, modernisierung it',
  },
  {
    of: 'direction.goals',
    en: 'long range goals, goals and objectives, technology objectives, quarterly okrs, technology goals, set goals, strategic goals, goals objectives plans, long term goals, establish objectives, okrs',
    de: 'technische ziele, ziele festlegen, strategische ziele, zielvereinbarungen',
  },
  {
    of: 'direction.roadmap',
    en: 'technology roadmap, product roadmap, define/develop/own roadmap, technology roadmaps, multi year roadmap, product roadmaps',
    de: 'technologie roadmap, produkt roadmap, roadmap entwickeln, roadmaps, produktroadmap',
  },
  {
    of: 'direction.roadmap-execution',
    en: 'execute/deliver/implement roadmap, delivery of roadmap, execution of roadmap',
    de: 'umsetzung roadmap',
  },
  {
    of: 'direction.strategic-decisions',
    en: 'strategic decisions technology, final say',
    de: 'strategische entscheidungen',
  },
  {
    of: 'direction.vision',
    en: 'technology vision, technical vision, product vision, vision and roadmap, vision for technology, set vision, define/own/shape/drive vision, strategic vision',
    de: 'technologische vision, produktvision, vision entwickeln, strategische vision',
  },
  {
    of: 'direction.vision-execution',
    en: 'realise vision, realize vision, execute vision, deliver vision',
    de: 'vision umsetzen',
  },
  {
    of: 'information.analytics',
    en: 'data analytics, data science, data driven insights, reporting and analysis, statistical analysis',
    de: 'datenauswertung, datenanalysen, business intelligence',
  },
  {
    of: 'information.business-applications',
    en: 'business applications, enterprise applications, corporate applications, business systems, corporate systems, finance systems, financial systems, hr systems, applications portfolio, it applications, accounts payable system, business solutions',
    de: 'geschäftsanwendungen, fachverfahren, anwendungslandschaft, anwendungsportfolio',
  },
  {
    of: 'information.data',
    en: 'data strategy, data management, data quality, data requirements, data migration, data policy, information and data, data governance, data architecture, master data, data platform, open data, data assets',
    de: 'datenstrategie, datenqualität, datenmanagement, datenmigration, datenstrategien, data governance, datenplattform, stammdatenpflege',
  },
  {
    of: 'information.databases',
    en: 'database administration, database design, database management',
    de: 'datenbankadministration, administration datenbanken',
  },
  {
    of: 'information.flow',
    en: 'flow of information, knowledge management, internal communications, share knowledge, knowledge sharing, knowledge and information',
    de: 'informationsfluss, wissensmanagement, interne kommunikation',
  },
  {
    of: 'information.storage',
    en: 'data storage, storage systems, data retention',
    de: 'speichersysteme, storage systeme',
  },
  {
    of: 'information.systems',
    en: 'information management, information services, knowledge and information management, management information systems, knowledge management, records management',
    de: 'informationssysteme, informationsmanagement, informationsverwaltung, dokumentenmanagement, wissensmanagement',
  },
]
