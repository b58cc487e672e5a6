import type { Concept } from './concept.ts'

/** People, customers and measures of success. */
export const PEOPLE_CONCEPTS: readonly Concept[] = [
  {
    id: 'staff',
    en: `
      staff, employee, employees, people, personnel, workers, team members, colleagues,
      workforce, technicians, administrators, folks`,
    de: `
      mitarbeiter, mitarbeitern, mitarbeiterin, mitarbeiterinnen, mitarbeitende,
      mitarbeitenden, personal, belegschaft, leute, beschaeftigte, kollegen, kolleginnen,
      angestellte, menschen, fachkraefte, techniker, personals`,
    weight: 0.6,
  },
  {
    id: 'team',
    en: 'team, teams, crew, group',
    de: 'team, teams, mannschaft, gruppe',
    weight: 0.6,
  },
  {
    id: 'training',
    en: `
      train, trains, training, trained, courses, training course, upskill, upskilling, teach, teaches,
      teaching, further education, workshop, workshops, learn the skills, coaching of staff`,
    de: `
      schulen, schult, schulung, schulungen, geschult, ausbilden, ausbildet, bildet aus,
      weiterbilden, weiterbildung, weiterbildungen, weiterbildet, fortbildung, fortbildungen,
      training, trainings, trainiert, trainieren, kurse, unterrichtet mitarbeiter,
      lehrgaenge, bildet weiter, bildet fort, personalentwicklung, qualifizierung`,
  },
  {
    id: 'hire',
    en: `
      hire, hires, hiring, recruit, recruits, recruiting, recruitment, new people, new staff,
      fill vacancies, fill positions, job interviews, interviews candidates, candidates,
      applicants, vacancy, vacancies`,
    de: `
      einstellen, einstellt, einstellung, einstellungen, stellt ein, rekrutieren,
      rekrutiert, rekrutierung, recruiting, anwerben, anwirbt, wirbt an, personalgewinnung,
      bewerber, bewerberinnen, bewerbungsgespraeche, bewerbungen, stellenbesetzung, neue
      mitarbeiter, neue leute, neues personal, heuert an`,
  },
  {
    id: 'talent',
    en: `
      talent, talents, talented, retention, retain, retains, attract, attracts, strong people,
      good people, best people, gifted`,
    de: `
      talent, talente, talenten, talentiert, talentierte, bindung von talenten,
      mitarbeiterbindung, gute leute, gewinnt talente, begabte, spitzenkraefte`,
  },
  {
    id: 'mentor',
    en: 'mentor, mentors, mentoring, mentorship, coach, coaches, coaching, guidance',
    de: `
      mentor, mentoring, mentorin, coach, coacht, coaching, foerderung von talenten,
      begleitet, begleiten, anleiten, anleitet, leitet an, anleitung`,
  },
  {
    id: 'appraisal',
    en: `
      performance review, performance reviews, staff evaluation, appraisals, staff appraisal,
      evaluate staff, evaluates staff, staff reviews, performance appraisal, annual reviews,
      annual performance reviews`,
    de: `
      mitarbeiterbeurteilung, mitarbeiterbewertung, leistungsbeurteilung, personalbeurteilung,
      mitarbeitergespraech, mitarbeitergespraeche, mitarbeiterbeurteilungen,
      leistungsbewertung, personalbewertung, beurteilungsgespraech, beurteilungsgespraeche,
      jahresgespraech, jahresgespraeche, feedbackgespraeche`,
  },
  {
    id: 'wellbeing',
    en: `
      wellbeing, well being, welfare, morale, burnout, stress, happiness, happy, how the team
      feels, are doing, people are doing, feel, feels, feeling, overworked, exhausted,
      overload, atmosphere`,
    de: `
      wohlbefinden, wohlergehen, wohl, zufriedenheit der mitarbeiter, stimmung im team,
      burnout, moral, stress, gesundheit der mitarbeiter, wie es dem team geht, gut geht, gut
      gehts, wohl fuehlen, wohl fuehlt, wohlfuehlt, fuehlt, fuehlen, ueberlastet,
      ueberarbeitet, ausgebrannt, arbeitsklima, teamklima, stimmung, leuten geht`,
  },
  {
    id: 'customer',
    en: 'customer, customers, client, clients, buyer, buyers, consumer, consumers',
    de: 'kunde, kunden, kundin, kundinnen, kundschaft, kaeufer, abnehmer, klienten',
  },
  {
    id: 'user',
    en: 'user, users, end user, end users',
    de: 'nutzer, benutzer, anwender, nutzende, nutzenden, endanwender, anwenderinnen',
    weight: 0.8,
  },
  {
    id: 'satisfaction',
    en: 'satisfaction, satisfied',
    de: 'zufriedenheit, kundenzufriedenheit, zufrieden',
  },
  {
    id: 'experience-of-customers',
    en: 'customer experience, user experience',
    de: 'kundenerlebnis, kundenerfahrung, nutzererlebnis',
  },
  {
    id: 'top-line',
    en: 'top line, topline, revenue, revenues, turnover, income of the company',
    de: 'umsatz, umsaetze, erloes, erloese, top line, einnahmen, umsatzwachstum',
  },
  {
    id: 'bottom-line',
    en: 'bottom line, bottomline, profit, profits, profitability, net result',
    de: `
      gewinn, gewinne, ergebnis, bottom line, rentabilitaet, profitabilitaet,
      betriebsergebnis, profit, unterm strich`,
  },
  {
    id: 'margin',
    en: 'margin, margins',
    de: 'marge, margen, gewinnspanne',
  },
  {
    id: 'roi',
    en: 'roi, return on investment',
    de: 'roi, kapitalrendite, rendite, investitionsertrag',
  },
  {
    id: 'growth',
    en: 'growth, grow, grows',
    de: 'wachstum, waechst, wachsen',
  },
  {
    id: 'competition',
    en: 'competitive, competition, competitors, competitive edge, competitive advantage, rivals',
    de: `
      wettbewerb, wettbewerbs, wettbewerbsvorteil, wettbewerbsfaehig, wettbewerbsfaehigkeit,
      konkurrenz, vorsprung`,
  },
  {
    id: 'productivity',
    en: 'productivity, productive',
    de: 'produktivitaet, produktiv',
  },
  {
    id: 'efficiency',
    en: 'efficiency, efficient, efficiently',
    de: 'effizienz, effizient, wirtschaftlichkeit',
  },
  {
    id: 'on-time',
    en: `
      on time, on schedule, deadline, deadlines, punctual, in time, late, delayed, delay,
      delays, overdue, slips, slip, timely, behind schedule, delivery date, delivery dates,
      punctually`,
    de: `
      termintreue, fristgerecht, puenktlich, rechtzeitig, termingerecht, frist, fristen,
      deadline, deadlines, zu spaet, spaet, verspaetet, verspaetung, verspaetungen, verzug, im
      verzug, verzoegert, verzoegerung, verzoegerungen, terminverzug, liefertermin,
      liefertermine, terminplan halten, zeitgerecht`,
  },
  {
    id: 'in-budget',
    en: `
      within budget, in budget, inside budget, on budget, over budget, overspend, overspends,
      too expensive, cost overrun, cost overruns, overrun, within cost`,
    de: `
      budgettreue, im budget, im budgetrahmen, kostenrahmen, budgeteinhaltung, zu teuer,
      teurer, teurer wird, budgetueberschreitung, ueberschreitet das budget, aus dem ruder,
      kostenueberschreitung, kostenueberschreitungen, ueberzogen, budget eingehalten, budget
      ein, budget einhaelt`,
  },
  {
    id: 'cost-reduction',
    en: 'cost reduction, cut costs, cuts costs, lower costs, save money, saves money, savings',
    de: `
      kostensenkung, kosten senken, senkt die kosten, sparen, spart, einsparung, einsparungen,
      kosteneinsparung`,
  },
  {
    id: 'cv',
    en: 'cv, resume, curriculum vitae',
    de: 'lebenslauf, cv',
  },
]
