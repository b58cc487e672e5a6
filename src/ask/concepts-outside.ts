import type { Concept } from './concept.ts'

/**
 * Work of other departments. None of the sources credits any of the roles with it, so a question
 * for it has an answer: nobody among these roles.
 */
export const OUTSIDE_CONCEPTS: readonly Concept[] = [
  {
    id: 'payroll',
    en: `
      payroll, payslip, payslips, wages, payday, pays the wages, pays the salaries, salary
      payments, pay the salaries, salaries, salary, wage, expense report, expense reports,
      expense claims, expenses, bonus payments, payslip run`,
    de: `
      lohnabrechnung, lohnabrechnungen, gehaltsabrechnung, gehaltsabrechnungen,
      lohnbuchhaltung, loehne, lohn, gehaltszahlung, zahlt die gehaelter, zahlt die loehne,
      gehaelter, gehalt, loehne auszahlen, lohnausweis, lohnausweise, spesen,
      spesenabrechnung, spesenabrechnungen, lohnlauf, lohnzahlung, lohnzahlungen,
      gehaltszettel, lohnzettel, salaere, ahv, pensionskasse, lohnverrechnung`,
    outside: true,
  },
  {
    id: 'accounting',
    en: `
      accounting, bookkeeping, accounts department, tax, taxes, tax return, invoice, invoices,
      invoicing, annual accounts, balance sheet, accounts payable, accounts receivable,
      dunning, debt collection, audit of the accounts, financial statements, financial
      statement, cash flow, bank account, bank accounts, bank loan, loan, loans, insurance,
      insurances, insurance policies, dividends, shareholders, share price, investor
      relations, year end closing, customs, vat`,
    de: `
      buchhaltung, rechnungswesen, steuererklaerung, steuern zahlen, rechnung, rechnungen,
      bilanz, jahresabschluss, buchfuehrung, mahnung, mahnungen, mahnwesen, inkasso,
      kreditoren, debitoren, finanzbuchhaltung, jahresrechnung, mehrwertsteuer, mwst, ust,
      steuern, steuer, bankkonto, bankkonten, kredit, kredite, versicherung, versicherungen,
      dividende, dividenden, aktionaere, aktienkurs, zoll, verzollung, monatsabschluss,
      rechnungsstellung, fakturierung, fakturiert, liquiditaet`,
    outside: true,
  },
  {
    id: 'marketing',
    en: `
      marketing, advertising, advertisement, advertisements, ads, campaign, campaigns,
      branding, public relations, social media, press release, press releases, newsletter,
      press, journalists, journalist, media relations, logo, brand, brands, trade fair, trade
      fairs, trade show, flyer, flyers, brochure, brochures, website copy, slogan, pr, public
      image, market research, photographs, photos, posters`,
    de: `
      marketing, werbung, werbekampagne, werbekampagnen, kampagne, kampagnen, werbeanzeigen,
      oeffentlichkeitsarbeit, pressearbeit, pressemitteilung, pressemitteilungen, soziale
      medien, newsletter, presse, journalisten, medienarbeit, medienstelle, medienanfragen,
      logo, marke, messestand, messen und ausstellungen, flyer, prospekt, prospekte,
      broschuere, broschueren, slogan, fotos, plakate, plakat, marktforschung, inserate,
      inserat, webeauftritt`,
    outside: true,
  },
  {
    id: 'sales',
    en: `
      sales, salespeople, sales team, selling, sell, sells, cold calls, cold calling, close
      deals, closes deals, close the deal, closes the deal, closes the deals, close the deals,
      customer acquisition, win customers, wins customers, new customers, new clients, win
      clients, key account, key accounts, quotes, price list, price lists, prices, discount,
      discounts, salesperson, sales pitch, sales calls, upselling, sales targets`,
    de: `
      vertrieb, verkauf, verkaufen, verkauft, aussendienst, vertriebsteam, kaltakquise,
      akquise, neukunden, neukundengewinnung, kundenakquise, kunden gewinnen, gewinnt kunden,
      neue kunden, abschluesse, offerte, offerten, preise, preisliste, preisgestaltung,
      rabatt, rabatte, verkaufsgespraech, verkaufsgespraeche, verkaeufer, verkaeufern,
      verkaeuferin, vertriebler, vertriebsleitung, verkaufsleitung, verkaufsteam, angebote
      schreiben, grosskunden`,
    outside: true,
  },
  {
    id: 'legal',
    en: `
      lawsuit, lawsuits, legal department, court, lawyer, lawyers, litigation, patent,
      patents, trademark, legal, legal matters, legal matter, legal questions, legal advice,
      legal affairs, legal dispute, legal disputes, attorney, attorneys, sue, sues, sued,
      trial in court, notary, solicitor, solicitors, counsel, general counsel, trademarks,
      nda, ndas`,
    de: `
      rechtsabteilung, klage, klagen, prozesse vor gericht, gericht, anwalt, anwaelte,
      rechtsstreit, patent, patente, marke anmelden, rechtliche, rechtliches, rechtlichen,
      rechtlich, juristisch, juristische, juristischen, juristisches, rechtsfragen,
      rechtsfrage, rechtsangelegenheiten, rechtsberatung, rechtsanwalt, rechtsstreitigkeit,
      rechtsstreitigkeiten, verklagt, verklagen, notar, notarin, prozess vor gericht, vor
      gericht, gerichtsverfahren, markenrecht, arbeitsrecht, vertragsrecht, rechtsdienst,
      jurist, juristin, juristen, rechtsfaelle`,
    outside: true,
  },
  {
    id: 'catering',
    en: `
      lunch, breakfast, dinner, coffee, cook, cooks, cooking, canteen, kitchen, catering,
      food, meal, meals, cake, snacks, tea, bake, bakes, baking, barbecue, barista, coffee
      machine, fridge, vending machine, menu, soup, beverages, drinks, water the plants, fruit`,
    de: `
      mittagessen, fruehstueck, abendessen, kaffee, kocht, kochen, kantine, kueche, catering,
      essen, mahlzeit, mahlzeiten, kuchen, verpflegung, tee, zmittag, znueni, jause, mensa,
      menue, backt, backen, grillt, grillieren, grillen, apero, kaffeemaschine, kuehlschrank,
      getraenke, speiseplan, obst, suppe, bekocht, tischt auf`,
    outside: true,
  },
  {
    id: 'facilities',
    en: `
      cleaning, cleans, cleaner, cleaners, office plants, plants, garden, gardening, building
      maintenance, parking, parking lot, caretaker, janitor, heating, furniture, office space,
      rent, reception, toilet, toilets, waste, rubbish, windows cleaned, elevator, lift, mail
      room, keys to the building, office, offices, roof, walls, carpet, carpets, vacuum,
      vacuums, the building, our building, buildings, office building, premises, real estate,
      property, properties, meeting rooms, meeting room, air conditioning, hvac, light bulb,
      light bulbs, lamps, snow, lease, landlord, facility, facilities, facility management,
      washrooms, desks, chairs, door locks, front door, lawn, mow, mows, paint the walls,
      stairs`,
    de: `
      putzen, putzt, reinigung, reinigt, reinigungskraft, pflanzen, blumen, garten,
      hausmeister, heizung, moebel, buero mieten, miete, empfang, toilette, toiletten, muell,
      parkplatz, parkplaetze, aufzug, fahrstuhl, gebaeude, gebaeudereinigung, poststelle,
      buero, bueros, dach, teppich, teppiche, waende, staubsaugen, immobilie, immobilien,
      liegenschaft, liegenschaften, raeume, raumplanung, sitzungszimmer, besprechungsraum,
      besprechungsraeume, klimaanlage, gluehbirne, gluehbirnen, lampen, schnee,
      schneeraeumung, mietvertrag, vermieter, facility management, hauswart, hauswartung,
      abwart, hausverwaltung, haustechnik, gebaeudetechnik, klo, wc, stuehle, tuer, tueren,
      tuerschloss, rasen, maeht, fenster putzen, abfall, entsorgung, treppenhaus, parkett,
      bueroraeume, bueroflaeche`,
    outside: true,
  },
  {
    id: 'travel',
    en: `
      travel, travel expenses, business trip, business trips, flight, flights, hotel, hotels,
      company cars, company car, fleet, truck, trucks, taxi, taxis, visa, visas, train
      tickets, bicycle, bicycles, bikes, cars, car`,
    de: `
      reisekosten, dienstreise, dienstreisen, reisen, fluege, flug, hotel, hotels,
      dienstwagen, fuhrpark, lastwagen, lkw, taxi, visum, visa, bahnticket, bahntickets,
      zugbillette, fahrrad, fahrraeder, velos, velo, autos, auto, geschaeftswagen,
      firmenwagen, geschaeftsreise, geschaeftsreisen`,
    outside: true,
  },
  {
    id: 'personnel-office',
    en: `
      holiday, holidays, vacation, vacations, sick leave, sick note, pension, pensions,
      parental leave, christmas party, party, birthday, birthdays, works council, human
      resources, hr, hr department, personnel department, maternity leave, sick days, absences
      of staff, onboarding party, team event, team events, company party, summer party,
      payroll and hr, employment contracts, employment contract, works agreement, personnel
      files, personnel file, time off, leave requests, time sheets, timesheets, working hours,
      retirement, redundancies, dismissal of staff, union, unions, childcare`,
    de: `
      urlaub, urlaubsantrag, urlaubsantraege, krankmeldung, krankmeldungen, rente,
      altersvorsorge, elternzeit, weihnachtsfeier, betriebsfeier, feier, geburtstag,
      geburtstage, betriebsrat, personalabteilung, personalwesen, personalverwaltung, ferien,
      ferienplanung, ferienantrag, ferienantraege, krankheitstage, mutterschaftsurlaub,
      vaterschaftsurlaub, sommerfest, firmenfest, betriebsausflug, teamevent, arbeitsvertrag,
      arbeitsvertraege, personalakte, personalakten, personaldossier, personaldossiers,
      zeiterfassung, arbeitszeiten, arbeitszeit, stundenzettel, pensionierung, ruhestand,
      kuendigungen, entlassungen, gewerkschaft, kinderbetreuung, kita, personaldienst,
      arbeitszeugnis, arbeitszeugnisse, zeugnisse, hr abteilung, personalbuero, lohn und
      personal`,
    outside: true,
  },
  {
    id: 'production',
    en: `
      manufacturing, factory, assembly line, warehouse, warehousing, logistics, transport,
      packaging, raw materials, stock keeping, inventory of goods, forklift, machine
      operators, shift plan, shift plans, shifts, raw material, delivery vans, delivery
      drivers, drivers, driver, warehouse staff, stock, shipping of goods, spare parts,
      harvest, animals, cattle, welds, weld`,
    de: `
      fertigung, fabrik, fliessband, montage, lager, lagerhaltung, logistik, transport,
      verpackung, rohstoffe, warenlager, werk, produktionsanlage, produktionsanlagen,
      gabelstapler, schichtplan, schichtplaene, schichten, lieferwagen, fahrer, chauffeur,
      lagerist, ersatzteile, ernte, tiere, vieh, schweisst, schweissen, spedition,
      warenannahme, wareneingang, paletten, produktionshalle`,
    outside: true,
  },
]
