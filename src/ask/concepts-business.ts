import type { Concept } from './concept.ts'

/** Direction, innovation, products, money, suppliers, processes. */
export const BUSINESS_CONCEPTS: readonly Concept[] = [
  {
    id: 'strategy',
    en: 'strategy, strategies, strategic, strategically, game plan',
    de: `
      strategie, strategien, strategisch, strategische, strategischen, strategischer,
      strategisches`,
  },
  {
    id: 'vision',
    en: 'vision, visions, visionary, big picture, bigger picture',
    de: `
      vision, visionen, visionaer, visionaere, gesamtbild, grosses ganzes, grosse ganze,
      leitbild`,
  },
  {
    id: 'roadmap',
    en: 'roadmap, roadmaps, road map',
    de: 'roadmap, roadmaps, fahrplan',
  },
  {
    id: 'direction',
    en: 'direction, where we are heading, where we are going, way forward',
    de: 'richtung, kurs, stossrichtung, wohin die reise geht, marschrichtung, wohin wir steuern',
  },
  {
    id: 'long-term',
    en: 'long term, longterm, long run, long range, future, the years ahead',
    de: `
      langfristig, langfristige, langfristigen, zukunft, zukuenftig, zukuenftige, auf lange
      sicht, naechsten jahre`,
  },
  {
    id: 'goal',
    en: 'goal, goals, objective, objectives, aim, aims, target, targets',
    de: 'ziel, ziele, zielen, zielsetzung, zielsetzungen, unternehmensziele',
    weight: 0.8,
  },
  {
    id: 'business',
    en: `
      business, company, corporate, enterprise, firm, organisation, organization,
      organisational`,
    de: `
      geschaeft, geschaefts, geschaeftlich, geschaeftliche, unternehmen, unternehmens, firma,
      betriebliche, organisation, konzern`,
    weight: 0.2,
  },
  {
    id: 'transformation',
    en: `
      transformation, digital transformation, digitalisation strategy, transform, change
      programme`,
    de: 'transformation, digitale transformation, wandel, digitaler wandel, digitalen wandel',
  },
  {
    id: 'digital',
    en: `
      digital, digitise, digitises, digitisation, digitize, digitization, digitalisation,
      digitalization, digitalise, go digital, goes digital, paperless`,
    de: `
      digital, digitale, digitalen, digitaler, digitalisieren, digitalisiert, digitalisierung,
      papierlos`,
    weight: 0.8,
  },
  {
    id: 'automation',
    en: 'automate, automates, automation, automated',
    de: 'automatisieren, automatisiert, automatisierung',
  },
  {
    id: 'mission',
    en: 'mission, common mission, shared mission, common goal',
    de: 'mission, gemeinsame mission, gemeinsamer auftrag, auftrag',
  },
  {
    id: 'shared',
    en: 'shared, common, joint, jointly',
    de: 'gemeinsam, gemeinsame, gemeinsamen',
    weight: 0.5,
  },
  {
    id: 'role-definition',
    en: 'role definition, role definitions, job description, job descriptions, role profile',
    de: `
      rollendefinition, rollendefinitionen, stellenbeschreibung, stellenbeschreibungen,
      rollenbeschreibung, rollenbeschreibungen`,
  },
  {
    id: 'research',
    en: 'research, r d, r and d, rnd, research and development, laboratory, lab',
    de: 'forschung, forschung und entwicklung, f e, forscht, forschen, labor, fue',
  },
  {
    id: 'development',
    en: 'software development, programming work, development',
    de: 'softwareentwicklung, entwicklung, entwicklungs',
    weight: 0.7,
  },
  {
    id: 'emerging',
    en: `
      emerging, upcoming, cutting edge, newest, latest, leading edge, disruptive, new
      technology, new technologies, new tech, ai, artificial intelligence, blockchain, machine
      learning, innovations on the market`,
    de: `
      aufkommend, aufkommende, aufkommender, neuartig, neuartige, neueste, neuesten,
      wegweisend, zukunftstechnologie, zukunftstechnologien, neue technologie, neue
      technologien, neuer technologien, neuen technologien, neue technik, ki, kuenstliche
      intelligenz, blockchain, disruptiv, disruptive, neuer technik, neuen technik, neuen
      techniken`,
  },
  {
    id: 'new',
    en: 'new, novel, fresh',
    de: 'neu, neue, neuen, neuer, neues',
    weight: 0.35,
  },
  {
    id: 'trend',
    en: 'trend, trends, developments in the field, technology trends, tech trends',
    de: 'trend, trends, entwicklungen am markt, technologietrend, technologietrends',
  },
  {
    id: 'brief',
    en: `
      brief, briefs, briefing, inform, informs, tell the board, explain to, explains to,
      report on, up to date, keep informed, keeps informed, in the loop, presents, updates the
      board`,
    de: `
      informieren, informiert, unterrichtet, unterrichten, briefing, aufklaeren, erlaeutert,
      auf dem laufenden, haelt auf dem laufenden, ins bild, auf dem neuesten stand`,
    weight: 0.6,
  },
  {
    id: 'innovation',
    en: 'innovation, innovations, innovative, innovate, innovates, new ideas',
    de: `
      innovation, innovationen, innovativ, innovative, innovativen, innovations, neuerung,
      neuerungen, neue ideen`,
  },
  {
    id: 'experiment',
    en: `
      experiment, experiments, experimentation, experimenting, trial, trials, pilot, pilots,
      prototype, prototypes, proof of concept, play around, plays around, playing around,
      tinker, tinkers, tinkering, sandbox, fail, fails, failed, flop, flops, new stacks, try
      things out, tries things out, trying out`,
    de: `
      experiment, experimente, experimentieren, experimentiert, versuch, versuche, pilot,
      prototyp, prototypen, erprobung, herumprobieren, rumprobieren, probieren, probiert,
      herumexperimentieren, tueftelt, tuefteln, basteln, bastelt, scheitern, scheitert,
      schiefgeht, schiefgehen, misslingt, erproben, erprobt, testlauf, testlaeufe,
      versuchsballon, spielwiese`,
  },
  {
    id: 'culture',
    en: 'culture, climate, spirit',
    de: 'kultur, klima, innovationskultur',
  },
  {
    id: 'adoption',
    en: 'adopt, adopts, adoption, adopting, technologies we use, technologies are used',
    de: `
      einfuehrung neuer technologien, technologieeinfuehrung, uebernahme neuer, zum einsatz
      kommen, zum einsatz kommt, einsetzen, einsetzt, einsatz`,
    weight: 0.7,
  },
  {
    id: 'integrate',
    en: 'integrate, integrates, integration',
    de: 'integrieren, integriert, integration, einbinden, einbindung, eingliederung',
  },
  {
    id: 'architecture',
    en: 'architecture, architect, architectures, architectural',
    de: 'architektur, architekturen, architekt, architektin',
  },
  {
    id: 'product',
    en: 'product, products, product range, offering, offerings',
    de: 'produkt, produkte, produkten, produktpalette, angebot, angebote, produktangebot',
  },
  {
    id: 'sale',
    en: 'for sale, sold to customers, sell technology',
    de: 'zum verkauf, verkaufte technologie',
  },
  {
    id: 'solution',
    en: 'solution, solutions',
    de: 'loesung, loesungen',
    weight: 0.6,
  },
  {
    id: 'lifecycle',
    en: `
      lifecycle, life cycle, lifecycles, sdlc, software development lifecycle, software
      development life cycle, development process, from design to deployment`,
    de: `
      lebenszyklus, softwarelebenszyklus, entwicklungszyklus, softwareentwicklungszyklus,
      lebenszyklen, entwicklungsprozess, vom entwurf bis zur auslieferung`,
  },
  {
    id: 'quality',
    en: 'quality, high quality, quality assurance',
    de: 'qualitaet, qualitaetssicherung',
  },
  {
    id: 'developer',
    en: `
      developer, developers, engineer, engineers, engineering team, development team,
      programmer, programmers, coder, coders, engineering group, dev team, software engineers`,
    de: `
      entwickler, entwicklern, entwicklerin, entwicklerinnen, ingenieur, ingenieure,
      ingenieurin, ingenieurinnen, entwicklungsteam, entwicklungsteams, programmierer,
      entwicklerteam, engineering team`,
  },
  {
    id: 'budget',
    en: `
      budget, budgets, money, spending, funds, funding, spend, spends, purse strings, cost,
      costs, finances, pay for, pays for`,
    de: `
      budget, budgets, geld, gelder, ausgaben, haushalt, etat, finanzmittel, kosten, finanzen,
      bezahlt, bezahlen, zahlt`,
  },
  {
    id: 'investment',
    en: 'investment, investments, invest, invests, investing',
    de: 'investition, investitionen, investieren, investiert, investitions, geldanlage in technik',
  },
  {
    id: 'vendor',
    en: 'vendor, vendors, supplier, suppliers, provider, providers, third party, third parties',
    de: `
      lieferant, lieferanten, lieferantin, zulieferer, anbieter, anbietern, dienstleister,
      hersteller, drittanbieter, lieferfirma, lieferfirmen`,
  },
  {
    id: 'contract',
    en: `
      contract, contracts, agreement, agreements, deal, deals, service contract, service
      contracts, terms, conditions, terms of the contract`,
    de: `
      vertrag, vertraege, vertraegen, vereinbarung, vereinbarungen, abkommen, servicevertrag,
      servicevertraege, vertragsverhandlung, vertragsbedingungen, kontrakt, kontrakte,
      konditionen, bedingungen, klauseln`,
  },
  {
    id: 'contractor',
    en: `
      contractor, contractors, freelancer, freelancers, outsourcing, external staff,
      consultants`,
    de: `
      auftragnehmer, freelancer, freiberufler, fremdfirma, fremdfirmen, outsourcing, externe
      fachkraefte, berater, subunternehmer`,
  },
  {
    id: 'partner',
    en: 'partner, partners, partnership, partnerships, alliance, alliances, joint venture',
    de: `
      partner, partnern, partnerschaft, partnerschaften, allianz, allianzen, kooperation mit
      anderen unternehmen`,
  },
  {
    id: 'sign',
    en: 'sign, signs, signature, signed',
    de: 'unterschreiben, unterschreibt, unterzeichnet, unterzeichnen, unterschrift',
    weight: 0.7,
  },
  {
    id: 'project',
    en: 'project, projects, initiative, initiatives',
    de: 'projekt, projekte, projekten, vorhaben, initiative, initiativen',
  },
  {
    id: 'process',
    en: 'process, processes, workflow, workflows, business process, business processes',
    de: `
      prozess, prozesse, prozessen, ablauf, ablaeufe, arbeitsablauf, arbeitsablaeufe,
      geschaeftsprozess, geschaeftsprozesse`,
  },
  {
    id: 'metric',
    en: `
      metric, metrics, kpi, kpis, key figures, performance metrics, indicators, figures,
      numbers, key indicators, statistics`,
    de: `
      kennzahl, kennzahlen, messgroesse, messgroessen, metrik, metriken, kpi, kpis,
      leistungskennzahl, leistungskennzahlen, leistungsdaten, zahlen, statistiken,
      kenngroessen`,
  },
  {
    id: 'performance',
    en: 'performance, performing',
    de: 'leistung, leistungsfaehigkeit, performance',
    weight: 0.7,
  },
  {
    id: 'make-or-buy',
    en: `
      build or buy, buy or build, make or buy, buy or make, develop or buy, build it ourselves`,
    de: `
      make or buy, bauen oder kaufen, kaufen oder bauen, entwickeln oder kaufen, kaufen oder
      entwickeln, selbst entwickeln oder kaufen, selbst bauen oder kaufen, eigenentwicklung`,
  },
  {
    id: 'stack',
    en: `
      stack, stacks, tech stack, technology stack, programming language, programming
      languages, framework, frameworks`,
    de: `
      stack, technologiestack, programmiersprache, programmiersprachen, framework, frameworks`,
  },
  {
    id: 'mediate',
    en: `
      bridge, bridges, mediate, mediates, mediator, liaison, connect, connects, go between,
      link between`,
    de: `
      bruecke, bruecken, vermitteln, vermittelt, vermittlung, vermittler, verbindet,
      verbinden, bindeglied, schnittstelle`,
  },
  {
    id: 'immediate',
    en: 'immediate, quick, quickly, right away, instant, short term, quick fixes',
    de: `
      sofortig, sofortige, sofortigen, schnelle, schnellen, schnell, sofort, kurzfristig,
      kurzfristige, kurzfristigen`,
  },
  {
    id: 'large',
    en: 'large, big, major, huge, substantial, significant, biggest, bigger',
    de: 'grosse, grossen, grosser, grosses, groessere, groesseren, groesste, bedeutende, umfangreiche, hohe, hohen',
    weight: 0.4,
  },
]
