/** Where a part in the matrix holds. */
export const matrixScope = {
  title: 'Parts and where they hold',
  everywhere: 'everywhere',
  onlyFor: (parts: string) => `only for ${parts}`,
  change: 'Change where',
  set: 'Set',
  further: 'As a further part',
  cancel: 'Cancel',
  parts: { unit: 'Unit', thing: 'Thing', initiative: 'Initiative', audience: 'For whom' },
  all: {
    unit: 'all units',
    thing: 'all things',
    initiative: 'all initiatives',
    audience: 'own people and customers',
  },
  audiences: { internal: 'own people', customer: 'customers' },
  changed: (seat: string, verb: string, matter: string, where: string) =>
    `${seat}: ${verb} – ${matter}, ${where}`,
}
