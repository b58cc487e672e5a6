/** The day it is in all cases of rules, and in the examples of their pages. */
export const DAY_OF_CASES = '2027-01-15'
