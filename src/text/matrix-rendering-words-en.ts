import type { RenderingWords } from './matrix-rendering-words.ts'

const accountable = {
  name: 'accountable',
  meaning: 'answers for the result; one in each row',
}
const consulted = { name: 'consulted', meaning: 'is asked beforehand and gets a reply' }
const informed = { name: 'informed', meaning: 'is told, and nothing is asked back' }

/** English words of the renderings. */
export const renderingWordsEn: RenderingWords = {
  name: { verbs: 'Verbs', raci: 'RACI', rasci: 'RASCI', daci: 'DACI', rapid: 'RAPID-style' },
  about: {
    verbs: 'What is stored: eight verbs, nothing left out.',
    raci: 'Who has a part in a piece of work.',
    rasci: 'RACI, with those who help set apart.',
    daci: 'Who has a part in a decision.',
    rapid:
      'Who has a part in a decision, from proposal to execution. RAPID is a registered mark of Bain & Company.',
  },
  letters: {
    verbs: {},
    raci: {
      R: { name: 'responsible', meaning: 'does the work; at least one in each row' },
      A: accountable,
      C: consulted,
      I: informed,
    },
    rasci: {
      R: { name: 'responsible', meaning: 'does the work; at least one in each row' },
      A: accountable,
      S: { name: 'supports', meaning: 'lends a hand or means to those who do the work' },
      C: consulted,
      I: informed,
    },
    daci: {
      D: { name: 'driver', meaning: 'brings the decision about without making it' },
      A: { name: 'approver', meaning: 'makes the decision; one in each row' },
      C: { name: 'contributor', meaning: 'is heard and has no vote' },
      I: { name: 'informed', meaning: 'is told once it is decided' },
    },
    rapid: {
      R: { name: 'recommends', meaning: 'works out the proposal' },
      A: { name: 'agrees', meaning: 'has to consent before it goes on; few should' },
      P: { name: 'performs', meaning: 'carries out what was decided' },
      I: { name: 'gives input', meaning: 'is heard; the proposal need not follow it' },
      D: { name: 'decides', meaning: 'makes the decision; one in each row' },
    },
  },
  noLetter: 'has a part that this view has no letter for',
  merged: {
    'decides as answers-for':
      'Who decides looks like who answers: one of each shows as two A, though nothing is wrong.',
    'must-agree as gives-input': 'A veto looks like advice.',
    'recommends as carries-out': 'Who drives a decision looks like who does the work.',
    'supports as carries-out': 'Who helps looks like who does the work.',
  },
  missing: {
    decides: 'Who decides is not shown.',
    'answers-for': 'Who answers for the outcome is not shown.',
    'must-agree': 'Who must agree is not shown.',
    recommends: 'Who drives the decision is not shown.',
    'gives-input': 'Who gives input is not shown.',
    'carries-out': 'Who does the work is not shown.',
    supports: 'Who helps is not shown.',
    'is-told': 'Who is told is not shown.',
  },
  keys: {
    decides: 'D',
    'answers-for': 'A',
    'must-agree': 'M',
    recommends: 'R',
    'gives-input': 'G',
    'carries-out': 'C',
    supports: 'S',
    'is-told': 'I',
  },
}
