import type { Acting, DecisionPhrases } from './decision-phrases.ts'
import { type Noun, sentenceCase } from './decision-words.ts'

const verb = (who: Noun, one: string, many: string) => `${who.plain} ${who.several ? many : one}`
const wird = (who: Noun) => (who.several ? 'werden' : 'wird')

const WAYS = {
  acting: 'kommissarisch',
  delegate: 'kraft Delegation',
  deputy: 'in Vertretung',
  superior: 'als vorgesetzte Stelle',
  body: 'als Gremium',
  personal: 'kraft persönlichen Rechts',
} as const

const acts = ({ actor, seat, way, until }: Acting, before: string) =>
  `${before}für ${seat.plain} handelt${until === undefined ? '' : ` bis ${until}`} ${actor.plain} ${WAYS[way]}`

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
      `von ${from.dative} ist das an ${to.plain} delegiert${until === undefined ? '' : `, bis ${until}`}`,
    holds: (person, position, acting) =>
      `${person.plain} hat die Stelle „${position}“ ${acting ? 'kommissarisch ' : ''}inne`,
    vacant: (position) => `${position.plain} ist unbesetzt`,
    'not-active': (position) => `${position.plain} ist nicht in Kraft: geplant oder aufgegeben`,
    away: (person, until) =>
      `${person.plain} ist${until === undefined ? '' : ` bis ${until}`} abwesend`,
    'own-case': (who) => `${who.plain} darf nicht handeln: Niemand entscheidet in eigener Sache`,
    recused: (who) => `${who.plain} muss sich aus diesem Fall heraushalten`,
    apart: (who) =>
      `${who.plain} hat in diesem Fall schon eine andere Aufgabe, die das Entscheiden ausschließt`,
    taken: (who) => `${who.plain} wird in diesem Fall schon an anderer Stelle gebraucht`,
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
    quorum: (body, there, needed, enough) =>
      `${body.plain} ist ${enough ? '' : 'nicht '}beschlussfähig: ${there} Mitglieder sind da, ${needed} sind nötig`,
    'no-members': (body) => `${body.plain} hat keine Mitglieder`,
    personal: (person) => `das Recht ist ${person.dative} persönlich gegeben`,
    'personal-ended': (person) =>
      `das persönliche Recht von ${person.dative} gilt an diesem Tag nicht`,
  },
  rule: (id, source) => (source === undefined ? `Regel „${id}“` : `Regel „${id}“ (${source})`),
  assignment: (seat, kind, of) =>
    `die Zuordnung, nach der ${seat.plain} ${kind === 'decides' ? `über „${of}“ entscheidet` : `bei „${of}“ zustimmen muss`}`,
  delegation: (from, to, of) => `die Delegation von „${of}“ von ${from.dative} an ${to.plain}`,
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
          ...acting.map((one) => acts(one, '')),
        ].join('; '),
      )}.`,
    disputed: (claims) =>
      `Es ist strittig, wer entscheidet: ${claims.map(({ rule, says }) => `${rule} sagt: ${says}`).join('; ')}; keine geht der anderen vor.`,
    uncovered: 'Keine Regel sagt, wer darüber entscheidet.',
    reserved: (rule) =>
      `Niemand ist benannt: ${sentenceCase(rule)} behält dies ihrem Rang und höheren vor, und dort sagt keine Regel, wer entscheidet.`,
    exempt: (rules) => `Es ist keine Genehmigung nötig: Das sagt ${rules}.`,
    referred: (rules, to) =>
      to === undefined
        ? `Das ist anderswo geregelt, sagt ${rules}.`
        : `Das ist in „${to}“ geregelt; dorthin verweist ${rules}.`,
    unreachable: (seats) => `Für ${seats.plain} kann niemand handeln; der Fall bleibt liegen.`,
    unknown: (rules) =>
      `Wer entscheidet, ist nicht bekannt: ${sentenceCase(rules)} lässt es offen.`,
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
  says: {
    exempt: 'keine Genehmigung nötig',
    refer: 'anderswo geregelt',
    unknown: 'nicht bekannt, wer entscheidet',
    reserved: 'vorbehalten',
    nothing: 'nichts darüber, wer entscheidet',
  },
  step: {
    decides: (who, rule, cases) =>
      `${sentenceCase(verb(who, 'entscheidet', 'entscheiden'))}, denn so sagt es ${rule} für ${cases}.`,
    decidesToo: (who, rule) =>
      `${sentenceCase(verb(who, 'entscheidet', 'entscheiden'))} mit, denn so ergänzt es ${rule}.`,
    agrees: (who, rule) =>
      `${sentenceCase(verb(who, 'muss', 'müssen'))} zustimmen, denn so sagt es ${rule}.`,
    acts: (acting) => `${acts(acting, 'Also: ')}.`,
    choice: (seat, others) =>
      `${sentenceCase(others.plain)} ${others.several ? 'können' : 'kann'} für ${seat.plain} ebenso gut handeln.`,
    gone: {
      inside: (rule, by) => `${sentenceCase(by)} geht vor ${rule}, denn sie ist die speziellere.`,
      over: (rule, by) => `${sentenceCase(by)} geht vor ${rule}, denn so steht es in ihr selbst.`,
      precedence: (rule, by) =>
        `${sentenceCase(by)} geht vor ${rule}, nach der Rangfolge der Merkmale im Regelwerk.`,
      rank: (rule, by) => `${sentenceCase(by)} geht vor ${rule}, nach dem Rang der Regelwerke.`,
      reserved: (rule, by) =>
        `${sentenceCase(by)} behält den Fall vor; ${rule} hat darin nichts zu sagen.`,
      remainder: (rule, by) =>
        `${sentenceCase(rule)} gilt nur, wo keine andere Regel entscheidet; hier entscheidet ${by}.`,
      instead: (rule, by) => `${sentenceCase(by)} ersetzt, was ${rule} hinzufügt.`,
    },
    claim: (rule, says) => `${sentenceCase(rule)} sagt: ${says}.`,
    tightens: (rule) => `Das verschärft ${rule}, und das darf auch ein niedrigerer Rang.`,
    reserved: (rule) =>
      `${sentenceCase(rule)} behält den Fall vor: Nichts davon darf delegiert werden.`,
    fallback: (rule) => `Von den zuerst Benannten kann niemand handeln; dafür ist ${rule} da.`,
    converted: (currency, rate) =>
      `Der Betrag ist aus ${currency} umgerechnet, zu ${rate} für 1 ${currency}.`,
    input: (who, rule) =>
      `${sentenceCase(who.plain)} ${wird(who)} vorher angehört, denn so sagt es ${rule}.`,
    told: (who, rule, when) =>
      `${sentenceCase(who.plain)} ${wird(who)} ${when === 'before' ? 'vorher' : 'danach'} informiert, denn so sagt es ${rule}.`,
    carriesOut: (who, rule) =>
      `${sentenceCase(verb(who, 'führt', 'führen'))} es aus, denn so sagt es ${rule}.`,
    signs: (who, rule) =>
      `${sentenceCase(verb(who, 'unterzeichnet', 'unterzeichnen'))}, denn so sagt es ${rule}.`,
    evidence: (papers) => `Zum Fall gehören diese Unterlagen: ${papers}.`,
    cap: (rule, amount, per) =>
      `Alle solchen Fälle zusammen dürfen ${PERIODS[per]} ${amount} erreichen, sagt ${rule}; zusammengezählt wird hier nicht.`,
    refusalFinal: (rule) => `Eine verweigerte Zustimmung ist endgültig (${rule}).`,
    refusalEscalates: (rule, to) =>
      to === undefined
        ? `Wird die Zustimmung verweigert, geht die Sache an die gemeinsame vorgesetzte Stelle; es gibt keine (${rule}).`
        : `Wird die Zustimmung verweigert, klärt ${to.plain} die Sache als gemeinsame vorgesetzte Stelle (${rule}).`,
    refusalTo: (rule, to) =>
      `Wird die Zustimmung verweigert, klärt ${to.plain} die Sache (${rule}).`,
    silence: (days, means) =>
      `Schweigen über ${days} ${days === 1 ? 'Tag' : 'Tage'} ${SILENCE[means]}.`,
    nobody: (seat, part) =>
      part === 'decides'
        ? `Entscheiden müsste ${seat.plain}, doch niemand kann handeln.`
        : `Zustimmen müsste ${seat.plain}, doch niemand kann handeln.`,
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
  elsewhere: 'in allen Fällen',
  signature: {
    nothing: 'niemand',
    disputed: (claims) => `strittig: ${claims.join(' oder ')}`,
    agreed: (who, agreeing) => `${who}, mit Zustimmung: ${agreeing}`,
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
