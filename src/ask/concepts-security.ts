import type { Concept } from './concept.ts'

/** Security, data and continuity. */
export const SECURITY_CONCEPTS: readonly Concept[] = [
  {
    id: 'security',
    en: 'security, secure systems, safe, safety, security of',
    de: 'sicherheit, sicher, sichere, sicherheits',
  },
  {
    id: 'cyber',
    en: `
      cybersecurity, cyber security, it security, information security, infosec, hacker,
      hackers, hacking, cyber attack, cyber attacks, cyberattack, cyberattacks, attack,
      attacks, intruder, intruders, virus, viruses, malware, ransomware, phishing, firewall,
      firewalls, antivirus`,
    de: `
      cybersicherheit, it sicherheit, informationssicherheit, hacker, hackern, hackerangriff,
      hackerangriffe, cyberangriff, cyberangriffe, angriff, angriffe, eindringlinge, virus,
      viren, schadsoftware, ransomware, phishing, firewall, virenschutz, cyberattacken`,
  },
  {
    id: 'data',
    en: 'data, information, records',
    de: 'daten, information, informationen, datenbestand, datenbestaende, unternehmensdaten',
  },
  {
    id: 'data-protection',
    en: 'data protection, privacy, gdpr, data privacy',
    de: 'datenschutz, dsgvo, privatsphaere',
  },
  {
    id: 'integrity',
    en: 'integrity, data integrity, correctness of data',
    de: 'integritaet, unversehrtheit, datenintegritaet',
  },
  {
    id: 'database',
    en: 'database, databases, sql',
    de: 'datenbank, datenbanken',
  },
  {
    id: 'storage',
    en: 'storage, store data, stores data, stored, archive, archives, data warehouse',
    de: `
      speicherung, speichern, speichert, datenspeicherung, ablage, archiv, archivierung,
      aufbewahrung, gespeichert, datenhaltung`,
  },
  {
    id: 'analytics',
    en: `
      analytics, data analytics, data analysis, business intelligence, dashboard, dashboards,
      big data, analyse data, analyses data, analyzes data, analyze data`,
    de: `
      datenanalyse, datenanalysen, analytik, datenauswertung, auswertung, auswertungen,
      business intelligence, dashboards, big data, wertet aus, analytics`,
  },
  {
    id: 'analyse',
    en: 'analyse, analyses, analyze, analyzes, analysis',
    de: 'analysieren, analysiert, analyse, analysen',
    weight: 0.5,
  },
  {
    id: 'flow',
    en: 'flow, information flow',
    de: 'fluss, informationsfluss',
  },
  {
    id: 'compliance',
    en: `
      compliance, regulation, regulations, regulatory, legal requirements, comply, complies,
      rules of law, laws, abide by, obey, legal obligations, legally required, statutory,
      legislation, in line with the law, the law, law abiding, regulator, regulators`,
    de: `
      compliance, regeltreue, vorschriften, vorschrift, regulierung, regulatorisch,
      regulatorische, gesetzliche, rechtliche, gesetze, rechtskonform, regelkonformitaet,
      einhalten, einhaelt, haelt ein, einhaltung, gesetzliche vorschriften, gesetzlichen
      vorschriften, rechtliche vorgaben, rechtlichen vorgaben, rechtliche vorschriften,
      rechtlichen vorschriften, rechtliche anforderungen, rechtlichen anforderungen,
      rechtlicher vorgaben, rechtliche auflagen, auflagen, gesetzeskonform, gesetz, gesetzen,
      gesetzliche vorgaben, gesetzlichen vorgaben, regulierer, aufsichtsbehoerde,
      aufsichtsrechtlich, aufsichtsrechtliche, gesetzestreue, vorschriftsgemaess`,
  },
  {
    id: 'governance',
    en: 'governance',
    de: 'governance, it steuerung',
  },
  {
    id: 'policy',
    en: 'policy, policies, guideline, guidelines, rule, rules, rulebook',
    de: `
      richtlinie, richtlinien, leitlinie, leitlinien, regel, regeln, vorgabe, vorgaben,
      regelwerk, policy, regelungen`,
  },
  {
    id: 'procedure',
    en: 'procedure, procedures',
    de: `
      verfahren, verfahrensweise, prozedur, prozeduren, arbeitsanweisung, arbeitsanweisungen,
      vorgehensweisen`,
    weight: 0.7,
  },
  {
    id: 'backup',
    en: 'backup, backups, back up, backs up, backing up, backup plan, data backup, data backups',
    de: `
      backup, backups, datensicherung, datensicherungen, sicherungskopie, sicherungskopien,
      sicherungskopien der daten, sicherung der daten`,
  },
  {
    id: 'disaster',
    en: `
      disaster, disasters, disaster recovery, disaster recovery plan, recovery, recover,
      recovers, catastrophe, restore, restores, back on our feet, burns down, burn down, fire,
      flood, earthquake, systems are gone, everything is gone, total loss, worst case`,
    de: `
      katastrophe, katastrophen, katastrophenfall, katastrophenplan, notfallplan,
      notfallplanung, wiederherstellung, wiederherstellen, wiederherstellt, wiederanlauf,
      notfallwiederherstellung, disaster recovery, wieder auf die beine, brand, brennt,
      abbrennt, feuer, hochwasser, ueberschwemmung, totalausfall, ernstfall, supergau`,
  },
  {
    id: 'emergency',
    en: 'emergency, emergencies',
    de: 'notfall, notfaelle',
  },
  {
    id: 'continuity',
    en: `
      business continuity, continuity, keep the business going, keeps the business going, keep
      working, keep going, carry on, carry on working, stay in business, keep operating, back
      in business, go on, business can go on, keeps going`,
    de: `
      fortbestand, geschaeftskontinuitaet, kontinuitaet, betriebskontinuitaet,
      geschaeftsfortfuehrung, aufrechterhaltung des betriebs, aufrechterhaltung, weitergeht,
      weiter geht, weiterlaeuft, weiterarbeiten, geschaeftsbetrieb, handlungsfaehig,
      weitermachen`,
  },
  {
    id: 'risk',
    en: 'risk, risks',
    de: 'risiko, risiken',
  },
  {
    id: 'access',
    en: 'access, access rights, permissions, permission, access control',
    de: 'zugriff, zugriffe, zugriffsrechte, zugang, berechtigung, berechtigungen, datenzugriff',
  },
  {
    id: 'incident',
    en: 'incident, incidents, breach, breaches, data breach',
    de: 'vorfall, vorfaelle, sicherheitsvorfall, sicherheitsvorfaelle, datenpanne, datenleck',
  },
]
