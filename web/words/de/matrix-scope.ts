import type { Words } from '../words.ts'

/** Wo ein Anteil in der Matrix gilt. */
export const matrixScope: Words['matrixScope'] = {
  title: 'Anteile und wo sie gelten',
  everywhere: 'überall',
  onlyFor: (parts) => `nur für ${parts}`,
  change: 'Ändern, wo',
  set: 'Setzen',
  further: 'Als weiteren Anteil',
  cancel: 'Abbrechen',
  parts: { unit: 'Einheit', thing: 'Sache', initiative: 'Vorhaben', audience: 'Für wen' },
  all: {
    unit: 'alle Einheiten',
    thing: 'alle Sachen',
    initiative: 'alle Vorhaben',
    audience: 'eigene Leute und Kundschaft',
  },
  audiences: { internal: 'eigene Leute', customer: 'Kundschaft' },
  changed: (seat, verb, matter, where) => `${seat}: ${verb} – ${matter}, ${where}`,
}
