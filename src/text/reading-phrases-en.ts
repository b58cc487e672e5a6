import type { ReadingPhrases } from './reading-phrases.ts'

/** What a reading is told with, in English. */
export const readingEn: ReadingPhrases = {
  classes: {
    ciso: 'chief information security officer',
    'engineering-manager': 'engineering manager',
    architect: 'architect',
    'product-manager': 'product manager',
    'programme-director': 'programme or project director',
    'data-officer': 'chief data officer',
    'digital-officer': 'chief digital officer',
    'part-of-it': 'head of one part of IT',
    'service-manager': 'service manager',
    'it-specialist': 'IT specialist',
    'other-trade': 'a post of another trade',
    none: 'none of these posts',
  },
  is: (role, share, next, nextShare) =>
    `By its duties this is: ${role} (${share}). Next comes: ${next} (${nextShare}).`,
  isLikeliest: (role, share, next, nextShare) =>
    `By its duties this is most likely: ${role} (${share}). Next comes: ${next} (${nextShare}).`,
  isNone: (share, next, nextShare) =>
    `By its duties this is none of the posts known here (${share}). Next comes: ${next} (${nextShare}).`,
  isOtherTrade: (share, next, nextShare) =>
    `By its duties this is no post of technology leadership but one of another trade (${share}). Next comes: ${next} (${nextShare}).`,
  cannotTell: (nearest, share) =>
    `The text does not carry an answer. Nearest comes: ${nearest} (${share}).`,
  titleAgrees: (title) => `The title ${title} says what the duties say.`,
  titleDiffers: (title, says, duties) =>
    `The title ${title} says: ${says}. The duties say: ${duties}.`,
  titleUnknown: (title) => `The title ${title} names none of these posts for certain.`,
  titleAlone: (title, says) =>
    `The title ${title} says: ${says}. The duties are too thin to set against it.`,
  withTitle: (role, share) => `With the title counted: ${role} (${share}).`,
  asked: (things) => `asked of the person: ${things}`,
  aside: (things) => `no duty: ${things}`,
  stance: ({ inward, outward, strategic, operational }) =>
    `Words that look inward: ${inward}, outward: ${outward}; strategic: ${strategic}, operational: ${operational}.`,
  unclear: {
    'without-object': (words) => `Says that somebody answers, not for what: ${words}`,
    everything: (words) => `Everything at once, so nothing in particular: ${words}`,
    'no-decision': () => 'No decision is named that the post may make.',
    'no-duties': () => 'No duty is named that can be told from another.',
  },
  elsewhere: (matter, roles) => `${matter}: by the sources with ${roles}`,
}
