import { defineResultLineRule } from '../result-line.ts'

/**
 * Nobody answers for what is left of the money technology costs, though initiatives aim at it or
 * leaders are measured by other things. The only spot is the organisation.
 */
export const noBottomLineOwner = defineResultLineRule({
  id: 'no-bottom-line-owner',
  line: 'bottom-line',
  since: '0.1.0',
  sources: [{ claim: 's1-014' }, { claim: 's1-025' }, { claim: 's4-019' }, { claim: 's0-045' }],
  name: { en: 'Nobody owns the bottom line', de: 'Niemand hat die Gewinnseite' },
  sentences: {
    en: {
      initiatives: {
        what: '{initiatives} {aim} at what is left (the bottom line), and no seat answers in them, for profit or costs, or is measured by them.',
        why: 'Savings that nobody answers for are found in the plan and not in the accounts.',
        todo: 'Name the seat that answers for the initiative or for costs and profit, or give a seat that measure.',
      },
      measures: {
        what: '{seats} {have} {measures}, none of them of what technology costs or leaves over (the bottom line).',
        why: 'People work for what they are measured by. What is built is then everybody’s success, and what it costs is nobody’s.',
        todo: 'Give the seat that runs technology a measure of cost or profit, or say who outside technology has it.',
      },
    },
    de: {
      initiatives: {
        what: '{initiatives} {aim} auf das, was übrig bleibt (Gewinnseite), doch kein Sitz verantwortet darin etwas, Gewinn oder Kosten oder wird an ihnen gemessen.',
        why: 'Einsparungen, die niemand verantwortet, stehen im Plan und nicht in der Rechnung.',
        todo: 'Den Sitz benennen, der das Vorhaben oder Kosten und Gewinn verantwortet, oder einem Sitz diese Messgröße geben.',
      },
      measures: {
        what: '{seats} {have} {measures}, keine davon für das, was Technik kostet oder übrig lässt (Gewinnseite).',
        why: 'Menschen arbeiten für das, woran sie gemessen werden. Was entsteht, ist dann der Erfolg aller, und was es kostet, geht niemanden an.',
        todo: 'Dem Sitz, der die Technik betreibt, eine Messgröße für Kosten oder Gewinn geben oder festhalten, wer außerhalb der Technik sie hat.',
      },
    },
  },
})
