import { sentenceCase } from './decision-words.ts'
import type { ProofPhrases } from './proof-phrases.ts'

const list = new Intl.ListFormat('de', { type: 'conjunction' })

/** The German words of the proof. */
export const proofDe: ProofPhrases = {
  property: {
    P1: { name: 'Keine Lücken', claim: 'Für jeden Fall gibt es jemanden, der entscheidet.' },
    P2: { name: 'Kein Streit', claim: 'Kein Fall hat zwei verschiedene Entscheider.' },
    P3: {
      name: 'Immer erreichbar',
      claim: 'Wer auch anfragt und an welchem Tag auch immer: Jemand ist da und entscheidet.',
    },
    P4: {
      name: 'Niemand ist unentbehrlich',
      claim: 'Auch wenn eine beliebige Person abwesend ist, wird entschieden.',
    },
    P5: {
      name: 'Niemand in eigener Sache',
      claim:
        'Niemand entscheidet in eigener Sache oder hat zwei Aufgaben in einem Fall, und entschieden wird trotzdem.',
    },
    P6: { name: 'Delegation in Grenzen', claim: 'Niemand gibt mehr weiter, als er selbst hat.' },
    P7: {
      name: 'Was bleiben muss, bleibt',
      claim: 'Nichts wird delegiert, was nicht delegiert werden darf.',
    },
    P8: {
      name: 'Grenzen steigen nach oben',
      claim: 'Niemand darf über höhere Beträge entscheiden als eine vorgesetzte Stelle.',
    },
    P9: {
      name: 'Eskalation endet',
      claim:
        'Vorgesetzte bilden keinen Kreis, und wer uneins sein kann, hat eine gemeinsame vorgesetzte Stelle.',
    },
    P10: { name: 'An jedem Tag', claim: 'All das gilt an jedem Tag, nicht nur heute.' },
    P11: {
      name: 'Vergleich',
      claim: 'Zwei Regelwerke führen zu denselben Entscheidern, außer in den genannten Bereichen.',
    },
    P12: {
      name: 'Rang geachtet',
      claim: 'Keine Regel eines niedrigeren Rangs bleibt neben einer höheren ohne Wirkung.',
    },
    P13: { name: 'Außerdem', claim: 'Was über die Regeln sonst wissenswert ist.' },
    P14: {
      name: 'Befunde',
      claim:
        'Zu jedem Befund gehören der kleinste Bereich, ein Fall, der ihn zeigt, die Regeln und eine Abhilfe.',
    },
  },
  state: { holds: 'gilt', fails: 'gilt nicht', open: 'nicht zu Ende geprüft' },
  verdict: (properties, nameOf) => {
    const keys = Object.keys(properties) as (keyof typeof properties)[]
    const named = (state: string) =>
      keys.filter((key) => properties[key] === state).map((key) => `„${nameOf(key)}“`)
    const fails = named('fails')
    const open = named('open')
    const left =
      open.length === 0
        ? ''
        : ` Nicht zu Ende geprüft ${open.length === 1 ? 'ist' : 'sind'} ${list.format(open)}.`
    if (fails.length > 0) {
      const verb = fails.length === 1 ? 'gilt' : 'gelten'
      return `Von ${keys.length} Eigenschaften ${verb} nicht: ${list.format(fails)}.${left}`
    }
    if (open.length > 0) return `Nichts Falsches gefunden, aber nicht alles ist bewiesen.${left}`
    return `Bewiesen: Alle ${keys.length} Eigenschaften gelten.`
  },
  kind: {
    gap: 'Niemand entscheidet',
    disputed: 'Zwei Regeln beanspruchen dieselben Fälle',
    unreachable: 'Niemand kann handeln',
    'stuck-when-away': 'Stillstand bei Abwesenheit',
    'own-case-stuck': 'Eigene Fälle bleiben liegen',
    'delegates-more': 'Mehr delegiert als vorhanden',
    'delegates-fixed': 'Delegiert, obwohl es bleiben muss',
    'delegation-circle': 'Delegationen im Kreis',
    'limit-falls': 'Vorgesetzte Stelle mit niedrigerer Grenze',
    'escalation-circle': 'Vorgesetzte im Kreis',
    'no-common-superior': 'Keine gemeinsame vorgesetzte Stelle',
    'without-effect': 'Regel eines niedrigeren Rangs ohne Wirkung',
    overlap: 'Überschneidung, die geregelt ist',
    alternative: 'Mehrere können entscheiden',
    unknown: 'Nicht bekannt, wer entscheidet',
    'dead-rule': 'Regel, die nie entscheidet',
    mergeable: 'Regeln, die eine sein könnten',
  },
  settling: {
    inside: 'Die speziellere Regel geht der allgemeineren vor.',
    over: 'Eine von ihnen sagt, dass sie der anderen vorgeht.',
    precedence: 'Die Rangfolge der Merkmale in ihrem Regelwerk klärt es.',
    'same-word': 'Beide sagen dasselbe, also ist nichts strittig.',
    rank: 'Die Regel des höheren Rangs entscheidet.',
    tightens: 'Die Regel des niedrigeren Rangs ist strenger, also entscheidet sie.',
    remainder: 'Eine von ihnen gilt nur, wo keine andere Regel entscheidet.',
    fallback: 'Eine von ihnen gilt nur, wenn von den Benannten der anderen niemand handeln kann.',
    adds: 'Eine von ihnen fügt jemanden hinzu, also entscheiden beide gemeinsam.',
    accumulates: 'Sie fügen Verschiedenes hinzu, und beides gilt.',
  },
  finding: {
    gap: ({ region, edge, all }) =>
      edge === 'hole'
        ? `Keine Regel sagt, wer hier entscheidet: ${region}. Die Lücke liegt zwischen ${all.dative}.`
        : `Keine Regel sagt, wer hier entscheidet: ${region}.`,
    disputed: ({ all, region, edge }) =>
      `${sentenceCase(all.plain)} sagen Verschiedenes darüber, wer hier entscheidet, und keine geht der anderen vor: ${region}.${edge === 'shared' ? ' Beide Stufen schließen diesen Betrag ein.' : ''}`,
    unreachable: ({ region, seats, person, tooFew }) =>
      `Für ${seats.plain} ${tooFew ? 'gibt es zu wenige Personen' : 'kann niemand handeln'}${person[0] ? `, wenn ${person[0].plain} anfragt` : ''}; unentschieden bleibt: ${region}.`,
    'stuck-when-away': ({ people, seats, region, asking, tooFew }) =>
      `Solange ${people.plain} abwesend ${people.several ? 'sind' : 'ist'}${asking ? ` und ${asking.plain} anfragt` : ''}, ${tooFew ? `gibt es für ${seats.plain} zu wenige Personen` : `kann für ${seats.plain} niemand handeln`}; liegen bleibt: ${region}.`,
    'own-case-stuck': ({ people, seats, region, tooFew }) =>
      `Wenn ${people.plain} anfragt, ${tooFew ? `gibt es für ${seats.plain} sonst zu wenige Personen` : `kann für ${seats.plain} niemand sonst handeln`}; unentschieden bleibt: ${region}.`,
    'delegates-more': ({ delegations, person, region }) =>
      `${sentenceCase(delegations.plain)} gibt weiter, was ${person[0]?.plain ?? ''} selbst nicht hat: ${region}.`,
    'delegates-fixed': ({ delegations, others, region }) =>
      `${sentenceCase(delegations.plain)} gibt weiter, was nach ${others.dative} nicht delegiert werden darf: ${region}.`,
    'delegation-circle': ({ delegations }) =>
      `${sentenceCase(delegations.plain)} führen dorthin zurück, wo sie begannen.`,
    'limit-falls': ({ person, region }) =>
      `${sentenceCase(person[0]?.plain ?? '')} darf hier entscheiden, ${person[1]?.plain ?? ''} als vorgesetzte Stelle aber nicht: ${region}.`,
    'escalation-circle': ({ people }) =>
      `Die Berichtslinien von ${people.dative} führen im Kreis; nach oben tragen lässt sich nichts.`,
    'no-common-superior': ({ people, person, region }) =>
      `${sentenceCase(people.plain)} haben keine gemeinsame vorgesetzte Stelle: Stimmt ${person[1]?.plain ?? ''} nicht zu, kann dies niemand klären: ${region}.`,
    'without-effect': ({ rule, others, region }) =>
      `${sentenceCase(rule.plain)} bleibt hier ohne Wirkung: ${region}. Höheren Rang hat ${others.plain}, und ein niedrigerer Rang darf nur verschärfen.`,
    overlap: ({ all, region, settled }) =>
      `${sentenceCase(all.plain)} überschneiden sich: ${region}.${settled === undefined ? '' : ` ${settled}`}`,
    alternative: ({ choice, region, rule }) =>
      `${sentenceCase(choice.plain)} ${choice.several ? 'können' : 'kann'} nach ${rule.dative} hier entscheiden: ${region}. Es entscheidet, wer zuerst genannt ist und handeln kann.`,
    unknown: ({ rule, region }) =>
      `${sentenceCase(rule.plain)} sagt, dass nicht bekannt ist, wer hier entscheidet: ${region}.`,
    'dead-rule': ({ rule, others }) =>
      others.plain !== ''
        ? `${sentenceCase(rule.plain)} entscheidet nie etwas: Wo sie gilt, ${others.several ? 'gehen' : 'geht'} ihr ${others.plain} vor.`
        : `${sentenceCase(rule.plain)} entscheidet nie etwas.`,
    mergeable: ({ all }) =>
      `${sentenceCase(all.plain)} sagen für benachbarte Fälle dasselbe und könnten eine Regel sein.`,
  },
  more: (areas) => `und ${areas} ${areas === 1 ? 'weiterer Bereich' : 'weitere Bereiche'}`,
  ungoverned: (kinds) => `Von diesen Arten spricht keine Regel: ${kinds}.`,
  repair: {
    setBound: (rule, end, bound) =>
      `Die Beträge von ${rule.dative} ${end === 'from' ? 'beginnen' : 'enden'} lassen: ${bound}.`,
    addRule: (region, decides) =>
      decides
        ? `Eine Regel ergänzen, nach der ${decides.plain} entscheidet: ${region}.`
        : `Eine Regel ergänzen, die sagt, wer hier entscheidet: ${region}.`,
    extendRule: (rule, region) => `${sentenceCase(rule.plain)} ausweiten auf: ${region}.`,
    addOver: (rule, over) => `Festlegen, dass ${rule.plain} Vorrang vor ${over.dative} hat.`,
    removeRule: (rule) => `${sentenceCase(rule.plain)} streichen.`,
    mergeRules: (rules) => `Eine Regel machen aus ${rules.dative}.`,
    nameDeputy: (position) => `Für ${position.plain} eine Vertretung benennen.`,
    fillSeat: (seat) => `Dafür sorgen, dass für ${seat.plain} jemand da ist.`,
    nameFallback: (rule) =>
      `In ${rule.dative} benennen, wer entscheidet, wenn von den Benannten niemand handeln kann.`,
    narrowDelegation: (delegation, region) =>
      `${sentenceCase(delegation.plain)} enger fassen, ohne: ${region}.`,
    removeDelegation: (delegation) => `${sentenceCase(delegation.plain)} beenden.`,
    moveLine: (position) => `${sentenceCase(position.plain)} einer anderen Stelle unterstellen.`,
  },
}
