import type { ResponsibilityCue } from './responsibility-cue.ts'

/** How postings word what concerns infrastructure, innovation, money, operations and people. */
export const RUNNING_CUES: readonly ResponsibilityCue[] = [
  {
    of: 'infrastructure.applications',
    en: 'application support, application operations, application maintenance, support applications',
    de: 'anwendungsbetreuung, applikationsbetreuung, betrieb anwendungen, betreuung anwendungen/applikationen',
  },
  {
    of: 'infrastructure.availability',
    en: 'availability, service continuity, high availability, resilience of systems, available and resilient, system availability, service availability, uptime, resilience of services, fault tolerant',
    de: 'verfügbarkeit, ausfallsicherheit, hochverfügbarkeit, systemverfügbarkeit, ausfallsichere',
  },
  {
    of: 'infrastructure.hardware',
    en: 'laptops, mobile devices, workstations, printers, it equipment, end user devices',
    de: 'endgeräte, it hardware, arbeitsplatzgeräte, mobile endgeräte',
  },
  {
    of: 'infrastructure.needs-assessment',
    en: 'capacity planning, assess infrastructure, infrastructure requirements, plan capacity',
    de: 'kapazitätsplanung, bedarfsplanung it',
  },
  {
    of: 'infrastructure.networks',
    en: 'networks, network, telecommunications, network administration, lan wan, telephony, mobile communications, vpn',
    de: 'netzwerk, netzwerke, netzwerkadministration, lan wan, netzwerktechnik, telefonie, vpn',
  },
  {
    of: 'infrastructure.software',
    en: 'software licences, software installation, install software, standard software',
    de: 'softwarelizenzen, installation software, softwareverteilung, lizenzen',
  },
  {
    of: 'infrastructure.systems',
    en: 'scalable systems, reliable systems, reliability of systems, systems stay up, fast available, operate/maintain/administer/monitor systems/servers, system administration, systems operation, system stability, reliability',
    de: 'stabile systeme, zuverlässiger betrieb, betrieb systeme/server/systemen, administration systeme/server/systemen, systemadministration, überwachung systeme/infrastruktur, systembetreuung, betreuung systeme',
  },
  {
    of: 'infrastructure.technology',
    en: 'infrastructure, it infrastructure, technology infrastructure, hosting, technical platform, it platform, ict platform, technology platform, core platforms, platform services, network control centres, traffic technology, cloud infrastructure, servers, server infrastructure, data centres, hosting environment, infrastructure services, it environment',
    de: 'infrastruktur, it infrastruktur, it plattform, plattformen, serverinfrastruktur, serverlandschaft, cloud infrastruktur, rechenzentren, it umgebung, virtualisierung, server',
  },
  {
    of: 'infrastructure.updates',
    en: 'software updates, security updates, install updates, patch management, system updates, upgrades of systems/software',
    de: 'updates einspielen, update management, patchmanagement, systemupdates, aktualisierung systeme/software',
  },
  {
    of: 'infrastructure.upkeep',
    en: 'maintenance of systems/infrastructure/equipment/technology/applications/hardware/software, maintain/maintaining systems/infrastructure/equipment/hardware, development and maintenance, in service support, maintenance and repair, hardware maintenance, software maintenance, corrective maintenance',
    de: 'wartung systeme/anlagen/hardware/software/infrastruktur, pflege systeme/software/anwendungen, wartung und reparatur, hardwarewartung, wartung pflege, softwarewartung, instandhaltung',
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
    of: 'innovation.drive',
    en: 'drive/foster/promote/lead innovation, technology innovation, innovative solutions',
    de: 'innovationen vorantreiben, förderung innovationen, innovative lösungen',
  },
  {
    of: 'innovation.emerging-technology',
    en: 'emerging technologies, evaluate new technology, new technology for, new and emerging technologies, evaluate new technologies/tools, emerging trends technology, artificial intelligence, machine learning solutions',
    de: 'neue technologien, bewertet neue technik, zukunftstechnologien, evaluierung neuer technologien, künstliche intelligenz, ki lösungen, neue tools',
  },
  {
    of: 'innovation.experiments',
    en: 'prototyping, proof of concepts, pilot projects, test hypotheses',
    de: 'proof of concept, pilotprojekte, prototypenbau',
  },
  {
    of: 'innovation.improvement',
    en: 'recommend improvements, identify improvements, improvement opportunities, make recommendations, continuous improvement, service improvement',
    de: 'verbesserungsvorschläge, optimierungspotenziale, optimierungspotentiale, kontinuierlichen verbesserung',
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
    en: 'technology trends, technological trends, industry trends, stay up to date/abreast, keep abreast, monitor trends, best practices industry',
    de: 'technologische trends, technologietrends, trends beobachten, marktbeobachtung, am puls der zeit',
  },
  {
    of: 'money.budget',
    en: 'it budget, budget, financial management, financial planning, manage budgets, it spending, budget responsibility, manage/control/plan budget, budget planning, budget formulation, departmental budget, financial resources',
    de: 'it budget, budgetverantwortung, budget, it haushalt, budgetplanung, kostenverantwortung, budgetsteuerung, budgetkontrolle',
  },
  {
    of: 'money.budget-allocation',
    en: 'allocate funds/funding/budget/resources, funding decisions',
    de: 'budgetverteilung, mittelverteilung',
  },
  {
    of: 'money.cost-reduction',
    en: 'cost efficiency, more cost effective options, reduce costs, cost savings, cost reduction, efficiencies and cost, cost optimisation, value for money',
    de: 'kosteneinsparung, kostenoptimierung, kosteneffizienz, einsparungen',
  },
  {
    of: 'money.initiative-priority',
    en: 'prioritise portfolio, portfolio of investments',
    de: 'priorisieren investitionen, projektportfolios',
  },
  {
    of: 'money.investment-ideas',
    en: 'business cases, investment proposals, feasibility',
    de: 'business case, investitionsvorschläge',
  },
  {
    of: 'money.investments',
    en: 'cost effective investment, investment planning, it investments, capital planning, technology investments, investment decisions, investment portfolio',
    de: 'it investitionen, investitionsplanung, investitionen',
  },
  {
    of: 'operations.daily',
    en: 'day to day it, daily it, daily operation, day to day operations, running of it, service operations, day to day, daily it operations, manage it operations, operational management',
    de: 'täglicher it betrieb, it tagesgeschäft, it betrieb, laufender betrieb, operativer betrieb, operativen it betrieb, laufenden betrieb, reibungslosen betrieb',
  },
  {
    of: 'operations.enterprise-systems',
    en: 'erp, enterprise systems',
    de: 'erp, erp landschaft, sap',
  },
  {
    of: 'operations.internal-software',
    en: 'internal tools, custom applications, in house software',
    de: 'eigenentwicklungen, interne tools',
  },
  {
    of: 'operations.it-processes',
    en: 'itil, it processes, process documentation, build processes, itsm, it service management, change management process, release management',
    de: 'it prozesse, itsm prozesse, itsm, it service management, change management',
  },
  {
    of: 'operations.it-resources',
    en: 'asset management, it assets, protect assets, configuration management, it resources, information technology resources, asset inventory, licence management',
    de: 'it assets, asset management, lizenzmanagement, it ressourcen, it bestand, bestandsverwaltung',
  },
  {
    of: 'operations.it-systems',
    en: 'manage it systems, systems implementation, design implement systems, it solutions',
    de: 'it systeme, it lösungen, it systemlandschaft',
  },
  {
    of: 'operations.mission-critical',
    en: 'mission critical, business critical',
    de: 'geschäftskritische, unternehmenskritische',
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
    of: 'operations.software-rollout',
    en: 'software rollouts, deploy applications, rollout of software',
    de: 'software rollout, einführung neuer software',
  },
  {
    of: 'operations.software-systems',
    en: 'software as a service, saas, case management solution, systems and software',
    de: 'saas',
  },
  {
    of: 'operations.technical-issues',
    en: 'incidents, troubleshoot incidents, incident management, technical issues, escalation point, escalations, incident response',
    de: 'störungen, störungsbeseitigung, technische probleme, eskalationen, technischen fragen',
  },
  {
    of: 'operations.technical-side',
    en: 'technical operations, technical teams',
    de: 'technischen betrieb, technischen teams',
  },
  {
    of: 'operations.troubleshooting',
    en: 'troubleshoot, solve issues, resolve problems/issues, root cause, problem management, diagnose problems/errors/faults, problem resolution, debugging, fault resolution',
    de: 'fehleranalyse, problembehebung, fehlerbehebung, fehlersuche, fehlerdiagnose, störungsanalyse, problemanalyse, lösung probleme',
  },
  {
    of: 'operations.user-productivity',
    en: 'user productivity, employee productivity, operational efficiency',
    de: 'effizienz mitarbeitenden',
  },
  {
    of: 'people.engineers',
    en: 'engineering teams, engineering talent, lead/manage/hire/recruit/coach/grow/help engineers/developers, engineers grow, team of engineers/developers, engineering managers, engineering organization, software engineers, engineering team, development team, developers and',
    de: 'softwareentwicklung teams, engineering organisation, entwicklerteam, entwicklungsteams, führung entwicklern, entwicklern teamleads, entwicklungsteam, softwareentwickler führen, führst entwickler',
  },
  {
    of: 'people.evaluation',
    en: 'review performance, performance management, appraisals, underperformance, performance reviews, performance appraisal, conduct reviews, evaluate performance, feedback to team, performance of staff',
    de: 'mitarbeitergespräche, leistungsbeurteilung, feedbackgespräche, zielvereinbarungsgespräche',
  },
  {
    of: 'people.it-department',
    en: 'it department, it function, information systems department, head/lead/manage it department/function, information technology department',
    de: 'it abteilung, leitung it, sachgebiet it, it bereichs, leitung it abteilung, it leitung',
  },
  {
    of: 'people.it-staff',
    en: 'it staff, it team, it professionals, it personnel, all members it teams, team of it, it specialists, supervise it, supervise staff, lead it team/staff, manage it team/staff',
    de: 'it team, it mitarbeitende, it mitarbeiter, administratoren führen, führung it teams, it spezialisten',
  },
  {
    of: 'people.mentoring',
    en: 'grow skills, develop skills, nurture skills, career development, coach team, coaching mentoring, develop team members, skills and experience, mentor, mentors, coach, coaching, mentoring, professional development, grow team members, coaching and',
    de: 'weiterentwicklung mitarbeiter/mitarbeitenden/teams, coachen, mentor, coaching, fördern mitarbeitende, förderung mitarbeitenden/mitarbeiter, entwicklung mitarbeitenden/mitarbeiter',
  },
  {
    of: 'people.recruitment',
    en: 'recruit, recruiting, hire, world class team, interview applicants, open vacancies, hiring, recruit/hire/hiring/recruiting talent/team/staff/people, drive recruiting, build team, interview candidates, onboarding of new',
    de: 'recruiting, personalgewinnung, stellen ein, personalauswahl, bewerbungsgespräche, einstellung mitarbeitenden, recruiting neuer, aufbau teams, onboarding neuer',
  },
  {
    of: 'people.support-team',
    en: 'support team, lead help desk, support technicians, service desk team, team of technicians',
    de: 'it support team, team service desk',
  },
  {
    of: 'people.talent',
    en: 'top talent, attract and retain, talent development, retain talent, succession planning',
    de: 'talententwicklung, gewinnung und bindung, mitarbeiterbindung, nachwuchsförderung',
  },
  {
    of: 'people.team-resources',
    en: 'resource requirements, resource planning, resources across teams, allocate resources, staffing, staff resources, headcount, resource allocation, human resources plan',
    de: 'ressourcenplanung, personalplanung, personaleinsatz, ressourcensteuerung',
  },
  {
    of: 'people.technology-team',
    en: 'it engineering team, technology team, manage/managing/lead/leading multiple teams, manage/managing/lead/leading/build product/technical/infrastructure team/teams, managing team of, lead/build/manage/mentor team of, technical team, lead cross functional team, technology staff, team leadership',
    de: 'technische teams, teamführung, aufbau team, führung teams, fachliche führung, teams führen, teamverantwortung',
  },
  {
    of: 'people.training',
    en: 'deliver training, training staff, presentations and training, train users, train users/staff/team/employees, training programmes, training for',
    de: 'schulungen, schulung mitarbeitenden, anwenderschulungen, mitarbeiterschulungen, schulungskonzepte, einweisung anwender',
  },
  {
    of: 'people.wellbeing',
    en: 'wellbeing, happiness of, psychological safety, happiness engineering/team',
    de: 'wohlbefinden, gesundheit team, zufriedenheit team',
  },
]
