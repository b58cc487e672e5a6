import type { RuleSource } from './rule.ts'

/** What checks along the rows and columns of a matrix of duties rest on. */
export const ROLE_CHARTING: RuleSource = {
  reference: 'Michael L. Smith, James Erwin: Role & Responsibility Charting (RACI)',
  for: {
    en: 'A chart of duties is read along each row and down each column: who is missing, who is too many.',
    de: 'Eine Aufgabenmatrix wird zeilen- und spaltenweise gelesen: wer fehlt, wer zu viel ist.',
  },
}

/** What checks of decision roles rest on. */
export const DECISION_ROLES: RuleSource = {
  reference:
    'Paul Rogers, Marcia Blenko: Who Has the D? How Clear Decision Roles Enhance Organizational Performance, Harvard Business Review 84/1 (January 2006)',
  for: {
    en: 'One decides; few must agree; only those are heard who have something to add.',
    de: 'Eine Stelle entscheidet, wenige stimmen zu, gehört wird, wer etwas beizutragen hat.',
  },
}
