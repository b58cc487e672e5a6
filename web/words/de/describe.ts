import type { Words } from '../words.ts'

/** Die Führung in fünf Fragen beschreiben, in `/settings`. */
export const describe: Words['describe'] = {
  kind: 'Aus dem Nichts, in fünf Fragen',
  lead: 'Ohne Datei: sagen, wer da ist und wer an wen berichtet. Alles lässt sich danach ändern.',
  of: (at) => `Frage ${at} von 5`,
  who: 'Wer sitzt dort, und wer berichtet an wen?',
  whoLead:
    'Ein leerer Name heißt: jemand, der nicht genannt ist. Die Spitze des Beschriebenen berichtet an niemanden.',
  noSeats: 'Erst oben Stellen wählen.',
  seat: 'Stelle',
  holder: 'Besetzt mit',
  vacant: 'unbesetzt',
  superior: 'Berichtet an',
  make: 'Anlegen und Organigramm zeigen',
  missing: 'Es braucht einen Namen und mindestens eine Stelle.',
}
