/** The tour through the example. */
export const tour = {
  name: 'Tour of the example',
  offer: 'This organisation is invented, with faults planted in it. Four short steps show them.',
  begin: 'Show me',
  decline: 'No, thanks',
  again: 'Four steps through it',
  step: (step: number, steps: number) => `Step ${step} of ${steps}:`,
  next: 'Next',
  back: 'Back',
  end: 'End the tour',
  done: 'Done',
  steps: [
    {
      title: 'Two answer for one thing',
      text: 'Both the CIO and the CTO answer for the technology infrastructure. Each will think the other does it, or both will do it differently. The red diamond marks the card; the panel says why and what to do.',
    },
    {
      title: 'One title, two seats, one product',
      text: 'A second CTO was set up for the online shop, and both answer for the software products. A title does not tell who decides; an assignment with its limits does.',
    },
    {
      title: 'A leader is missing',
      text: 'The IT Director left and nobody came. The seat is drawn with a broken line; the systems it answers for are nobody’s meanwhile, and the IT Manager reports to an empty chair.',
    },
    {
      title: 'Mend it',
      text: 'Drag a card onto another, or use the panel: every change says at once which findings go and which come, and can be taken back. When you have seen enough, bring your own organisation in the settings.',
    },
  ],
}
