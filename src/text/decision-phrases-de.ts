import type { Acting, DecisionPhrases } from './decision-phrases.ts'
import { type Noun, plainNoun, sentenceCase } from './decision-words.ts'

const verb = (who: Noun, one: string, many: string) => `${who.plain} ${who.several ? many : one}`
const wird = (who: Noun) => (who.several ? 'werden' : 'wird')

const feminine = (text: string): Noun => ({ plain: `die ${text}`, dative: `der ${text}` })

const WAYS = {
  acting: 'kommissarisch',
  delegate: 'kraft Delegation',
  deputy: 'in Vertretung',
  superior: 'als vorgesetzte Stelle',
  body: 'als Gremium',
  personal: 'kraft persönlichen Rechts',
} as const

const acts = ({ actor, seat, way, until }: Acting) =>
  `für ${seat.plain} handelt${until === undefined ? '' : ` bis zum ${until}`} ${actor.plain} ${WAYS[way]}`

const PERIODS = {
  month: 'im Monat',
  quarter: 'im Quartal',
  year: 'im Jahr',
  term: 'je Amtszeit',
} as const

const SILENCE = {
  agreed: 'gilt als Zustimmung',
  refused: 'gilt als Ablehnung',
  escalates: 'trägt die Sache nach oben',
} as const

/** The German words of "who decides?". */
export const decisionDe: DecisionPhrases = {
  outcome: {
    decided: 'entschieden',
    disputed: 'strittig',
    uncovered: 'niemand entscheidet',
    exempt: 'keine Genehmigung nötig',
    referred: 'anderswo geregelt',
    unreachable: 'niemand kann handeln',
    unknown: 'nicht bekannt',
    invalid: 'nicht verstanden',
    depends: 'es kommt darauf an',
  },
  part: {
    decides: 'entscheidet',
    'must-agree': 'muss zustimmen',
    'gives-input': 'wird angehört',
    'is-told': 'wird informiert',
    'carries-out': 'führt aus',
    signs: 'unterzeichnet',
    evidence: 'nötige Unterlagen',
  },
  hop: {
    'seat-found': (seat, position) => `${seat.plain} ist in diesem Fall ${position.plain}`,
    'no-such-seat': (seat) => `${seat.plain} ist in diesem Fall nicht zu finden`,
    needs: (seat, attribute) =>
      attribute === 'unit'
        ? `${seat.plain} steht erst fest, wenn die Einheit genannt ist`
        : `${seat.plain} steht erst fest, wenn genannt ist, wer anfragt`,
    delegated: (from, to, until) =>
      `von ${from.dative} ist das an ${to.plain} delegiert${until === undefined ? '' : `, bis zum ${until}`}`,
    holds: (person, position, acting) =>
      `${person.plain} hat die Stelle „${position}“ ${acting ? 'kommissarisch ' : ''}inne`,
    vacant: (position) => `${position.plain} ist unbesetzt`,
    'not-active': (position) => `${position.plain} ist nicht in Kraft: geplant oder aufgegeben`,
    away: (person, until) =>
      `${person.plain} ist${until === undefined ? '' : ` bis zum ${until}`} abwesend`,
    'own-case': (who) => `${who.plain} darf nicht handeln: Niemand entscheidet in eigener Sache`,
    recused: (who) => `${who.plain} muss sich aus diesem Fall heraushalten`,
    apart: (who) =>
      `${who.plain} hat in diesem Fall schon eine andere Aufgabe, die das Entscheiden ausschließt`,
    taken: (who) => `${who.plain} wird in diesem Fall schon für eine andere Aufgabe gebraucht`,
    'limited-powers': (who, position) =>
      `${who.plain} hat die Stelle „${position}“ ohne volle Befugnisse inne`,
    software: (who) => `${who.plain} ist Software und handelt nur kraft Delegation`,
    'not-authorised': (deputy, seat) =>
      `${deputy.plain} darf ${seat.plain} nur mit schriftlicher Vollmacht vertreten, und keine ist genannt`,
    'stands-in': (deputy, seat, by) =>
      by === 'absence'
        ? `${deputy.plain} vertritt ${seat.plain}, für diese Abwesenheit benannt`
        : by === 'position'
          ? `${deputy.plain} vertritt ${seat.plain} als ständige Vertretung`
          : `${deputy.plain} vertritt ${seat.plain}, von der Regel benannt`,
    rises: (from, to) => `die Sache geht von ${from.dative} hinauf an ${to.plain}`,
    top: (position) => `über ${position.dative} steht niemand`,
    circle: (position) => `die Linie über ${position.dative} führt im Kreis`,
    quorum: (body, there, needed) =>
      `${body.plain} ist ${there >= needed ? '' : 'nicht '}beschlussfähig: ${there} ${there === 1 ? 'Mitglied ist' : 'Mitglieder sind'} da, ${needed} ${needed === 1 ? 'ist' : 'sind'} nötig`,
    'no-members': (body) => `${body.plain} hat keine Mitglieder`,
    personal: (person) => `das Recht ist ${person.dative} persönlich gegeben`,
    'personal-ended': (person) =>
      `das persönliche Recht von ${person.dative} gilt an diesem Tag nicht`,
  },
  rule: (id, source) =>
    plainNoun(source === undefined ? `Regel „${id}“` : `Regel „${id}“ (${source})`),
  assignment: (title, kind, of) =>
    feminine(
      `Zuordnung „${title} ${kind === 'decides' ? 'entscheidet' : 'muss zustimmen'}: ${of}“`,
    ),
  delegation: (from, to, of) =>
    feminine(`Delegation von „${of}“ von ${from.dative} an ${to.plain}`),
  source: (document, section) =>
    section === undefined ? document : `${document}, Abschnitt ${section}`,
  headline: {
    decided: (deciders, agreeing, acting) =>
      `${sentenceCase(
        [
          verb(deciders, 'entscheidet', 'entscheiden gemeinsam'),
          ...(agreeing
            ? [`${agreeing.plain} ${agreeing.several ? 'müssen' : 'muss'} zustimmen`]
            : []),
          ...acting.map(acts),
        ].join('; '),
      )}.`,
    disputed: (claims) =>
      `Es ist strittig, wer entscheidet: ${claims.map(({ rule, says }) => `${rule.plain} ${says}`).join('; ')}; keine geht ${claims.length > 2 ? 'den anderen' : 'der anderen'} vor.`,
    uncovered: 'Keine Regel sagt, wer darüber entscheidet.',
    reserved: (rule) =>
      `Niemand ist benannt: ${sentenceCase(rule.plain)} behält dies ihrem Rang und höheren vor, und dort sagt keine Regel, wer entscheidet.`,
    exempt: (rules) =>
      `Es ist keine Genehmigung nötig: Das ${rules.several ? 'sagen' : 'sagt'} ${rules.plain}.`,
    referred: (rules, to) =>
      to === undefined
        ? `Das ist anderswo geregelt, ${rules.several ? 'sagen' : 'sagt'} ${rules.plain}.`
        : `Das ist in „${to}“ geregelt; dorthin ${rules.several ? 'verweisen' : 'verweist'} ${rules.plain}.`,
    unreachable: (seats) => `Für ${seats.plain} kann niemand handeln; der Fall bleibt liegen.`,
    unknown: (rules) =>
      `Wer entscheidet, ist nicht bekannt: ${sentenceCase(verb(rules, 'lässt', 'lassen'))} es offen.`,
    invalid: (problems) =>
      problems === 1
        ? 'So lässt sich die Frage nicht beantworten.'
        : `So lässt sich die Frage aus ${problems} Gründen nicht beantworten.`,
    depends: (on, outcomes) =>
      on === undefined
        ? 'Es kommt auf etwas an, das noch nicht bekannt ist.'
        : outcomes > 1
          ? `Es kommt auf ${on} an: ${outcomes} Antworten sind möglich.`
          : `Es kommt auf ${on} an.`,
  },
  names: (who) => `nennt ${who}`,
  says: {
    exempt: 'sagt, dass keine Genehmigung nötig ist',
    refer: 'sagt, dass es anderswo geregelt ist',
    unknown: 'sagt, dass nicht bekannt ist, wer entscheidet',
    reserved: 'sagt, dass es vorbehalten ist',
    nothing: 'sagt nichts darüber, wer entscheidet',
  },
  step: {
    decides: (who, rule, cases) =>
      `${sentenceCase(verb(who, 'entscheidet', 'entscheiden'))}, denn so sagt es ${rule.plain}${cases === undefined ? '' : ` für ${cases}`}.`,
    names: (rule, who) => `${sentenceCase(rule.plain)} nennt ${who}.`,
    says: (rule, says, cases) =>
      `${sentenceCase(rule.plain)} ${says}${cases === undefined ? '' : `; sie gilt für ${cases}`}.`,
    more: (count) => `Es gibt ${count} weitere.`,
    decidesToo: (who, rule, cases) =>
      `${sentenceCase(verb(who, 'entscheidet', 'entscheiden'))} gemeinsam mit den anderen, denn so sagt es ${rule.plain}${cases === undefined ? '' : ` für ${cases}`}.`,
    agrees: (who, rule) =>
      `${sentenceCase(verb(who, 'muss', 'müssen'))} zustimmen, denn so sagt es ${rule.plain}.`,
    acts: (acting) => `${sentenceCase(acts(acting))}.`,
    choice: (seat, others) =>
      `${sentenceCase(others.plain)} ${others.several ? 'können' : 'kann'} für ${seat.plain} ebenso gut handeln.`,
    still: (seat) => `${sentenceCase(seat.plain)} kann weiterhin selbst handeln.`,
    gone: {
      inside: (rule, by) =>
        `${sentenceCase(by.plain)} hat Vorrang vor ${rule.dative}, denn sie ist die speziellere.`,
      over: (rule, by) =>
        `${sentenceCase(by.plain)} hat Vorrang vor ${rule.dative}, denn so steht es in ihr selbst.`,
      precedence: (rule, by) =>
        `${sentenceCase(by.plain)} hat Vorrang vor ${rule.dative}, nach der Rangfolge der Merkmale im Regelwerk.`,
      rank: (rule, by) =>
        `${sentenceCase(by.plain)} hat Vorrang vor ${rule.dative}, nach dem Rang der Regelwerke.`,
      reserved: (rule, by) =>
        `${sentenceCase(by.plain)} behält den Fall vor; ${verb(rule, 'hat', 'haben')} darin nichts zu sagen.`,
      remainder: (rule, by) =>
        `${sentenceCase(verb(rule, 'gilt', 'gelten'))} nur, wo keine andere Regel entscheidet; hier entscheidet ${by.plain}.`,
      instead: (rule, by) =>
        `${sentenceCase(by.plain)} ersetzt, was ${verb(rule, 'hinzufügt', 'hinzufügen')}.`,
    },
    tightens: (rule, by) =>
      `${sentenceCase(by.plain)} hat Vorrang vor ${rule.dative}, denn sie verschärft sie, und das darf auch ein niedrigerer Rang.`,
    reserved: (rule) =>
      `${sentenceCase(rule.plain)} behält den Fall vor: Nichts davon darf delegiert werden.`,
    fallback: (rule) =>
      `Von den zuerst Benannten kann niemand handeln; wer einspringt, sagt ${rule.plain}.`,
    converted: (currency, rate) =>
      `Der Betrag ist aus ${currency} umgerechnet, zu ${rate} für 1 ${currency}.`,
    input: (who, rule) =>
      `${sentenceCase(who.plain)} ${wird(who)} vorher angehört, denn so sagt es ${rule.plain}.`,
    told: (who, rule, when) =>
      `${sentenceCase(who.plain)} ${wird(who)} ${when === 'before' ? 'vorher' : 'danach'} informiert, denn so sagt es ${rule.plain}.`,
    carriesOut: (who, rule) =>
      `${sentenceCase(verb(who, 'führt', 'führen'))} es aus, denn so sagt es ${rule.plain}.`,
    signs: (who, rule) =>
      `${sentenceCase(verb(who, 'unterzeichnet', 'unterzeichnen'))}, denn so sagt es ${rule.plain}.`,
    evidence: (papers) => `Zum Fall gehören diese Unterlagen: ${papers}.`,
    cap: (rule, amount, per) =>
      `Alle solchen Fälle zusammen dürfen ${PERIODS[per]} ${amount} erreichen, sagt ${rule.plain}; zusammengezählt wird hier nicht.`,
    refusalFinal: (rule) => `Eine verweigerte Zustimmung ist endgültig (${rule.plain}).`,
    refusalEscalates: (rule, to) =>
      to === undefined
        ? `Wird die Zustimmung verweigert, kann niemand die Sache klären, denn es gibt keine gemeinsame vorgesetzte Stelle (${rule.plain}).`
        : `Wird die Zustimmung verweigert, klärt ${to.plain} die Sache als gemeinsame vorgesetzte Stelle (${rule.plain}).`,
    refusalTo: (rule, to) =>
      `Wird die Zustimmung verweigert, klärt ${to.plain} die Sache (${rule.plain}).`,
    silence: (days, means) =>
      `Schweigen über ${days} ${days === 1 ? 'Tag' : 'Tage'} ${SILENCE[means]}.`,
    nobody: (seat, part, rule) =>
      part === 'decides'
        ? `Nach ${rule.dative} müsste ${seat.plain} entscheiden, doch niemand kann handeln.`
        : `Nach ${rule.dative} müsste ${seat.plain} zustimmen, doch niemand kann handeln.`,
    region: (region, outcome) => `${sentenceCase(region)}: ${outcome}.`,
    limited: 'Es ließ sich nicht alles ansehen: Es kann noch mehr dazu geben.',
  },
  ask: {
    kind: 'Um welche Art von Entscheidung geht es genau?',
    amount: 'Um welchen Betrag geht es?',
    unit: 'Um welche Einheit geht es?',
    day: 'An welchem Tag wird entschieden?',
    currency: 'In welcher Währung ist der Betrag?',
    audience: 'Ist es für den internen Gebrauch oder für Kunden?',
    horizon: 'Geht es um den laufenden Betrieb oder um eine Veränderung?',
    risk: 'Wie hoch ist das Risiko: gering, mittel, hoch oder kritisch?',
    requester: 'Wer fragt an?',
  },
  askOwn: (attribute) => `Was gilt in diesem Fall für „${attribute}“?`,
  on: {
    kind: 'die Art der Entscheidung',
    amount: 'den Betrag',
    unit: 'die Einheit',
    day: 'den Tag',
    currency: 'die Währung',
    audience: 'die Zielgruppe',
    horizon: 'Betrieb oder Veränderung',
    risk: 'das Risiko',
    requester: 'die anfragende Stelle',
  },
  onOwn: (attribute) => `„${attribute}“`,
  regionOutcome: (outcome, seats) => {
    if (outcome === 'decided' && seats) return verb(seats, 'entscheidet', 'entscheiden')
    if (outcome === 'disputed' && seats) return `strittig zwischen ${seats.dative}`
    return decisionDe.outcome[outcome]
  },
  regionAgreed: (said, agreeing) =>
    `${said}; zustimmen ${agreeing.several ? 'müssen' : 'muss'} ${agreeing.plain}`,
  elsewhere: 'in allen Fällen',
  signature: {
    nothing: 'niemand',
    disputed: (claims) => `strittig: ${claims.join(' oder ')}`,
    agreed: (who, agreeing) => `${who}, mit Zustimmung: ${agreeing}`,
    any: (who) => who.join(', sonst '),
    ladder: (who) => `die niedrigste von diesen, deren Grenze ausreicht: ${who}`,
    some: (count, of) => `${count} von diesen: ${of}`,
  },
  difference: {
    headline: (divergences) =>
      divergences === 0
        ? 'Beide Regelwerke führen in jedem Fall zu denselben Entscheidern.'
        : `Die beiden Regelwerke unterscheiden sich in ${divergences} ${divergences === 1 ? 'Punkt' : 'Punkten'}.`,
    change: (where, before, after) => `${where}: vorher ${before}; jetzt ${after}.`,
    more: (areas) => `${areas} weitere Bereiche`,
  },
  question: {
    amount: (amount) => `über ${amount}`,
    unit: (unit) => `in ${unit}`,
    requester: (who) => `auf Anfrage von ${who.dative}`,
    at: (date) => `am ${date}`,
    without: (people) => `ohne ${people.plain}`,
  },
}
