import type { RoleCue } from './role-cue.ts'

/**
 * What tells a leader from others, whichever of the seven it is: how much of the organisation the
 * post answers for, and how near the top it stands. Sources: authority and scope tell the posts apart
 * (`s3-004`, `s3-099`); leaders stand in or near the executive team (`s0-057`, `s1-079`).
 */
export const STANDING_CUES: readonly RoleCue[] = [
  {
    id: 'answers-for-all-of-it',
    leads: 1.2,
    for: {},
    en: 'all aspects it, all aspects information systems/technology, overall responsibility it/technology/information, entire it, whole it, all it, all technology, entire technology, it for department/organization/authority/agency/company/group/college/council/university/ministry/bank/hospital/service, it services to department/organization/authority/agency/company/group/college/council/university/ministry, services to department, it services for department/organization/company, management it services, head it services, head information services, head technology, leads it organization, it department, it function, engineering as organization, engineering function, engineering department, accountable management it/information, responsible management it, provision it, provision of services it, providing it, heads it directorate, runs it directorate, it organization',
    de: 'gesamte/gesamten/gesamter it, it unternehmens/konzerns/stadt/landes/gruppe/klinikums/hochschule, gesamtverantwortung it, verantwortung gesamte/gesamten it, it bereich, it organisation, leitung it, leiter it, verantwortlich it, leitet it/informationstechnik, it abteilung, it management verantwortet, verantwortet it/informationstechnik',
    from: ['s1-022', 's1-023', 's3-004', 's3-044', 's2-003'],
  },
  {
    id: 'sits-with-the-executives',
    leads: 0.9,
    for: {},
    en: 'report/reports/reporting chief executive, report/reports/reporting ceo/coo/cfo, report/reports/reporting managing director, report/reports/reporting board, report/reports/reporting permanent secretary, report/reports/reporting deputy minister, member executive team/board/committee, member board, member management board, member management team, part senior leadership/management team, leadership group, corporate leadership role, member c suite, board directors, advise/advises/advice board, assurance board, present to board, figures to board, answers to board, brief board, advisor senior managers/leaders, top management',
    de: 'berichten/berichtet/berichtest/bericht ceo/vorstand/geschäftsführung/geschäftsleitung/cfo/coo, unterstellt geschäftsführung/vorstand/geschäftsleitung, mitglied geschäftsleitung/geschäftsführung/vorstands, teil geschäftsleitung/geschäftsführung, führungskreis, oberste/obersten führungsebene/leitungsebene, gegenüber geschäftsleitung/geschäftsführung/vorstand, ansprechpartner geschäftsleitung/geschäftsführung/unternehmensleitung/vorstand, berichtet geschäftsführung/geschäftsleitung/vorstand, beratung vorstands/geschäftsführung/geschäftsleitung',
    from: ['s0-056', 's0-057', 's0-104', 's0-106', 's1-079', '40usc11315-b1'],
  },
  {
    id: 'sets-the-strategy-itself',
    leads: 0.8,
    for: {},
    en: 'develop/develops/developing/set/sets/setting/create/creating/define/own/owns/formation it/information/technology/digital strategy, responsible strategy, it strategy policy, direction policies, strategic direction it/technology/function, direction and vision, strategic ownership, lead strategic planning',
    de: 'entwicklung/entwickeln/entwickelt/entwickelst/definieren/festlegung/verantwortung it strategie/technologiestrategie/strategie, strategische ausrichtung it/technik, strategische leitung',
    from: ['s3-047', 's0-010', 's2-061', 's3-004', 'esco-1330.2'],
  },
  {
    id: 'holds-the-budget-of-the-whole',
    leads: 0.4,
    for: {},
    en: 'it budget, technology budget, departmental budget, department budget, engineering budget, hold budget, information systems budget, external contracts, policies practices resources',
    de: 'it budget, it haushalt, budgetverantwortung, personalverantwortung, ergebnisverantwortung',
    from: ['s2-017', 's3-104', 'm1514-A1'],
  },
  {
    id: 'within-a-part',
    leads: -0.9,
    for: { 'part-of-it': 0.3 },
    en: 'within directorate/division/branch/section/unit/programme/pillar/it/technology, part of programme/portfolio/project/pillar/division/branch, sub set, subset, delivery team, delivery teams, section head, product area, stage groups, workstream, one of teams, this team, your team, team within, division provides/responsible, business unit, on behalf of',
    de: 'innerhalb bereichs/abteilung/teams/programms/referats, teilbereich, teilprojekt, deinem team, deines teams, unser team, unserem team, unseres teams, ihrem team, verstärkung',
    from: ['s3-004', 's3-103', 'esco-1330.8'],
  },
  {
    id: 'reports-below-the-top',
    leads: -0.7,
    for: {},
    en: 'report/reports/reporting head/director/manager/lead, report/reports/reporting vice president, report/reports/reporting deputy director, accountable to director, works to director, directly to director, supervisor, under direction, general supervision, supports director',
    de: 'berichten/berichtet/berichtest/bericht leiter/leitung/teamleiter/abteilungsleiter/head, abstimmung leiter/leitung/teamleitung/projektleitung, unter anleitung',
    from: ['s3-004', 's2-052', 's3-045'],
  },
  {
    id: 'graded-below-executives',
    leads: -1.2,
    for: { none: 0.4 },
    en: 'specialized experience, next lower grade, grade level, gs 11, gs 12, gs 13, gs 14, pay band, full performance level, entry level, career ladder position',
    de: 'berufseinsteiger, werkstudent, trainee',
    from: ['s3-004', 's1-079', 's1-095'],
  },
  {
    id: 'does-the-work-alone',
    leads: -0.8,
    for: {},
    en: 'as part of team, as an individual contributor, you join, works under supervision, on call, hands on, your colleagues, team player',
    de: 'teil unseres teams, mitarbeit team, unterstützung teams, rufbereitschaft, teamfähigkeit, teamplayer, mitarbeit projekten/team/aufbau',
    from: ['s2-016', 'esco-2522.1', 's3-004'],
  },
  {
    id: 'serves-an-undertaking-with-an-end',
    leads: -0.6,
    for: {},
    en: 'the programme is, programme objectives, project goals, project objectives, project plan, project team, project requirements, freelance, programme goals, program metrics, contract duration',
    de: 'projektleitung, projektteam, projektplan, projektstart, laufzeit, projektziele, teilprojekte, einsatzort, freiberuflich, auslastung',
    from: ['s1-013', 'esco-1330.7', 's3-104'],
  },
]
