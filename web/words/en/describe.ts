/** Describing the leadership in five questions, in `/settings`. */
export const describe = {
  kind: 'From nothing, in five questions',
  lead: 'No file needed: say who is there and who reports to whom. Everything can be changed afterwards.',
  of: (at: string) => `Question ${at} of 5`,
  who: 'Who sits there, and who reports to whom?',
  whoLead:
    'A name left empty means somebody who is not named. The top of what you describe reports to nobody.',
  noSeats: 'First choose seats above.',
  seat: 'Seat',
  holder: 'Who sits there',
  vacant: 'vacant',
  superior: 'Reports to',
  make: 'Make it and show the chart',
  missing: 'It needs a name and at least one seat.',
}
