import type { IntentPattern } from './intent-pattern.ts'

/** What one role takes and is, whom to hire, and at last who decides or does a thing. */
export const ABOUT_ROLES: readonly IntentPattern[] = [
  {
    intent: 'education',
    named: 1,
    phrases: `
      degree, degrees, education, study, studies, studied, university, college, bachelor,
      master, qualification, qualifications, diploma, training does a, abschluss,
      abschlusse, ausbildung, studium, studieren, studiert, studiengang, universitat,
      hochschule, hochschulabschluss, qualifikation, qualifikationen, diplom, school,
      schule, phd, doktor, doktorat, mba, studienrichtung, fachrichtung, studierte,
      studiere, fachhochschule, fh, eth, zertifikat, zertifikate, certificate, certificates,
      certification, certifications, lehre, informatikstudium, subject, subjects`,
  },
  {
    intent: 'experience',
    named: 1,
    phrases: `
      experience, how many years, years of, background, track record, erfahrung,
      erfahrungen, berufserfahrung, wie viele jahre, wie viel jahre, werdegang, hintergrund,
      praxis, praxisjahre, jahre erfahrung, work experience, vorerfahrung, practical
      experience, seasoned, have done before, vorher gemacht`,
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
      werden, lebenslauf, cv, resume, get to be, to be a @, train to be, ambitions,
      promotion, promoted, befordert, beforderung, wie kommt man, wie komme ich, wie schaffe
      ich, was brauche ich um, make it to, get into, einstieg, entry, umsteigen, wechseln
      zum, switch to, move from, from @ to @, vom @ zum @, climb, hocharbeiten, hinarbeiten`,
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
      know about technology, tief in der technik, technikkenntnisse, be a techie, techie,
      nerd, technikfreak, tech savvy, code, programmieren, coden, how deep, wie tief,
      technisches verstandnis, technical skills, technical background, know technology,
      technische tiefe, deep technical, hands on knowledge`,
  },
  {
    intent: 'skills',
    named: 1,
    phrases: `
      skill, skills, able to do, be good at, good at, traits, competencies, competences,
      strengths, abilities, know how, fahigkeit, fahigkeiten, kompetenz, kompetenzen,
      eigenschaften, konnen muss, muss * konnen, starken, soft skills, mitbringen, good cio,
      good cto, guten cio, guten cto, what makes a good, macht einen guten, need to know,
      needs to know, has to know, must know, should know, muss * wissen, sollte * wissen,
      sollte * konnen, soll * konnen, was zeichnet * aus, zeichnet * aus, anforderungen an
      @, requirements for @, anforderungsprofil, qualities, qualities of, personality,
      capable of, soft skill, skillset, skill set, begabung, charakter, competence,
      competency`,
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
      arbeit, massstab, woran erkennt man, woran merkt man, how can i tell, how do you tell,
      how do we know, scorecard, erfolgskriterien, erfolgskriterium, success criteria,
      erfolgsmessung, zielgrossen, zielgrosse, beurteilt man, bewertet man, misst ihr, messt
      ihr, misst der`,
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
      anstellen, better off with, better for us, right for us, besser fur uns, fur uns
      besser, passt besser zu uns, lohnt sich, worth hiring, make sense to hire, wann
      braucht, wann lohnt, when do we need, when does * need, when should * hire, ab wann,
      need to hire, have to hire, looking for @, suchen wir, braucht es, braucht die,
      brauchte, brauchen, wer passt, take on @, bring in @, get @, without @, auskommen
      ohne, geht es ohne, unverzichtbar, notwendig, necessary`,
  },
  {
    intent: 'sameness',
    named: 2,
    phrases: `
      same as, the same, same thing, same job, same role, interchangeable, synonym,
      synonyms, synonymous, just another name, confused, identical, dasselbe, das gleiche,
      das selbe, gleichbedeutend, identisch, austauschbar, ein und dasselbe, verwechselt,
      synonyme, nur ein anderer name, not the same, nicht dasselbe, nicht das gleiche, ein
      anderes wort, another word for, another term for, zwei namen, two names, verwechseln,
      confuse, mix up, mixed up, gleich`,
  },
  {
    intent: 'difference',
    named: 2,
    phrases: `
      difference, differences, differ, differs, different, distinguish, distinguishes,
      distinction, compare, compared, comparison, versus, vs, sets apart, separate,
      separates, tell apart, unlike, unterschied, unterschiede, unterscheiden,
      unterscheidet, unterschiedlich, vergleich, vergleichen, im vergleich, gegenuber,
      trennt, abgrenzung, grenzen * ab, auseinanderhalten, was ist anders, wo liegt *
      grenze, wo hort, what makes * different, contrast, contrasts, contrasted,
      differentiate, differentiates, wie unterscheid, differenz, diff, verschieden,
      verschiedene, gegenuberstellung, gegenuberstellen, abgrenzen, abgegrenzt, auseinander
      halten, distinct, set apart, apart from each`,
  },
  {
    intent: 'overlap',
    named: 1,
    phrases: `
      overlap, overlaps, overlapping, in common, uberschneiden, uberschneidet,
      uberschneidung, uberschneidungen, uberlappen, uberlappung, gemeinsamkeiten, gemeinsam
      haben, doppelspurigkeiten, doppelspurig, doppelt, double up, duplicate, duplicates,
      shared duties, beide machen, both do, common ground, beruhrungspunkte, schnittmenge`,
  },
  {
    intent: 'facing',
    named: 1,
    phrases: `
      inward, outward, look outside, look inside, looks outward, looks inward, face outward,
      faces outward, faces inward, internal or external, inside or outside, nach innen, nach
      aussen, innen oder aussen, intern oder extern, blickt nach, more strategic, more
      operational, strategic or operational, strategisch oder operativ, strategischer,
      operativer, operational or strategic, operativ oder strategisch, inwards, outwards,
      inwardly, outwardly, inward looking, outward looking, inward facing, outward facing,
      look in, look out, innengerichtet, aussengerichtet, nach drinnen, nach draussen, innen
      und aussen, more internal, more external, eher intern, eher extern, internal role,
      external role, big picture or, operativer oder, day to day or, blick nach, geht der
      blick, schaut * nach, orientiert, orientation, ausrichtung, ausgerichtet, more inside,
      more outside`,
  },
  {
    intent: 'meaning',
    named: 1,
    phrases: `
      stand for, stands for, short for, abbreviation, acronym, mean, means, meaning, what is
      @, what s @, what are @, what exactly is, who is @, meant, definition, define @,
      explain @, title, steht @ fur, steht fur, abkurzung, wofur steht, kurzel, bedeutet,
      bedeutung, heisst, was ist @, was sind @, was genau ist, was ist eigentlich @, wer ist
      @, versteht man, gemeint, begriff, titel, definiere, erklare @, was heisst, who or
      what is @, spell out, spelled out, ausgeschrieben, was meint, wofur @ steht, was
      verbirgt sich, full form, in full, what a @ is, was ein @ ist, was @ ist, erklar,
      erklaren,  explain, describe @, beschreibe @, tell me about, definitions,
      stellt man sich unter, was soll @ sein, unter einem, unter einer`,
  },
  {
    intent: 'duties',
    named: 1,
    phrases: `
      what does @, what do @, what is @ responsible, what is @ in charge, duties of,
      responsibilities of, tasks of, job of, responsibilities, duties, tasks, do all day,
      was macht @, was machen @, was tut @, was tun @, was * macht @, aufgaben,
      zustandigkeiten, pflichten, den ganzen tag, wofur ist @, wofur sind @, what * @ do,
      what * @ responsible, remit, remit of, everyday work, typical day, arbeitsalltag,
      alltag, wofur * @ zustandig, what * responsible for, womit beschaftigt, womit
      verbringt, tagesablauf, job description of, stellenbeschreibung, aufgabenbereich,
      tatigkeiten, tatigkeit, tatigkeitsbereich, role of
      @, purpose of, zustandigkeit`,
  },
  {
    intent: 'decides',
    named: 0,
    phrases: `
      who decides, who decide, who makes * decision, who makes * decisions, who takes *
      decision, who takes * decisions, who * decide, who approves, who signs off, who
      authorises, who authorizes, whose decision, whose call, final say, last word, final
      word, call the shots, calls the shots, decide, decides, who determines, who gets to,
      who may, who can approve, wer entscheidet, wer legt fest, wer trifft, wer fallt, wer bestimmt, wer genehmigt,
      wer darf, wer beschliesst, wessen entscheidung, letzte wort, letztes wort, freigeben,
      wer gibt * frei, entscheidet, entscheiden, bestimmt, genehmigen, who picks which, who
      chooses which, who says which, who says what, wer sagt welche, wer
      wahlt * aus welche, who has the authority, who has authority, who is authorised, who
      is authorized, who is allowed to, who is entitled, wer ist befugt, wer hat die
      befugnis, wer ist berechtigt, wer segnet, segnet * ab, gives the green light, green
      light, grunes licht, wer gibt grunes, who rules on, wer kann entscheiden, befugt,
      authority to, entscheidungsbefugnis, signs off, sign off, approval, genehmigt,
      genehmigung, entscheid, entscheidung`,
  },
  {
    intent: 'does',
    named: 0,
    phrases: `
      who, whose, which of these, which of those, welche dieser, welcher dieser, welche von,
      wer von, which role, which roles, which leader, which leaders, which executive, which
      of them, which one, which post, what role, which person, which position, which
      manager, which job, to whom, whom, wer, wessen, wem, wen, welche rolle, welche rollen,
      welcher posten, welche position, welche fuhrungskraft, welche person, welche stelle,
      bei wem, an wen, von wem, welche funktion, zu wem, welcher von, welchem, welchen von,
      which of the, which c level, which exec, at which desk, wer alles, wo liegt die
      verantwortung, whos, wers, in wessen, unter wessen, bei welcher, durch wen, fur wen,
      wessen job, wessen bier`,
  },
  {
    intent: 'involved',
    named: 1,
    phrases: `
      is @, are @, does @, do @, should @, must @, can @, may @, has @, will @, ist @, sind
      @, hat @, muss @, darf @, kann @, soll @, sollte @, involved, beteiligt, doesn, gehort
      @, gehort * zum @, gehort * zu @, part of @ job`,
  },
  {
    intent: 'rank',
    named: 2,
    phrases: `wer * mehr, who * more, wer * zuerst`,
  },
  {
    intent: 'does',
    named: 0,
    phrases: `
      responsible, responsibility, accountable, accountability, owner, ownership, in charge, zustandig,
      zustandigkeit, verantwortlich, verantwortung, ansprechpartner, ansprechperson, point of contact`,
  },
]
