import type { IntentPattern } from './intent-pattern.ts'

/** How roles stand to each other: rank, reporting, one person for two, conflict, pay. */
export const BETWEEN_ROLES: readonly IntentPattern[] = [
  {
    intent: 'pay',
    named: 0,
    phrases: `
      who earns, who is paid, who gets paid, who makes more, paid more, best paid, earns
      most, how much do * earn, wer verdient, verdient mehr, am meisten, besser bezahlt,
      bestbezahlt, was verdienen, wie viel verdienen, wer bekommt mehr lohn, wer hat mehr
      lohn, wer kriegt mehr, who gets more money, who makes the most, who takes home`,
  },
  {
    intent: 'rank',
    named: 0,
    phrases: `
      who is higher, who ranks, who outranks, who stands above, wer steht uber, wer steht
      hoher, wer ist hoher, wer ist ranghoher`,
  },
  {
    intent: 'reporting',
    named: 0,
    phrases: `
      who reports to whom, wer berichtet an wen, wer an wen berichtet, wer berichtet wem`,
  },
  {
    intent: 'hire',
    named: 0,
    phrases: `
      which leader do we, which role do we, which of them do we, whom do we need, who do we
      need, who should we hire, whom should we hire, who to hire, wen brauchen wir, welche
      fuhrungskraft brauchen, welche rolle brauchen, wen sollen wir einstellen, wen sollten
      wir einstellen`,
  },
  {
    intent: 'rank',
    named: 2,
    phrases: `
      who is the boss, who s the boss, who is boss, who s boss, who is the bigger boss, whos the boss, wer ist der chef, wer ist chef, wer
      ist die chefin, wer hat mehr zu, wer hat das sagen,
      which of them is higher`,
  },
  {
    intent: 'reporting',
    named: 1,
    phrases: `
      report to, reports to, reporting to, reporting line, reporting lines, reports into,
      report into, whom * report, who reports, answer to, answers to, boss, superior of @,
      direct superior, line manager, supervisor, reporting structure, superior, berichtet,
      berichten, berichtslinie, berichtslinien, berichtsweg, berichtswege, vorgesetzter,
      vorgesetzte, vorgesetzten, chef, chefin, wem untersteht, wem * untersteht, wem *
      unterstellt, wem * unterstehen, wer * untersteht, wer * unterstellt, wem *
      rechenschaft, under whom, who is above, next up, line of command, chain of command,
      befehlskette, dienstweg, linienvorgesetzter, linienvorgesetzte, direkt unterstellt,
      unterstellt * wem, wem * rapportiert, rapportiert, rapportieren, an wen * rapportiert,
      wer fuhrt @, who manages @, who leads @, gehort * unter, hangt *
      unter, aufgehangt, angesiedelt, anhangen, accountable to, responsible to, hierarchical
      position`,
  },
  {
    intent: 'rank',
    named: 1,
    phrases: `
      above @, below @, under @, over @, beneath @, above, below, higher, lower, outrank,
      outranks, rank, ranks, ranked, senior to, more senior, seniority, superior to,
      subordinate, subordinates, more powerful, more important, more authority, equal,
      equals, same level, same rank, on a par, peer, peers, more say, more power, hierarchy,
      pecking order, tells @ what to do, order around, bigger than, uber @, unter @, steht
      uber, stehen uber, hoher, niedriger, rang, ranghoher, rangniedriger, hohergestellt,
      ubergeordnet, untergeordnet, unterstellt, untersteht, unterstehen, machtiger,
      wichtiger, mehr macht, mehr zu sagen, mehr zu melden, gleichrangig, gleichgestellt,
      auf einer stufe, auf augenhohe, gleiche stufe, selben stufe, gleicher stufe, derselben
      ebene, gleichen ebene, gleichen rang, hierarchie, rangfolge, weisungsbefugt,
      weisungsbefugnis, weisungen, vorgesetzt, steht * hoher, boss around, overrule,
      overrules, overruled, trump, trumps, in charge of @, mehr befugnis, mehr befugnisse,
      mehr gewicht, more weight, obersten, top dog, hoher gestellt, sticht, uberstimmen,
      uberstimmt, rangieren, rangiert, wer hat das sagen, hoheren rang, higher up, further
      up, weiter oben, further down, weiter unten, ober, befehlen, befiehlt, befehle,
      anweisen, anweisung, anweisungen, command, commands, on equal footing, gleicher ebene,
      gleichwertig, ebenburtig, eine stufe, obenan`,
  },
  {
    intent: 'combine',
    named: 1,
    phrases: `
      one person, same person, single person, both roles, both jobs, both posts, both at
      once, at the same time, at once, do both, be both, two hats, both hats, combine,
      combined, in one person, double as, eine person, einer person, dieselbe person,
      derselben person, beide rollen, beide amter, beides zugleich, gleichzeitig, zugleich,
      in personalunion, personalunion, beides, doppelrolle, zwei hute, beide jobs, beide
      posten, kombinieren, both in one, two roles, zwei rollen, zwei jobs, two jobs, one and
      the same, ein und dieselbe, ein und derselbe, einer allein, beide hute, double role,
      dual role, beides in einem, merge, merged, zusammenlegen, zusammengelegt, vereinen,
      vereint, holding both, as well as @ at`,
  },
  {
    intent: 'conflict',
    named: 1,
    phrases: `
      clash, clashes, conflict, conflicts, fight, fights, fighting, argue, argues, arguing,
      quarrel, quarrels, quarrelling, tension, tensions, friction, at odds, disagree, get
      along, get on, rivalry, rivals, butt heads, dispute, disputes, row, trouble between,
      streit, streiten, streitet, konflikt, konflikte, spannung, spannungen, reibung,
      reibungen, reibereien, aneinander, in die haare, uneins, rivalitat, rivalen, vertragen
      sich, klarkommen, zanken, ins gehege, krach, auseinandersetzungen, zoff, kracht,
      krachts, zerstritten, gezanke, loggerheads, hate each other, knatsch, stunk, arger
      zwischen, arger mit, stress zwischen, nicht riechen, cannot stand, in clinch, im
      clinch, squabble, squabbles, squabbling, infighting, bickering, turf war, turf wars,
      revierkampf, revierkampfe, differenzen, differences of opinion,
      meinungsverschiedenheiten, uneinig, uneinigkeit, verkracht`,
  },
  {
    intent: 'collaboration',
    named: 1,
    phrases: `
      work together, works together, working together, work with, works with, working with,
      collaborate, collaborates, collaboration, cooperate, cooperates, cooperation, co
      operate, team up, side by side, complement, interact, interacts, work as a team,
      together, share the work, divide the work, split the work, split up, divide up,
      zusammenarbeiten, zusammenarbeit, zusammenarbeitet, arbeiten * zusammen, arbeitet *
      zusammen, kooperieren, kooperiert, kooperation, hand in hand, zusammenspiel,
      zusammenwirken, miteinander, erganzen, erganzen sich, arbeitsteilung, teilen sich,
      arbeit teilen, arbeit * teilen, aufgaben teilen, aufgaben * teilen, arbeit auf,
      aufteilen, teilen * auf, spielen * zusammen, an einem strang, am gleichen strick, am
      gleichen strang, zusammenspannen, spannen * zusammen, joint work, jointly, join
      forces, zusammentun, working relationship, mit @ zusammen, pull together, pulling
      together, work alongside, works alongside, hand over`,
  },
  {
    intent: 'pay',
    named: 1,
    phrases: `
      earn, earns, earning, earnings, salary, salaries, paid, pay, pays, how much * make,
      how much @ make, makes more money, make more money, more money, income, compensation,
      remuneration, wage, expensive, cheaper, costs, cost, teuer, teurer, billiger, kostet,
      verdient, verdienen, verdienst, gehalt, gehalter, gehalts, bezahlt, bezahlung,
      vergutung, einkommen, wie viel bekommt, was bekommt, entlohnung, lohn, lohne, salar,
      salare, kriegt, kassiert, entlohnt, brutto, jahreslohn, jahresgehalt, monatslohn,
      monatsgehalt, stundenlohn, jahressalar, how much * get, how well paid, going rate,
      wages, vergutet, bezahlt man, zahlt man, rate of pay, take home, pay packet, pay
      check, paycheck`,
  },
]
