import type { ReadingPhrases } from './reading-phrases.ts'

/** What a reading is told with, in German. */
export const readingDe: ReadingPhrases = {
  classes: {
    ciso: 'Leitung Informationssicherheit (CISO)',
    'engineering-manager': 'Engineering Manager',
    architect: 'Architekt',
    'product-manager': 'Produktmanager',
    'programme-director': 'Programm- oder Projektleitung',
    'data-officer': 'Chief Data Officer',
    'digital-officer': 'Chief Digital Officer',
    'part-of-it': 'Leitung eines Teils der IT',
    'service-manager': 'Servicemanager',
    'it-specialist': 'IT-Fachkraft',
    'other-trade': 'ein Posten eines anderen Fachs',
    none: 'keiner dieser Posten',
  },
  is: (role, share, next, nextShare) =>
    `Nach den Aufgaben ist das: ${role} (${share}). Danach kommt: ${next} (${nextShare}).`,
  isLikeliest: (role, share, next, nextShare) =>
    `Nach den Aufgaben ist das am ehesten: ${role} (${share}). Danach kommt: ${next} (${nextShare}).`,
  isNone: (share, next, nextShare) =>
    `Nach den Aufgaben ist das keiner der hier bekannten Posten (${share}). Danach kommt: ${next} (${nextShare}).`,
  isOtherTrade: (share, next, nextShare) =>
    `Nach den Aufgaben ist das kein Posten der Technologieleitung, sondern einer eines anderen Fachs (${share}). Danach kommt: ${next} (${nextShare}).`,
  cannotTell: (nearest, share) =>
    `Der Text trägt keine Antwort. Am nächsten kommt: ${nearest} (${share}).`,
  titleAgrees: (title) => `Der Titel ${title} sagt dasselbe wie die Aufgaben.`,
  titleDiffers: (title, says, duties) =>
    `Der Titel ${title} sagt: ${says}. Die Aufgaben sagen: ${duties}.`,
  titleUnknown: (title) => `Der Titel ${title} benennt keinen dieser Posten eindeutig.`,
  titleAlone: (title, says) =>
    `Der Titel ${title} sagt: ${says}. Die Aufgaben sind zu dünn, um sie dagegenzuhalten.`,
  withTitle: (role, share) => `Den Titel mitgezählt: ${role} (${share}).`,
  asked: (things) => `von der Person verlangt: ${things}`,
  aside: (things) => `keine Aufgabe: ${things}`,
  stance: ({ inward, outward, strategic, operational }) =>
    `Wörter mit Blick nach innen: ${inward}, nach außen: ${outward}; strategisch: ${strategic}, operativ: ${operational}.`,
  unclear: {
    'without-object': (words) => `Sagt, dass jemand einsteht, aber nicht wofür: ${words}`,
    everything: (words) => `Alles auf einmal, also nichts Bestimmtes: ${words}`,
    'no-decision': () => 'Keine Entscheidung ist genannt, die der Posten treffen darf.',
    'no-duties': () => 'Keine Aufgabe ist genannt, die sich von anderen unterscheiden ließe.',
  },
  elsewhere: (matter, roles) => `${matter}: nach den Quellen bei ${roles}`,
}
