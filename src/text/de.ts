import type { Degree, HigherWhen, Phrases, RankHeadline, RoleNoun } from './phrases.ts'

const numbers = new Intl.NumberFormat('de')
const list = new Intl.ListFormat('de', { type: 'conjunction' })

const masculine = (bare: string): RoleNoun => ({
  bare,
  subject: `der ${bare}`,
  object: `dem ${bare}`,
  accusative: `den ${bare}`,
})

const COUNTS = ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

const counted = (count: number) => COUNTS[count] ?? numbers.format(count)

const place = (headcount: number | null) =>
  headcount === null ? 'Hier' : `Bei ${numbers.format(headcount)} Personen`

const where: Readonly<Record<HigherWhen, string>> = {
  small: 'In einer kleineren Organisation',
  large: 'In einer größeren Organisation',
  'critical-part': 'Wo die Stelle einen kritischeren Teil des Betriebs verantwortet,',
  'broader-functions': 'Wo die Stelle mehrere Bereiche umfasst, darunter Technologie,',
}

const splitNote = (split: boolean) => (split ? ' (die Quellen sind geteilt)' : '')

const sided = (degree: Degree, low: string, middle: string, high: string, split: string) => {
  const word = degree === 0 ? middle : degree < 0 ? low : high
  return (Math.abs(degree) === 1 ? `eher ${word}` : word) + split
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The main clause, with the verb in second place. */
function relates({ of, against, relation }: RankHeadline, adverb: string): string {
  switch (relation) {
    case 'above':
      return `${of.subject} steht ${adverb}über ${against.object}`
    case 'below':
      return `${of.subject} steht ${adverb}unter ${against.object}`
    case 'peers':
      return `${of.subject} und ${against.subject} stehen ${adverb}auf gleicher Stufe`
    case 'depends':
      return `es kommt darauf an, ob ${of.subject} oder ${against.subject} höher steht`
    case 'unsaid':
      return `ob ${of.subject} über ${against.object} steht, sagen die Quellen nicht`
  }
}

/** The same with the verb at the end, after "dass" or where something else stands first. */
function relating({ of, against, relation }: RankHeadline): string {
  switch (relation) {
    case 'above':
      return `dass ${of.subject} in der Regel über ${against.object} steht`
    case 'below':
      return `dass ${of.subject} in der Regel unter ${against.object} steht`
    case 'peers':
      return `dass ${of.subject} und ${against.subject} in der Regel auf gleicher Stufe stehen`
    default:
      return `dass es darauf ankommt, ob ${of.subject} oder ${against.subject} höher steht`
  }
}

/** The German phrases. */
export const de: Phrases = {
  roles: {
    cto: masculine('CTO'),
    cio: masculine('CIO'),
    'it-director': masculine('IT-Direktor'),
    'it-manager': masculine('IT-Manager'),
    'head-of-it': masculine('Leiter IT'),
    ctd: masculine('CTD'),
    'vp-engineering': masculine('VP Engineering'),
    director: masculine('Direktor'),
    ceo: masculine('CEO'),
    coo: masculine('COO'),
    cfo: masculine('CFO'),
    board: {
      bare: 'Leitungsorgan',
      subject: 'das Leitungsorgan',
      object: 'dem Leitungsorgan',
      accusative: 'das Leitungsorgan',
    },
    org: {
      bare: 'Organisation',
      subject: 'die Organisation',
      object: 'der Organisation',
      accusative: 'die Organisation',
    },
  },
  verbs: {
    decides: { name: 'entscheidet', meaning: 'trifft die Wahl' },
    'answers-for': { name: 'verantwortet', meaning: 'steht für das Ergebnis gerade' },
    'must-agree': { name: 'muss zustimmen', meaning: 'kann es aufhalten, solange das Ja fehlt' },
    recommends: { name: 'empfiehlt', meaning: 'treibt die Entscheidung, ohne sie zu treffen' },
    'gives-input': { name: 'wird angehört', meaning: 'kommt zu Wort, bevor entschieden wird' },
    'carries-out': { name: 'führt aus', meaning: 'erledigt die Arbeit' },
    supports: { name: 'unterstützt', meaning: 'hilft denen, die die Arbeit erledigen' },
    'is-told': { name: 'wird informiert', meaning: 'erfährt davon und redet nicht mit' },
  },
  comparison: {
    agreement: {
      silent: 'die Quellen schweigen',
      single: 'eine unabhängige Quelle',
      agree: 'die Quellen stimmen überein',
      dispute: 'die Quellen sind uneins',
    },
    strength: {
      always: 'immer',
      typical: 'in der Regel',
      may: 'möglicherweise',
      example: 'zum Beispiel',
    },
    manner: {
      plain: 'einfache Aussage',
      viewpoint: 'Sichtweise',
      garbled: 'beschädigte Stelle',
      shifted: 'Überschrift über fremdem Text',
    },
    disagreementKind: {
      contradiction: 'Widerspruch',
      tension: 'Spannung',
      'shared-duty': 'mehreren zugeschriebene Aufgabe',
      viewpoint: 'Sichtweise',
      gap: 'Lücke',
      garble: 'beschädigte Stelle',
      provenance: 'gemeinsame Herkunft',
      'shifted-heading': 'Überschrift über fremdem Text',
    },
    severity: { high: 'schwerwiegend', medium: 'beachtlich', low: 'gering' },
    silent: 'die Quellen schweigen',
    viewOf: (viewer) => `wie es ${viewer.subject} sieht`,
    sharedWith: (roles) => `auch gesagt über ${list.format(roles.map(({ bare }) => bare))}`,
    witnesses: (count) =>
      count === 1 ? 'eine unabhängige Quelle' : `${counted(count)} unabhängige Quellen`,
    disputes: (count) =>
      count === 1 ? 'ein Streitpunkt' : `${numbers.format(count)} Streitpunkte`,
    onlyDifferences: 'nur die Unterschiede',
  },
  rank: {
    stated: (headline) =>
      `${capitalised(relates(headline, headline.relation === 'unsaid' ? '' : 'in der Regel '))}.`,
    derived: (headline) =>
      `Keine Quelle setzt die beiden ins Verhältnis; aus Aussagen über andere folgt, ${relating(headline)}.`,
    support: (witnesses) =>
      witnesses === 1
        ? 'So sagt es eine unabhängige Quelle.'
        : `So sagen es ${counted(witnesses)} unabhängige Quellen.`,
    here: (headline, headcount) =>
      `${place(headcount)} gilt: ${capitalised(relates(headline, ''))}.`,
    openHere: (higher, headcount) =>
      `${place(headcount)} kommt es darauf an: Eine Quelle lässt ${higher.accusative} höher stehen.`,
    between: (headcount) =>
      `Die Quellen unterscheiden kleinere und größere Organisationen; ${numbers.format(headcount)} Personen liegen dazwischen.`,
    mayStandHigher: (role, when) => `${where[when]} kann ${role.subject} höher stehen.`,
    dependsOn: {
      'own-company': 'Es kommt auf die beiden Stellen im eigenen Unternehmen an.',
      'size-structure-industry': 'Es kommt auf Größe, Struktur und Branche an.',
    },
    disagreement: 'Die Quellen widersprechen sich hierzu.',
    lead: {
      default: 'In der Regel',
      exception: 'Ausnahme',
      condition: 'Es kommt darauf an',
      reporting: 'Berichtslinie',
      'both-report-to': 'Gleiche vorgesetzte Stelle',
      question: 'Aufgeworfen und offengelassen',
      nearest: 'Was dem am nächsten kommt',
    },
    followsFrom: 'Es folgt daraus',
    saidOfKind: (kind) => `allgemein über ${kind.accusative} gesagt`,
    applies: { yes: 'trifft hier zu', no: 'trifft hier nicht zu' },
    relation: {
      above: 'höher',
      below: 'tiefer',
      peers: 'auf gleicher Stufe',
      depends: 'es kommt darauf an',
      unsaid: 'nicht gesagt',
    },
    certainty: {
      high: 'recht sicher',
      medium: 'eher sicher',
      low: 'unsicher',
      none: 'nicht zu sagen',
    },
    ask: {
      headcount: 'Wie viele Personen hat die Organisation?',
      company: 'Ist Technologie das Produkt, oder dient sie einem anderen Geschäft?',
    },
    superior: {
      'executive-team': 'das Führungsteam',
      'senior-executive': 'eine obere Führungskraft',
      'senior-operations-executive': 'eine für den Betrieb zuständige obere Führungskraft',
    },
  },
  positioning: {
    axis: { orientation: 'nach innen oder nach außen', horizon: 'operativ oder strategisch' },
    pole: {
      inward: 'nach innen',
      outward: 'nach außen',
      operational: 'operativ',
      strategic: 'strategisch',
    },
    place: {
      orientation: (degree, split) =>
        sided(
          degree,
          'nach innen gerichtet',
          'zwischen innen und außen',
          'nach außen gerichtet',
          splitNote(split),
        ),
      horizon: (degree, split) =>
        sided(
          degree,
          'operativ',
          'zwischen Tagesgeschäft und Strategie',
          'strategisch',
          splitNote(split),
        ),
    },
    sentence: (role, places) => `${role.bare}: ${places.join(', ')}.`,
    silent: (role) => `Wohin ${role.subject} blickt und wie weit voraus, sagen die Quellen nicht.`,
    method:
      'Ein Punkt ist das Mittel der unabhängigen Quellen, aus den Aussagen berechnet; seine Wolke reicht von der niedrigsten Quelle zur höchsten.',
  },
}
