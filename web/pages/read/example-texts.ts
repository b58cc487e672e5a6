import type { Language } from '../../../src/model/language.ts'

/** A text of our own to try the page with; `id` is its file in `fixtures/reading`. */
export type ExampleText = { readonly id: string; readonly text: string }

/** Texts to try, by the language of the page: a misleading title, a leader, a vague one. */
export const EXAMPLE_TEXTS: Readonly<Record<Language, readonly ExampleText[]>> = {
  en: [
    {
      id: 'misleading-title-en',
      text: `# Chief Technology Officer

- Keep the office network, laptops and printers running.
- Answer help desk tickets and set up accounts for new colleagues.
- Install updates and check the backups every morning.
- Lead two support technicians.`,
    },
    {
      id: 'cio-retail-en',
      text: `# Chief Information Officer

Duties
* Own the IT strategy and align information technology with the goals of the business.
* Accountable for business applications, ERP and the flow of information between departments.
* Prioritise the portfolio of IT investments and the IT budget with the CFO.
* Digitise internal processes and raise the productivity of employees.
* Answer for information security, data governance and compliance.
* Manage relations with vendors and outsourcing partners.`,
    },
    {
      id: 'vague-en',
      text: `# Head of Technology

Responsible for everything to do with technology. Responsible for excellence. You are a team player with a can-do attitude. You wear many hats and do whatever it takes.`,
    },
  ],
  de: [
    {
      id: 'cio-klinik-de',
      text: `Leitung des Bereichs Informationstechnologie auf Ebene der Geschäftsleitung.

Aufgaben
- Verantwortung für die IT-Strategie und ihre Ausrichtung an den Unternehmenszielen
- Digitalisierung der Geschäftsprozesse gemeinsam mit den Fachbereichen
- Steuerung des IT-Budgets und des Projektportfolios
- Verantwortung für Informationssicherheit, Datenschutz und Compliance
- Bericht an den Vorstand`,
    },
    {
      id: 'it-direktor-hochschule-de',
      text: `Aufgaben:
* Gesamtleitung des Rechenzentrums mit 60 Beschäftigten über die Gruppenleitungen
* Verantwortung für den Betrieb aller zentralen IT-Dienste
* Planung und Bewirtschaftung des IT-Haushalts
* Umsetzung der IT-Strategie der Hochschulleitung
* Steuerung von Ausschreibungen und Verträgen mit IT-Lieferanten`,
    },
    {
      id: 'vague-de',
      text: `Sie sind zuständig für alles rund um die IT. Sie sind verantwortlich. Flexibilität und Begeisterung bringen Sie mit.`,
    },
  ],
}
