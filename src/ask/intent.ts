import { fold } from '../catalogue/search-words.ts'

/** What a question wants to know. */
export type Intent =
  | 'reporting'
  | 'rank'
  | 'combine'
  | 'hire'
  | 'conflict'
  | 'collaboration'
  | 'pay'
  | 'path'
  | 'education'
  | 'experience'
  | 'skills'
  | 'measures'
  | 'technical'
  | 'overlap'
  | 'sameness'
  | 'difference'
  | 'facing'
  | 'meaning'
  | 'duties'
  | 'decides'
  | 'does'
  | 'involved'
  | 'topic'

type Pattern = {
  readonly intent: Intent
  /** How many roles or titles have to be named for the words to mean this. */
  readonly named: number
  /** Phrases of either language; `*` is up to four words, `@` a role with or without article. */
  readonly phrases: string
}

/** First match wins. Phrases are folded before they are compared. */
const PATTERNS: readonly Pattern[] = [
  {
    intent: 'pay',
    named: 0,
    phrases: `
      who earns, who is paid, who gets paid, who makes more, paid more, best paid, earns
      most, how much do * earn, wer verdient, verdient mehr, am meisten, besser bezahlt,
      bestbezahlt, was verdienen, wie viel verdienen`,
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
    intent: 'reporting',
    named: 1,
    phrases: `
      report to, reports to, reporting to, reporting line, reporting lines, reports into,
      report into, whom * report, who reports, answer to, answers to, boss, superior of @,
      direct superior, line manager, supervisor, reporting structure, superior, berichtet,
      berichten, berichtslinie, berichtslinien, berichtsweg, berichtswege, vorgesetzter,
      vorgesetzte, vorgesetzten, chef, chefin, wem untersteht, wem * untersteht, wem *
      unterstellt, wem * unterstehen, wer * untersteht, wer * unterstellt, wem *
      rechenschaft`,
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
      weisungsbefugnis, weisungen, vorgesetzt, steht * hoher`,
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
      posten, kombinieren`,
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
      sich, klarkommen, zanken, ins gehege, krach, auseinandersetzungen, zoff`,
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
      aufteilen, teilen * auf, spielen * zusammen`,
  },
  {
    intent: 'pay',
    named: 1,
    phrases: `
      earn, earns, earning, earnings, salary, salaries, paid, pay, pays, how much * make,
      how much @ make, makes more money, make more money, more money, income, compensation,
      remuneration, wage, expensive, cheaper, costs, cost, teuer, teurer, billiger, kostet,
      verdient, verdienen, verdienst, gehalt, gehalter, gehalts, bezahlt, bezahlung,
      vergutung, einkommen, wie viel bekommt, was bekommt, entlohnung`,
  },
  {
    intent: 'path',
    named: 1,
    phrases: `
      become, becoming, path to, way to, career, careers, career path, get promoted, rise
      to, work my way up, how do i get to, qualify as, turn into, suit me, suits me, right
      for me, good fit, werden kann, wie wird man, wie werde, werde ich, karriere,
      karriereweg, laufbahn, weg zum, weg zur, aufstieg, aufsteigen, berufsweg, werdegang,
      passt zu mir, richtig fur mich, geeignet, will * werden, mochte * werden, um * zu
      werden, lebenslauf, cv, resume`,
  },
  {
    intent: 'education',
    named: 1,
    phrases: `
      degree, degrees, education, study, studies, studied, university, college, bachelor,
      master, qualification, qualifications, diploma, training does a, abschluss,
      abschlusse, ausbildung, studium, studieren, studiert, studiengang, universitat,
      hochschule, hochschulabschluss, bachelor, master, qualifikation, qualifikationen,
      diplom`,
  },
  {
    intent: 'experience',
    named: 1,
    phrases: `
      experience, how many years, years of, background, track record, erfahrung,
      erfahrungen, berufserfahrung, wie viele jahre, wie viel jahre, werdegang, hintergrund`,
  },
  {
    intent: 'technical',
    named: 1,
    phrases: `
      how technical, technical expertise, technical knowledge, technically, write code, know
      how to code, know how to program, able to code, able to program, program, technical
      depth, more technical, hands on, wie technisch, technisches wissen, technisches
      konnen, fachwissen, fachkenntnis, fachkenntnisse, technische kenntnisse, technisch
      versiert, technisch sein, technischer, programmieren konnen, selbst programmieren,
      know about technology, tief in der technik, technikkenntnisse`,
  },
  {
    intent: 'skills',
    named: 1,
    phrases: `
      skill, skills, able to do, be good at, good at, traits, competencies, competences,
      strengths, abilities, know how, fahigkeit, fahigkeiten, kompetenz, kompetenzen,
      eigenschaften, konnen muss, muss * konnen, starken, soft skills, mitbringen, good cio,
      good cto, guten cio, guten cto, what makes a good, macht einen guten`,
  },
  {
    intent: 'hire',
    named: 1,
    phrases: `
      do we need, is @ enough, are @ enough, do without @, reicht @, genugt @, ohne @, need
      @, needs @, need both, need * @ or @, we need, should we, should i hire, should i get,
      should * hire @, should * employ @, hire @, employ @, appoint @, or both, do i need,
      brauchen wir, braucht unser unternehmen, braucht unsere firma, braucht ein
      unternehmen, braucht eine firma, braucht jedes unternehmen, braucht jede firma,
      braucht man, brauche ich, brauch ich, brauchts, benotigen wir, benotigt * @, sollen
      wir, sollten wir, soll ich, oder beide, wen von beiden, @ einstellen, @ anheuern, @
      anstellen`,
  },
  {
    intent: 'measures',
    named: 1,
    phrases: `
      measured, metric, metrics, kpi, kpis, is @ judged, is * judged, success of, success,
      successful, succeeds, is @ evaluated, are @ evaluated, is @ assessed, is @ rated,
      doing well, does well, good job, performance of @, yardstick, yardsticks, measure @,
      measures @, measure * @ by, gemessen, misst man, messen, kennzahl, kennzahlen, erfolg,
      erfolgreich, wird @ bewertet, wird @ beurteilt, werden @ bewertet, leistung des, gute
      arbeit, massstab`,
  },
  {
    intent: 'sameness',
    named: 2,
    phrases: `
      same as, the same, same thing, same job, same role, interchangeable, synonym,
      synonyms, synonymous, just another name, confused, identical, dasselbe, das gleiche,
      das selbe, gleichbedeutend, identisch, austauschbar, ein und dasselbe, verwechselt,
      synonyme, nur ein anderer name`,
  },
  {
    intent: 'difference',
    named: 2,
    phrases: `
      difference, differences, differ, differs, different, distinguish, distinguishes,
      distinction, compare, compared, comparison, versus, vs, sets apart, separate,
      separates, tell apart, unlike, unterschied, unterschiede, unterscheiden,
      unterscheidet, unterschiedlich, vergleich, vergleichen, im vergleich, gegenuber,
      trennt, abgrenzung, grenzen * ab, auseinanderhalten`,
  },
  {
    intent: 'overlap',
    named: 1,
    phrases: `
      overlap, overlaps, overlapping, in common, uberschneiden, uberschneidet,
      uberschneidung, uberschneidungen, uberlappen, uberlappung, gemeinsamkeiten, gemeinsam
      haben`,
  },
  {
    intent: 'facing',
    named: 1,
    phrases: `
      inward, outward, look outside, look inside, looks outward, looks inward, face outward,
      faces outward, faces inward, internal or external, inside or outside, nach innen, nach
      aussen, innen oder aussen, intern oder extern, blickt nach, more strategic, more
      operational, strategic or operational, strategisch oder operativ, strategischer,
      operativer, operational or strategic, operativ oder strategisch`,
  },
  {
    intent: 'meaning',
    named: 1,
    phrases: `
      stand for, stands for, short for, abbreviation, acronym, mean, means, meaning, what is
      @, what s @, what are @, what exactly is, who is @, meant, definition, define @,
      explain @, title, steht @ fur, steht fur, abkurzung, wofur steht, kurzel, bedeutet,
      bedeutung, heisst, was ist @, was sind @, was genau ist, was ist eigentlich @, wer ist
      @, versteht man, gemeint, begriff, titel, definiere, erklare @, was heisst`,
  },
  {
    intent: 'duties',
    named: 1,
    phrases: `
      what does @, what do @, what is @ responsible, what is @ in charge, duties of,
      responsibilities of, tasks of, job of, responsibilities, duties, tasks, do all day,
      was macht @, was machen @, was tut @, was tun @, was * macht @, aufgaben,
      zustandigkeiten, pflichten, den ganzen tag, wofur ist @, wofur sind @, what * @ do,
      what * @ responsible`,
  },
  {
    intent: 'decides',
    named: 0,
    phrases: `
      who decides, who decide, who makes * decision, who makes * decisions, who takes *
      decision, who takes * decisions, who * decide, who approves, who signs off, who
      authorises, who authorizes, whose decision, whose call, final say, last word, final
      word, call the shots, calls the shots, decide, decides, who determines, who gets to,
      who may, who can approve, wer entscheidet, wer trifft, wer bestimmt, wer genehmigt,
      wer darf, wer beschliesst, wessen entscheidung, letzte wort, letztes wort, freigeben,
      wer gibt * frei, entscheidet, entscheiden, bestimmt, genehmigen`,
  },
  {
    intent: 'does',
    named: 0,
    phrases: `
      who, whose, which of these, which of those, which of these, which of those, welche
      dieser, welcher dieser, welche von, wer von, which role, which roles, which leader,
      which leaders, which executive, which of them, which one, which post, what role, which
      person, which position, which manager, which job, to whom, whom, wer, wessen, wem,
      wen, welche rolle, welche rollen, welche dieser, welcher dieser, welche von, wer von,
      welcher posten, welche position, welche fuhrungskraft, welche person, welche stelle,
      bei wem, an wen, von wem, welche funktion, zu wem`,
  },
  {
    intent: 'involved',
    named: 1,
    phrases: `
      is @, are @, does @, do @, should @, must @, can @, may @, has @, will @, ist @, sind
      @, hat @, muss @, darf @, kann @, soll @, sollte @, involved, beteiligt`,
  },
]

type Compiled = {
  readonly intent: Intent
  readonly named: number
  readonly pattern: RegExp
  readonly words: ReadonlySet<string>
}

/** Stands in the text for a role or title that is named. */
export const NAMED = '@'

const ARTICLE =
  '(?:(?:a|an|the|our|your|der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines|unser|unserem) )?'

/** `Treibt der CIO …`, `Does the CTO …`: a question to be answered by yes or no. */
const VERB_FIRST = new RegExp(`^ \\S+ ${ARTICLE}${NAMED} `)

const COMPILED: readonly Compiled[] = PATTERNS.map(({ intent, named, phrases }) => {
  const alternatives = phrases
    .split(',')
    .map((phrase) =>
      fold(phrase.trim().replace(/\s+/g, ' '))
        .replaceAll(' * ', ' (?:\\S+ ){0,4}')
        .replaceAll(NAMED, `${ARTICLE}${NAMED}`),
    )
  const words = new Set(fold(phrases).split(/[\s,*@]+/))
  return { intent, named, pattern: new RegExp(` (?:${alternatives.join('|')}) `), words }
})

/** What a question wants, and all words that can say so. */
export type Understood = { readonly intent: Intent; readonly words: ReadonlySet<string> }

/**
 * What a question wants. Takes its folded words in order, `@` for each role or title it names, and
 * how many those are; `topic` where nothing but words of matter stands there.
 */
export function intentOf(folded: readonly string[], named: number): Understood {
  const text = ` ${folded.join(' ')} `
  const found = COMPILED.find((entry) => named >= entry.named && entry.pattern.test(text))
  if (found) return found
  const intent = VERB_FIRST.test(text) && named > 0 ? 'involved' : 'topic'
  return { intent, words: new Set() }
}
