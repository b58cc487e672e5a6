/** Any result as sentences, in English and German. */
export { askSentences } from './ask-sentences.ts'
export { coverageSentences } from './coverage-sentences.ts'
export { findingSentences } from './finding-sentences.ts'
export { importSentence, importWords } from './import-sentences.ts'
export { needSentences } from './need-sentences.ts'
export { positionSentence } from './position-sentence.ts'
export { rankSentences } from './rank-sentences.ts'
export { suggestionSentences } from './suggestion-sentences.ts'
