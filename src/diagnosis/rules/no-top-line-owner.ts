import { defineResultLineRule } from '../result-line.ts'

/**
 * Nobody answers for what technology is to bring in, though initiatives aim at it or leaders are
 * measured by other things. The only spot is the organisation.
 */
export const noTopLineOwner = defineResultLineRule({
  id: 'no-top-line-owner',
  line: 'top-line',
  since: '0.1.0',
  sources: [{ claim: 's1-048' }, { claim: 's4-027' }, { claim: 's1-083' }],
  name: { en: 'Nobody owns the top line', de: 'Niemand hat die Umsatzseite' },
  sentences: {
    en: {
      initiatives: {
        what: '{initiatives} {aim} at what comes in (the top line), and no seat answers in them, for revenue, or is measured by it.',
        why: 'An aim that nobody is measured by is a hope. When money is short, what earns later loses against what saves now.',
        todo: 'Name the seat that answers for the initiative or for revenue from technology, or give a seat that measure.',
      },
      measures: {
        what: '{seats} {have} {measures}, none of them of what technology brings in (the top line).',
        why: 'People work for what they are measured by. With every measure about running and saving, nothing new that earns is anybody’s success.',
        todo: 'Give the seat that looks outward a measure of revenue or growth, or say that technology here has none.',
      },
    },
    de: {
      initiatives: {
        what: '{initiatives} {aim} auf das, was hereinkommt (Umsatzseite), doch kein Sitz verantwortet darin etwas, den Umsatz oder wird an ihm gemessen.',
        why: 'Ein Ziel, an dem niemand gemessen wird, ist eine Hoffnung. Wird das Geld knapp, verliert, was später verdient, gegen das, was jetzt spart.',
        todo: 'Den Sitz benennen, der das Vorhaben oder den Umsatz aus Technik verantwortet, oder einem Sitz diese Messgröße geben.',
      },
      measures: {
        what: '{seats} {have} {measures}, keine davon für das, was Technik hereinbringt (Umsatzseite).',
        why: 'Menschen arbeiten für das, woran sie gemessen werden. Gelten alle Messgrößen dem Betrieb und dem Sparen, ist nichts Neues, das verdient, irgendjemandes Erfolg.',
        todo: 'Dem Sitz mit Blick nach außen eine Messgröße für Umsatz oder Wachstum geben oder festhalten, dass Technik hier keinen hat.',
      },
    },
  },
})
