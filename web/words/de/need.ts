import type { Words } from '../words.ts'

/** `/need`. */
export const need: Words['need'] = {
  title: 'Welche Führung brauchen wir?',
  lead: 'Eine Frage nach der anderen. Nichts wird irgendwohin geschickt; die Antworten stehen in der Adresse und lassen sich so aufheben oder weitergeben.',
  progress: (step, steps) => `Frage ${step} von ${steps}`,
  why: 'Warum danach gefragt wird',
  origin: {
    article: 'Eine Frage der Artikel',
    unasked: 'Die Artikel fragen das nicht; ihre Aussagen legen es nahe',
  },
  several: 'Mehrere Antworten sind möglich.',
  dontKnow: 'Weiß nicht',
  back: 'Zurück',
  next: 'Weiter',
  toResult: 'Zum Ergebnis',
  restart: 'Von vorn',
  live: 'Zwischenstand',
  liveEmpty: 'Noch spricht nichts für jemanden.',
  points: (points) => `${points} ${Math.abs(points) === 1 ? 'Punkt' : 'Punkte'}`,
  ranking: 'Die Rangfolge',
  reasons: 'Woraus sie besteht',
  answer: 'Antwort',
  weight: 'Gewicht',
  basis: { stated: 'von der Quelle gesagt', implied: 'folgt aus ihr' },
  yourAnswers: 'Die gegebenen Antworten',
  unanswered: 'noch nicht gefragt',
  unknownAnswers: (names) =>
    `Ein Teil der Adresse nennt keine Frage oder Antwort und blieb weg: ${names}.`,
  because: 'Denn',
  filled: 'schon besetzt',
  askNext: 'Ihre Antwort könnte am meisten ändern',
}
