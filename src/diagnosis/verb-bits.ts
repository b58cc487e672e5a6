import type { Verb } from '../model/verb.ts'

/** Verbs as bits of one number, so that several are compared at once. */
export type VerbBits = number

/** A verb as a bit; a million are read, and texts of different length are told apart at once. */
export function verbBit(verb: Verb): VerbBits {
  switch (verb) {
    case 'decides':
      return 1
    case 'answers-for':
      return 2
    case 'must-agree':
      return 4
    case 'recommends':
      return 8
    case 'gives-input':
      return 16
    case 'carries-out':
      return 32
    case 'supports':
      return 64
    case 'is-told':
      return 128
  }
}

/** Several verbs, each as its bit. */
export function verbBits(verbs: readonly Verb[]): VerbBits {
  let bits = 0
  for (const verb of verbs) bits |= verbBit(verb)
  return bits
}
