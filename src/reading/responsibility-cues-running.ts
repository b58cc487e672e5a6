import type { ResponsibilityCue } from './responsibility-cue.ts'

/** How postings word what concerns infrastructure, innovation, money, operations and people. */
export const RUNNING_CUES: readonly ResponsibilityCue[] = [
  {
    of: 'infrastructure.availability',
    en: 'availability, service continuity, high availability, resilience of systems, available and resilient',
    de: 'verfügbarkeit, ausfallsicherheit',
  },
  {
    of: 'infrastructure.networks',
    en: 'networks, network, telecommunications',
    de: 'netzwerk, netzwerke',
  },
  {
    of: 'infrastructure.systems',
    en: 'scalable systems, reliable systems, reliability of systems, systems stay up, fast available',
    de: 'stabile systeme, zuverlässiger betrieb',
  },
  {
    of: 'infrastructure.technology',
    en: 'infrastructure, it infrastructure, technology infrastructure, hosting, technical platform, it platform, ict platform, technology platform, core platforms, platform services, network control centres, traffic technology',
    de: 'infrastruktur, it infrastruktur, it plattform, plattformen',
  },
  {
    of: 'infrastructure.updates',
    en: 'software updates, security updates, install updates',
    de: 'updates einspielen, update management',
  },
  {
    of: 'infrastructure.upkeep',
    en: 'maintenance of systems/infrastructure/equipment/technology/applications/hardware/software, maintain/maintaining systems/infrastructure/equipment/hardware, development and maintenance, in service support',
    de: 'wartung systeme/anlagen/hardware/software/infrastruktur, pflege systeme/software/anwendungen',
  },
  {
    of: 'innovation.adoption',
    en: 'technologies adopt, selection of technologies, exploitation/exploit new technology/technologies, adoption/adopt new technologies/applications/technology, introduce new technologies',
    de: 'entscheiden neue technologien, technologie stack, einsatz neuer technologien, einführung neuer technologien',
  },
  {
    of: 'innovation.culture',
    en: 'culture of innovation, stimulate creativity, encourage innovation',
    de: 'innovationskultur',
  },
  {
    of: 'innovation.emerging-technology',
    en: 'emerging technologies, evaluate new technology, new technology for',
    de: 'neue technologien, bewertet neue technik, zukunftstechnologien',
  },
  {
    of: 'innovation.integration',
    en: 'integrate technology/systems/applications, systems integration, integrating technology',
    de: 'systemintegration, integration systeme/anwendungen',
  },
  {
    of: 'innovation.research',
    en: 'research and development, applied research, research programme, science and technology, scientific research, r d programme',
    de: 'forschungsprojekte, forschungsprogramme',
  },
  {
    of: 'innovation.trends',
    en: 'technology trends, technological trends',
    de: 'technologische trends, technologietrends',
  },
  {
    of: 'money.budget',
    en: 'it budget, budget, financial management, financial planning, manage budgets, it spending',
    de: 'it budget, budgetverantwortung, budget, it haushalt, budgetplanung, kostenverantwortung',
  },
  {
    of: 'money.cost-reduction',
    en: 'cost efficiency, more cost effective options, reduce costs, cost savings',
    de: 'kosteneinsparung',
  },
  {
    of: 'money.initiative-priority',
    en: 'prioritise portfolio, portfolio of investments',
    de: 'priorisieren investitionen, projektportfolios',
  },
  {
    of: 'money.investments',
    en: 'cost effective investment, investment planning, it investments',
    de: 'it investitionen',
  },
  {
    of: 'operations.daily',
    en: 'day to day it, daily it, daily operation, day to day operations, running of it, service operations',
    de: 'täglicher it betrieb, it tagesgeschäft, it betrieb, laufender betrieb, operativer betrieb',
  },
  {
    of: 'operations.enterprise-systems',
    en: 'erp, enterprise systems',
    de: 'erp, erp landschaft, sap',
  },
  {
    of: 'operations.it-processes',
    en: 'itil, it processes, process documentation, build processes',
    de: 'it prozesse, itsm prozesse',
  },
  {
    of: 'operations.it-resources',
    en: 'asset management, it assets, protect assets, configuration management',
    de: 'it assets, asset management, lizenzmanagement',
  },
  {
    of: 'operations.new-solution',
    en: 'introduce solution, implementation solution',
    de: 'einführung lösung',
  },
  {
    of: 'operations.ongoing',
    en: 'end to end operations, continuous operations',
    de: 'dauerbetrieb',
  },
  {
    of: 'operations.operational-decisions',
    en: 'technical decisions',
    de: 'technische entscheidungen',
  },
  {
    of: 'operations.software-systems',
    en: 'software as a service, saas, case management solution, systems and software',
    de: 'saas',
  },
  {
    of: 'operations.technical-issues',
    en: 'incidents, troubleshoot incidents, incident management',
    de: 'störungen, störungsbeseitigung',
  },
  {
    of: 'operations.technical-side',
    en: 'technical operations, technical teams',
    de: 'technischen betrieb, technischen teams',
  },
  {
    of: 'operations.troubleshooting',
    en: 'troubleshoot, solve issues, resolve problems/issues, root cause, problem management',
    de: 'fehleranalyse, problembehebung, fehlerbehebung',
  },
  {
    of: 'people.engineers',
    en: 'engineering teams, engineering talent, lead/manage/hire/recruit/coach/grow/help engineers/developers, engineers grow, team of engineers/developers, engineering managers, engineering organization',
    de: 'softwareentwicklung teams, engineering organisation, entwicklerteam, entwicklungsteams, führung entwicklern, entwicklern teamleads',
  },
  {
    of: 'people.evaluation',
    en: 'review performance, performance management, appraisals, underperformance, performance reviews',
    de: 'mitarbeitergespräche, leistungsbeurteilung',
  },
  {
    of: 'people.it-department',
    en: 'it department, it function, information systems department',
    de: 'it abteilung, leitung it, sachgebiet it',
  },
  {
    of: 'people.it-staff',
    en: 'it staff, it team, it professionals, it personnel, all members it teams, team of it',
    de: 'it team, it mitarbeitende, it mitarbeiter, administratoren führen',
  },
  {
    of: 'people.mentoring',
    en: 'grow skills, develop skills, nurture skills, career development, coach team, coaching mentoring, develop team members, skills and experience',
    de: 'weiterentwicklung mitarbeiter/mitarbeitenden/teams, coachen',
  },
  {
    of: 'people.recruitment',
    en: 'recruit, recruiting, hire, world class team, interview applicants, open vacancies, hiring',
    de: 'recruiting, personalgewinnung, stellen ein, personalauswahl, bewerbungsgespräche',
  },
  {
    of: 'people.support-team',
    en: 'support team, lead help desk, support technicians, service desk team, team of technicians',
    de: 'it support team, team service desk',
  },
  {
    of: 'people.team-resources',
    en: 'resource requirements, resource planning, resources across teams, allocate resources',
    de: 'ressourcenplanung',
  },
  {
    of: 'people.technology-team',
    en: 'it engineering team, technology team, manage/managing/lead/leading multiple teams, manage/managing/lead/leading/build product/technical/infrastructure team/teams, managing team of',
    de: 'technische teams',
  },
  {
    of: 'people.training',
    en: 'deliver training, training staff, presentations and training, train users',
    de: 'schulungen, schulung mitarbeitenden',
  },
  {
    of: 'people.wellbeing',
    en: 'wellbeing, happiness of, psychological safety, happiness engineering/team',
    de: 'wohlbefinden, gesundheit team, zufriedenheit team',
  },
]
