import type { Manner } from '../../../src/comparison/comparison.ts'
import type { Strength } from '../../../src/catalogue/claim.ts'
import type { DisagreementKind } from '../../../src/catalogue/disagreement.ts'
import type { Verb } from '../../../src/model/verb.ts'

/** Small parts that stand on many pages. */
export const parts = {
  source: 'Source',
  section: 'Section',
  paragraph: 'Paragraph',
  strength: 'Said as',
  claim: 'Claim',
  close: 'Close',
  disputed: 'Disputed',
  disputedAbout: (topic: string) => `Disputed: ${topic}`,
  wholeDisagreement: 'The whole disagreement',
  chip: (source: string, title: string, claims: readonly string[]) =>
    `Source ${source}: ${title}, ${claims.length > 1 ? 'claims' : 'claim'} ${claims.join(', ')}`,
  viewOf: (role: string) => `as the ${role} sees it`,
  alsoOf: 'also of',
  silent: 'the sources are silent',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'Copying is not allowed here; the address is in the bar above',
  print: 'Print',
  exportJson: 'Export JSON',
  onThisPage: 'On this page',
  jointly: 'jointly',
  not: 'not',
  and: 'and',
}

/** How firmly a source says it. */
export const strength: Readonly<Record<Strength, string>> = {
  always: 'a must',
  typical: 'usually',
  may: 'possibly',
  example: 'an example',
}

/** How a statement is to be read; empty for plain ones. */
export const manner: Readonly<Record<Manner, string>> = {
  plain: '',
  viewpoint: 'one side’s view',
  garbled: 'a damaged passage in the source',
  shifted: 'stands under a foreign heading in the source',
}

/** What a role does about a thing. */
export const verb: Readonly<Record<Verb, string>> = {
  decides: 'decides',
  'answers-for': 'answers for it',
  'must-agree': 'must agree',
  recommends: 'recommends',
  'gives-input': 'gives input',
  'carries-out': 'carries it out',
  supports: 'supports',
  'is-told': 'is told',
}

/** Kinds of disagreement. */
export const disagreementKind: Readonly<Record<DisagreementKind, string>> = {
  contradiction: 'Contradiction',
  tension: 'Tension',
  'shared-duty': 'Credited to several',
  viewpoint: 'One side’s view',
  gap: 'Gap',
  garble: 'Damaged passage',
  provenance: 'Common ancestry',
  'shifted-heading': 'Text under a foreign heading',
}
