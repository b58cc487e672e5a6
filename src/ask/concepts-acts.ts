import { type Concept, FAINT } from './concept.ts'

/** To have or do a thing without saying what is done: tells nothing about which thing is meant. */
const GENERIC: readonly Concept[] = [
  {
    id: 'manage',
    en: `
      manage, manages, managing, managed, management, run, runs, running, lead, leads,
      leading, led, leadership, head, heads, oversee, oversees, overseeing, supervise,
      supervision, handle, handles, direct, directs, govern, control, controls, steer, steers,
      administer, own, owns, owner, ownership, responsible, responsible for, responsibility,
      responsibilities, accountable, accountability, answers for, answerable, in charge, in
      charge of, charge, take care of, takes care of, taking care, care, cares, look after,
      looks after, deal with, deals with, see to, sees to, do, does, doing, done, make sure,
      makes sure, ensure, ensures, guarantee, job, jobs, task, tasks, duty, duties, role,
      roles, business of, belongs to, belong, falls to, hold, holds, keep, keeps, keeping,
      kept, get, gets, getting, got, take, takes, taking, taken, have, coordinate,
      coordinates, involved, involved in, part in, area, areas, remit, purview, say over, the
      say, entitled, authority over, person, people who, someone, anybody, one, us, carry,
      carries, carrying, look into, looks into, turn, turns, expected, supposed, goes, put,
      puts, all day, all day long, call, turn to, contact, go to, speak to, talk to, talks to,
      speaks to, draw, sit down, annual, yearly, every year, measured, measured by, judged by,
      person responsible, approach, keep up and running, keep running, keeping up, keep up, up
      and running, young, what time, which executive, which leader, which manager, which
      person, which position, which title, which one of, on the hook, on the hook for, point
      person, go to person, port of call, first port of call, at the helm, helm, wears the
      hat, wear the hat, the hat, the buck, buck, tackle, tackles, attend to, attends to, on
      top of, stands behind, shoulder, shoulders, to blame, blame, gets the blame, liable,
      steward, sponsor, sponsors, represents, take ownership, takes ownership, has the lead,
      takes the lead, lead on, on the line, neck, reins, pulls the strings, pull the strings,
      strings, under his wing, mind, minds, minding, sits with, lies with, rests with, lie
      with, fall under, falls under, falls within, undertake, undertakes, performs, perform,
      conduct, conducts, arrange, arranges, organise, organises, organize, organizes, answer
      for, answers to it, in the driving seat, person to see, watches over, watch over,
      handled by, done by, managed by, led by, owned by, bears, bear, final responsibility,
      success is measured, success measured, success is`,
    de: `
      managen, managt, leiten, leitet, leitung, leite, fuehren, fuehrt, fuehrung, verwalten,
      verwaltet, verwaltung, betreuen, betreut, betreuung, beaufsichtigen, beaufsichtigt,
      aufsicht, steuern, steuert, steuerung, lenken, lenkt, verantworten, verantwortet,
      verantwortung, verantwortlich, verantwortlichkeit, zustaendig, zustaendigkeit,
      zustaendigkeiten, kuemmert, kuemmern, kuemmere, kuemmert sich um, sorgt, sorgen, sorgt
      dafuer, macht, machen, mache, tut, tun, achtet, achten, achtet auf, uebernimmt,
      uebernehmen, obliegt, unterliegt, gehoert, gehoeren, haelt, halten, hat, haben, habe,
      sorgt fuer, sache von, aufgabe, aufgaben, rolle, rollen, job, bereich, gewaehrleistet,
      gewaehrleisten, stellt sicher, sicherstellen, sicherstellt, hut, hat das sagen,
      beteiligt, beteiligt an, laeuft, laufen, koordiniert, koordinieren, bringt, bringen,
      person, jemand, uns, besitzt, besitzen, inne, betreibt, betreiben, befasst, befassen,
      beschaeftigt sich, kommt, kommen, laufenden, wirkt, fungiert, ganzen tag, den ganzen
      tag, anrufen, anrufe, rufe, rufe an, wende mich, wende ich mich, melde ich mich, melden,
      fragen, frage, spricht, sprechen, redet, reden, jaehrlich, jaehrliche, jaehrlichen,
      gemessen, gemessen an, nimmt, nehmen, befasst sich, setzt sich, ansprechpartner,
      ansprechen, vertraut, auskennt, wartet auf, kuemmern um, am laufen, am laufen haelt, am
      laufen halten, junge, jungen, wie spaet, wie viel uhr, welche fuehrungskraft, welcher
      manager, welche person, welche position, welche stelle, welcher titel, kopf hin, den
      kopf hin, kopf hinhalten, haelt den kopf hin, haltet den kopf, haltet, geradestehen,
      geradesteht, gerade stehen, steht gerade, steht dafuer gerade, rede und antwort,
      federfuehrend, federfuehrung, hauptverantwortlich, schaut, schauen, schaut auf, schaut
      nach, schaut dass, luegt, am hut, unter sich, in der hand, in haenden, faeden, am ruder,
      am steuer, verantwortlichen, einsteht, einstehen, steht ein, haftet, haften, schuld,
      schultern, schultert, stemmt, packt an, nimmt sich, nimmt sich an, erledigt, erledigen,
      besorgt, steht vor, vorsteht, bearbeitet, bearbeiten, dran, ist dran, am zug,
      zustaendigkeitsbereich, wahrnehmen, wahrnimmt, ausueben, ausuebt, unterhaelt, liegt,
      liegen, liegt bei, faellt, in die zustaendigkeit, ressort, organisiert, organisieren,
      abwickeln, abwickelt, wickelt ab, handhabt, handhaben, macht und tut, durchfuehrt,
      fuehrt durch, durchfuehren, traegt, tragen, vertritt, sitzt, am hebel, zeichnet,
      zeichnet verantwortlich, die finger, finger drauf, dafuer gerade, erfolg gemessen,
      erfolg wird, wessen erfolg`,
    weight: FAINT,
  },
  {
    id: 'work',
    en: 'work, works, working, works on, work on, worked',
    de: 'arbeiten, arbeitet, arbeit, arbeiten an, arbeitet an',
    weight: FAINT,
  },
  {
    id: 'good-order',
    en: 'in order, in good order, in shape',
    de: 'in ordnung, in schuss, vom leib, vom hals, in schach',
    weight: FAINT,
  },
  {
    id: 'decide',
    en: `
      decide, decides, decision maker, deciding, decision, decisions, approve, approves,
      approval, sign off, signs off, authorise, authorize, authorises, authorizes, determine,
      determines, permit, allow, allows, final word, final say, last word, call the shots,
      calls the shots, make the call, makes the call, decider, ruling, green light`,
    de: `
      entscheiden, entscheidet, trifft, treffen, getroffen, entscheidung, entscheidungen,
      bestimmen, bestimmt, genehmigen, genehmigt, genehmigung, freigeben, freigabe, freigibt,
      beschliessen, beschliesst, absegnen, absegnet, befinden, erlauben, erlaubt, letzte wort,
      darf, duerfen, bewilligt, bewilligen, entscheid, entscheide, faellt, faellen, gruenes
      licht, befugt, befugnis`,
    weight: 0.12,
  },
  {
    id: 'drive',
    en: 'drive, drives, driving, push, pushes, push forward, advance, advances',
    de: `
      treiben, treibt, vorantreiben, vorantreibt, voran, antreiben, antreibt, anschieben,
      schiebt an`,
    weight: 0.3,
  },
  {
    id: 'collect',
    en: 'collect, collects, gather, gathers, take down, record needs',
    de: `
      sammeln, sammelt, aufnehmen, aufnimmt, nimmt auf, erfassen, erfasst, einsammeln,
      einsammelt, erfragen, erfragt`,
    weight: 0.3,
  },
  {
    id: 'enter',
    en: 'enter, enters, enter into, enters into, forge, forges',
    de: 'eingehen, eingeht, schliessen, schliesst',
    weight: 0.25,
  },
]

/** What is done to a thing. */
const ACTS: readonly Concept[] = [
  {
    id: 'choose',
    en: `
      choose, chooses, choosing, choice, chose, select, selects, selection, selecting, pick,
      picks, picking, pick out`,
    de: `
      waehlen, waehlt, wahl, auswaehlen, auswaehlt, auswahl, aussuchen, aussucht, sucht aus,
      sucht, suchen, waehlt aus, entscheidet sich fuer`,
    weight: 0.4,
  },
  {
    id: 'create',
    en: `
      create, creates, creation, develop, develops, development of, write, writes, writing,
      written, draft, drafts, draw up, draws up, define, defines, definition, set, sets,
      setting, set up, sets up, shape, shapes, establish, establishes, formulate, devise,
      devises, design, designs, put together, prepare, prepares, build up, come up with, comes
      up with, foster, fosters, cultivate, cultivates, lay down, lays down, dream up, dreams
      up, think up, thinks up, invent, invents`,
    de: `
      erstellen, erstellt, erstellung, schreiben, schreibt, verfassen, verfasst, entwickeln,
      entwickelt, definieren, definiert, festlegen, festlegt, festlegung, legt fest, legt,
      legen, gestalten, gestaltet, erarbeiten, erarbeitet, ausarbeiten, formulieren,
      formuliert, entwerfen, entwirft, aufstellen, stellt auf, schaffen, schafft, setzen,
      setzt, praegen, praegt, pflegen, vorgeben, gibt vor, foerdern, foerdert, denkt sich aus,
      aufsetzen, einfallen, sich einfallen, einfallen laesst, ausdenken, ausdenkt, denkt sich,
      erfinden, erfindet, tueftelt aus, setzt auf`,
    weight: 0.3,
  },
  {
    id: 'implement',
    en: `
      implement, implements, implementation, implementing, execute, executes, execution, carry
      out, carries out, roll out, rolls out, rollout, realise, realize, put into practice,
      puts into practice, introduce, introduces, introduction, introducing, launch, launches,
      bring in, brings in, deploy, deploys, deployment, turn into reality, turns into reality,
      put in place, puts in place, install, installs, installation, make real, makes real,
      make reality, reality`,
    de: `
      umsetzen, umsetzt, umsetzung, setzt um, setzen um, einfuehren, einfuehrt, einfuehrung,
      fuehrt ein, einfuehren, implementieren, implementiert, implementierung, ausfuehren,
      ausfuehrt, ausfuehrung, fuehrt aus, durchfuehren, durchfuehrung, realisieren,
      realisiert, ausrollen, rollt aus, ausrollt, verwirklichen, verwirklicht, installieren,
      installiert, spielt ein, spielen ein, einspielen, einspielt, spielt auf, in betrieb
      nimmt, wirklichkeit, in die praxis, realitaet, die tat`,
    weight: 0.4,
  },
  {
    id: 'buy',
    en: `
      buy, buys, buying, purchase, purchases, purchasing, procure, procures, procurement,
      order laptops, order hardware, order equipment, order computers, order software, acquire, acquires, acquisition, shop, bought`,
    de: `
      kaufen, kauft, kauf, einkaufen, einkauf, einkaufe, kauft ein, beschaffen, beschafft,
      beschaffung, bestellen, bestellt, bestellung, anschaffen, anschafft, anschaffung,
      schafft an, erwerben, erwirbt`,
    weight: 0.85,
  },
  {
    id: 'negotiate',
    en: `
      negotiate, negotiates, negotiation, negotiations, negotiating, bargain, bargains,
      haggle, haggles`,
    de: `
      verhandeln, verhandelt, verhandlung, verhandlungen, aushandeln, aushandelt, handelt aus,
      feilscht, feilschen`,
    weight: 0.6,
  },
  {
    id: 'evaluate',
    en: `
      evaluate, evaluates, evaluation, assess, assesses, assessment, judge, judges, review,
      reviews, examine, examines, appraise, appraisal, rate, rates, weigh, weighs, test,
      tests, try out, tries out, check, checks, scrutinise`,
    de: `
      bewerten, bewertet, bewertung, beurteilen, beurteilt, beurteilung, pruefen, prueft,
      pruefung, evaluieren, evaluiert, evaluierung, einschaetzen, einschaetzt, schaetzt ein,
      begutachtet, begutachten, testen, testet, ausprobieren, probiert aus, untersucht,
      untersuchen, ueberprueft, ueberpruefen`,
    weight: 0.5,
  },
  {
    id: 'monitor',
    en: `
      monitor, monitors, monitoring, watch, watches, watching, track, tracks, follow, follows,
      keep an eye on, keeps an eye on, observe, observes, keep up with, keeps up with, stay on
      top of, keep up to date, keeping up to date, stay up to date, stays up to date, keeps up
      to date, stay current`,
    de: `
      ueberwachen, ueberwacht, ueberwachung, beobachten, beobachtet, beobachtung, verfolgen,
      verfolgt, behaelt im blick, im blick, im auge, haelt ausschau, monitoring, auf dem
      laufenden bleiben, bleibt auf dem laufenden, auf dem laufenden bleibt`,
    weight: 0.45,
  },
  {
    id: 'improve',
    en: `
      improve, improves, improvement, improvements, improving, optimise, optimises, optimize,
      optimizes, optimisation, optimization, better, enhance, enhances, streamline,
      streamlines, streamlining, raise, raises, boost, boosts, tune, tunes`,
    de: `
      verbessern, verbessert, verbesserung, verbesserungen, optimieren, optimiert,
      optimierung, straffen, strafft, straffung, steigern, steigert, steigerung, erhoehen,
      hebt, verschlanken, verschlankt`,
    weight: 0.45,
  },
  {
    id: 'maintain',
    en: `
      maintain, maintains, maintenance, maintaining, upkeep, upgrade, upgrades, servicing,
      keeps running`,
    de: `
      warten, wartet, wartung, instandhalten, instandhaltung, instand halten, haelt instand,
      instand, aufruesten`,
    weight: 0.6,
  },
  {
    id: 'plan',
    en: 'plan, plans, planning, planned, schedule, schedules, scheduling, timetable, calendar',
    de: `
      plan, plaene, planen, plant, planung, terminieren, terminiert, zeitplan, terminplan,
      terminplanung, kalender, ansetzen`,
    weight: 0.45,
  },
  {
    id: 'prioritise',
    en: `
      prioritise, prioritises, prioritize, prioritizes, prioritisation, prioritization,
      priority, priorities, rank tasks, comes first, come first, goes first, first, most
      urgent, urgency, order of projects, which order, ranking, ranks`,
    de: `
      priorisieren, priorisiert, priorisierung, prioritaet, prioritaeten, rangfolge,
      reihenfolge, zuerst, zuerst dran, zuerst drankommt, vorrang, vorgeht, dringend,
      dringlichkeit, wichtigste, drankommt`,
    weight: 0.8,
  },
  {
    id: 'assign',
    en: `
      assign, assigns, assignment, hand out, hands out, distribute, distributes, allocate,
      allocates, allocation, delegate, delegates`,
    de: `
      zuweisen, zuweist, weist zu, zuweisung, zuteilen, zuteilt, zuteilung, teilt zu,
      verteilen, verteilt, verteilung, vergeben, vergibt, delegiert, delegieren, teilt ein,
      einteilen`,
    weight: 0.5,
  },
  {
    id: 'align',
    en: `
      align, aligns, alignment, aligned, fit with, fits, match, matches, tie, ties, bring into
      line, brings into line, in line with, in step with, consistent with`,
    de: `
      ausrichten, ausrichtet, ausrichtung, richtet aus, abstimmen, abstimmung, abstimmt,
      stimmt ab, in einklang, einklang, verknuepfen, verknuepft, passt, passen, alignment`,
    weight: 0.5,
  },
  {
    id: 'solve',
    en: `
      fix, fixes, fixing, repair, repairs, repairing, mend, solve, solves, resolve, resolves,
      troubleshoot, troubleshoots, troubleshooting, debug, sort out, sorts out, broken,
      breaks, crashed, crashes, breaks down, not working, stops working, does not work, stuck,
      frozen`,
    de: `
      reparieren, repariert, reparatur, beheben, behebt, behebung, loesen, loest, stoerung,
      stoerungen, fehlerbehebung, fehlersuche, entstoeren, entstoert, kaputt, abgestuerzt,
      abstuerzt, streikt, nicht funktioniert, stoerungsbehebung, problemloesung, geht nicht,
      hilft, problembehebung, spinnt, klemmt, defekt`,
    weight: 0.6,
  },
  {
    id: 'recommend',
    en: `
      recommend, recommends, recommendation, recommendations, suggest, suggests, suggestion,
      propose, proposes, proposal, advise, advises, advice`,
    de: `
      empfehlen, empfiehlt, empfehlung, empfehlungen, vorschlagen, vorschlaegt, schlaegt vor,
      vorschlag, vorschlaege, beraten, beraet, anregen`,
    weight: 0.5,
  },
  {
    id: 'build',
    en: `
      build, builds, building, make, makes, making, produce, produces, code, codes, coding,
      program, programs, programming`,
    de: `
      bauen, baut, bau, aufbauen, baut auf, programmieren, programmiert, programmierung,
      herstellen, herstellt, stellt her, produzieren, produziert`,
    weight: 0.35,
  },
  {
    id: 'deliver',
    en: `
      deliver, delivers, delivery, ship, ships, shipping, supply, supplies, provide, provides,
      provision, give, gives, equip, equips, hand over`,
    de: `
      liefern, liefert, lieferung, auslieferung, ausliefern, bereitstellen, bereitstellt,
      stellt bereit, bereitstellung, versorgen, versorgt, geben, gibt, ausstatten, stattet
      aus, ausstattet, ausstattung`,
    weight: 0.4,
  },
  {
    id: 'protect',
    en: `
      protect, protects, protection, protecting, safeguard, safeguards, defend, defends,
      secure, secures, guard, guards`,
    de: `
      schuetzen, schuetzt, schutz, absichern, absichert, sichert ab, sichern, sichert,
      verteidigen, verteidigt, bewahren, bewahrt`,
    weight: 0.6,
  },
  {
    id: 'restrict',
    en: 'restrict, restricts, restrain, restrains, limit, limits, curb, curbs, rein in, reins in',
    de: 'einschraenken, einschraenkt, begrenzen, begrenzt, zuegeln, zuegelt, bremsen, bremst',
    weight: 0.6,
  },
  {
    id: 'explore',
    en: `
      explore, explores, exploring, discover, discovers, spot, spots, identify, identifies,
      find, finds, scout, scouts, look for, looks for`,
    de: `
      erkunden, erkundet, entdecken, entdeckt, aufspueren, spuert auf, erkennen, erkennt,
      identifizieren, identifiziert, finden, findet, ausfindig, scouting`,
    weight: 0.35,
  },
]

/** Acts of both kinds. */
export const ACT_CONCEPTS: readonly Concept[] = [...GENERIC, ...ACTS]
