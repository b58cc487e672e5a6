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
      payments, pay the salaries`,
    de: `
      lohnabrechnung, lohnabrechnungen, gehaltsabrechnung, gehaltsabrechnungen,
      lohnbuchhaltung, loehne, lohn, gehaltszahlung, zahlt die gehaelter, zahlt die loehne`,
    outside: true,
  },
  {
    id: 'accounting',
    en: `
      accounting, bookkeeping, accounts department, tax, taxes, tax return, invoice, invoices,
      invoicing, annual accounts, balance sheet`,
    de: `
      buchhaltung, rechnungswesen, steuererklaerung, steuern zahlen, rechnung, rechnungen,
      bilanz, jahresabschluss, buchfuehrung`,
    outside: true,
  },
  {
    id: 'marketing',
    en: `
      marketing, advertising, advertisement, advertisements, ads, campaign, campaigns,
      branding, public relations, social media, press release, press releases, newsletter`,
    de: `
      marketing, werbung, werbekampagne, werbekampagnen, kampagne, kampagnen, werbeanzeigen,
      oeffentlichkeitsarbeit, pressearbeit, pressemitteilung, pressemitteilungen, soziale
      medien, newsletter`,
    outside: true,
  },
  {
    id: 'sales',
    en: 'sales, salespeople, sales team, selling, sell, sells, cold calls, cold calling',
    de: `
      vertrieb, verkauf, verkaufen, verkauft, aussendienst, vertriebsteam, kaltakquise,
      akquise`,
    outside: true,
  },
  {
    id: 'legal',
    en: `
      lawsuit, lawsuits, legal department, court, lawyer, lawyers, litigation, patent,
      patents, trademark`,
    de: `
      rechtsabteilung, klage, klagen, prozesse vor gericht, gericht, anwalt, anwaelte,
      rechtsstreit, patent, patente, marke anmelden`,
    outside: true,
  },
  {
    id: 'catering',
    en: `
      lunch, breakfast, dinner, coffee, cook, cooks, cooking, canteen, kitchen, catering,
      food, meal, meals, cake, snacks, tea`,
    de: `
      mittagessen, fruehstueck, abendessen, kaffee, kocht, kochen, kantine, kueche, catering,
      essen, mahlzeit, mahlzeiten, kuchen, verpflegung, tee`,
    outside: true,
  },
  {
    id: 'facilities',
    en: `
      cleaning, cleans, cleaner, cleaners, office plants, plants, garden, gardening, building
      maintenance, parking, parking lot, caretaker, janitor, heating, furniture, office space,
      rent, reception, toilet, toilets, waste, rubbish, windows cleaned, elevator, lift, mail
      room, keys to the building, office, offices, roof, walls, carpet, carpets, vacuum,
      vacuums`,
    de: `
      putzen, putzt, reinigung, reinigt, reinigungskraft, pflanzen, blumen, garten,
      hausmeister, heizung, moebel, buero mieten, miete, empfang, toilette, toiletten, muell,
      parkplatz, parkplaetze, aufzug, fahrstuhl, gebaeude, gebaeudereinigung, poststelle,
      buero, bueros, dach, teppich, teppiche, waende, staubsaugen`,
    outside: true,
  },
  {
    id: 'travel',
    en: `
      travel, travel expenses, business trip, business trips, flight, flights, hotel, hotels,
      company cars, company car, fleet, truck, trucks`,
    de: `
      reisekosten, dienstreise, dienstreisen, reisen, fluege, flug, hotel, hotels,
      dienstwagen, fuhrpark, lastwagen, lkw`,
    outside: true,
  },
  {
    id: 'personnel-office',
    en: `
      holiday, holidays, vacation, vacations, sick leave, sick note, pension, pensions,
      parental leave, christmas party, party, birthday, birthdays, works council, human
      resources, hr, hr department, personnel department`,
    de: `
      urlaub, urlaubsantrag, urlaubsantraege, krankmeldung, krankmeldungen, rente,
      altersvorsorge, elternzeit, weihnachtsfeier, betriebsfeier, feier, geburtstag,
      geburtstage, betriebsrat, personalabteilung, personalwesen, personalverwaltung`,
    outside: true,
  },
  {
    id: 'production',
    en: `
      manufacturing, factory, assembly line, warehouse, warehousing, logistics, transport,
      packaging, raw materials, stock keeping, inventory of goods`,
    de: `
      fertigung, fabrik, fliessband, montage, lager, lagerhaltung, logistik, transport,
      verpackung, rohstoffe, warenlager, werk, produktionsanlage, produktionsanlagen`,
    outside: true,
  },
]
