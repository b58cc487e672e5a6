import type { PostingPhrases } from './posting-phrases.ts'

/** Says already that every gender is meant: (m/w/d), (w/m/d), (gn), (all genders). */
const ALL_GENDERS = /\((?:[mwdfx](?:\s*[/|]\s*[mwdfx])+|gn|all genders)\)/i

/** The German words of a posting. */
export const postingDe: PostingPhrases = {
  subtitle: (organization, place) =>
    place === undefined ? organization : `${organization} · ${place}`,
  // An advertised post is open to all: § 11 AGG; the addition is how postings say so.
  title: (title) => (ALL_GENDERS.test(title) ? title : `${title} (m/w/d)`),
  note: (day) =>
    `Stand: ${day}. Zeilen ohne Nummer stammen aus dem Dokument der Organisation selbst; Nummern führen zu den Quellen am Ende.`,
  sections: (organization) => ({
    organization: `Über ${organization}`,
    position: 'Die Stelle',
    place: 'Platz in der Organisation',
    duties: 'Verantwortung',
    decisions: 'Was diese Stelle entscheidet',
    requirements: 'Anforderungen',
    terms: 'Rahmen',
    notes: 'Vor dem Veröffentlichen',
  }),
  industry: (industry) => `Branche: ${industry}`,
  headcount: (count) => `${count} Menschen arbeiten dort`,
  leads: 'Führt',
  withinLimits: 'In Grenzen, die die Organisation setzt',
  limits: 'Die Grenzen (intern: entfällt beim Veröffentlichen)',
  worksWith: 'Arbeitet eng zusammen mit',
  demands: {
    education: 'Ausbildung',
    experience: 'Erfahrung',
    skill: 'Fähigkeiten',
    evidence: 'Mitzubringende Nachweise',
  },
  employment: {
    'full-time': 'Vollzeit',
    'part-time': 'Teilzeit',
    contractor: 'Freie Mitarbeit',
    temporary: 'Befristet',
    intern: 'Praktikum',
  },
  terms: {
    place: 'Arbeitsort',
    remote: 'Ortsunabhängig, von',
    start: 'Beginn',
    employment: 'Beschäftigung',
    closing: 'Bewerbung bis',
    contact: 'Kontakt',
    url: 'Bewerbung über',
  },
  openLead: 'Noch von niemandem gesagt, darum verspricht die Ausschreibung es nicht',
  gaps: {
    pay: 'Vergütung: Die Ausschreibung nennt keine.',
    place: 'Der Arbeitsort.',
    start: 'Der Beginn.',
    employment: 'Vollzeit oder Teilzeit und für wie lange.',
    closing: 'Bis wann man sich bewerben kann.',
    contact: 'Wo und bei wem man sich bewirbt.',
    purpose:
      'Wozu es die Stelle gibt, in den Worten der Organisation: Bis dahin sprechen die Quellen von ihrer Rolle.',
    duties: 'Aufgaben: Der Stelle sind keine zugewiesen.',
    unconfirmed:
      'Manche Aufgaben sind nur nach den Quellen vorgeschlagen, gelesen oder importiert. Vor der ersten Bewerbung bestätigen oder streichen.',
    contested:
      'Bei manchen Aufgaben verantwortet oder entscheidet auch eine andere Stelle. Das zuerst klären.',
    'not-vacant': 'Die Stelle ist derzeit besetzt.',
    role: 'Hinter der Stelle steht keine der sieben Führungsrollen: Der Katalog stellt keine Anforderungen.',
  },
  silent: (kind, role) => `${kind}: Dazu verlangen die Quellen bei der Rolle ${role} nichts.`,
  unsettled: 'Wo die Quellen uneins sind oder schweigen',
  disagreeOn: (topics) => `die Quellen sind uneins: ${topics}`,
  pay: 'Gehaltsangaben der Quellen, kein Angebot',
  payFigure: (role, amount, statistic, region, month) =>
    `${role}: ${amount}, ${statistic}, ${region}, ${month}`,
  payLimits: {
    'one-region': 'nur eine Region',
    'base-only': 'nur Grundgehalt',
    'no-origin': 'die Quelle nennt keine Herkunft',
    'one-source': 'nur eine Quelle',
    dated: 'von jenem Monat, nicht von heute',
  },
  paySilent: (role) => `${role}: Die Quellen nennen keine Zahl.`,
}
