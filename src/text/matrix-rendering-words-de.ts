import type { RenderingWords } from './matrix-rendering-words.ts'

const accountable = {
  name: 'accountable: verantwortet',
  meaning: 'steht für das Ergebnis gerade; je Zeile ein Sitz',
}
const consulted = {
  name: 'consulted: wird befragt',
  meaning: 'kommt vorher zu Wort und bekommt Antwort',
}
const informed = { name: 'informed: wird informiert', meaning: 'erfährt davon, ohne Rückfrage' }
const responsible = {
  name: 'responsible: führt aus',
  meaning: 'erledigt die Arbeit; je Zeile mindestens ein Sitz',
}

/** Deutsche Wörter der Darstellungen. */
export const renderingWordsDe: RenderingWords = {
  name: { verbs: 'Verben', raci: 'RACI', rasci: 'RASCI', daci: 'DACI', rapid: 'RAPID-Art' },
  about: {
    verbs: 'Was gespeichert ist: acht Verben, nichts weggelassen.',
    raci: 'Wer an einer Arbeit beteiligt ist.',
    rasci: 'RACI, wobei die Helfenden für sich stehen.',
    daci: 'Wer an einer Entscheidung beteiligt ist.',
    rapid:
      'Wer an einer Entscheidung beteiligt ist, vom Vorschlag bis zur Ausführung. RAPID ist eine eingetragene Marke von Bain & Company.',
  },
  letters: {
    verbs: {},
    raci: { R: responsible, A: accountable, C: consulted, I: informed },
    rasci: {
      R: responsible,
      A: accountable,
      S: { name: 'supports: unterstützt', meaning: 'hilft denen, die die Arbeit erledigen' },
      C: consulted,
      I: informed,
    },
    daci: {
      D: { name: 'driver: treibt', meaning: 'führt die Entscheidung herbei, ohne sie zu treffen' },
      A: { name: 'approver: entscheidet', meaning: 'trifft die Entscheidung; je Zeile ein Sitz' },
      C: { name: 'contributor: trägt bei', meaning: 'wird gehört und stimmt nicht ab' },
      I: { name: 'informed: wird informiert', meaning: 'erfährt es, sobald entschieden ist' },
    },
    rapid: {
      R: { name: 'recommend: empfiehlt', meaning: 'arbeitet den Vorschlag aus' },
      A: {
        name: 'agree: stimmt zu',
        meaning: 'muss einwilligen, bevor es weitergeht; nur wenige',
      },
      P: { name: 'perform: führt aus', meaning: 'setzt um, was entschieden wurde' },
      I: { name: 'input: wird gehört', meaning: 'kommt zu Wort; bindend ist es nicht' },
      D: { name: 'decide: entscheidet', meaning: 'trifft die Entscheidung; je Zeile ein Sitz' },
    },
  },
  noLetter: 'ist in einer Weise beteiligt, für die diese Darstellung keinen Buchstaben hat',
  merged: {
    'decides as answers-for':
      'Wer entscheidet, sieht aus wie wer verantwortet: je ein Sitz erscheint als zwei A, obwohl nichts falsch ist.',
    'must-agree as gives-input': 'Ein Veto sieht aus wie ein Rat.',
    'recommends as carries-out':
      'Wer eine Entscheidung treibt, sieht aus wie wer die Arbeit erledigt.',
    'supports as carries-out': 'Wer hilft, sieht aus wie wer die Arbeit erledigt.',
  },
  missing: {
    decides: 'Wer entscheidet, ist nicht zu sehen.',
    'answers-for': 'Wer das Ergebnis verantwortet, ist nicht zu sehen.',
    'must-agree': 'Wer zustimmen muss, ist nicht zu sehen.',
    recommends: 'Wer die Entscheidung treibt, ist nicht zu sehen.',
    'gives-input': 'Wer angehört wird, ist nicht zu sehen.',
    'carries-out': 'Wer die Arbeit erledigt, ist nicht zu sehen.',
    supports: 'Wer hilft, ist nicht zu sehen.',
    'is-told': 'Wer informiert wird, ist nicht zu sehen.',
  },
  keys: {
    decides: 'E',
    'answers-for': 'V',
    'must-agree': 'M',
    recommends: 'P',
    'gives-input': 'A',
    'carries-out': 'F',
    supports: 'U',
    'is-told': 'I',
  },
}
