import type { MatrixFacts } from './matrix-import-problem.ts'
import type { MatrixPhrases } from './matrix-phrases.ts'

const number = new Intl.NumberFormat('en')
const q = (text: string | undefined): string => `“${(text ?? '').slice(0, 80)}”`
const meant = ({ nearest }: MatrixFacts, otherwise: string): string =>
  nearest ? `Did you mean ${nearest}?` : otherwise

/** What was expected in a cell, by its name in the facts. */
const EXPECTED: Readonly<Record<string, string>> = {
  amount: 'Write an amount such as 50k, ..50k, >50k or 100k..250k EUR.',
  condition:
    'Write a value, a list with commas, not (…), or only …; put names with commas in quotes.',
  who: 'Write a seat; join several by and, or, or 2 of (…).',
  ladder: 'Write a ladder as manager up to 10k; director up to 100k; ceo up to any.',
  'yes-no': 'Write yes or no.',
  date: 'Write a day as 2026-12-31.',
  delegable: 'Write yes, no, or to cfo; amount ..50k; depth 1.',
  silence: 'Write 10 days: agreed (or refused, escalates).',
  cap: 'Write ..2m per year (or month, quarter, term).',
  json: 'Close all brackets and quotes, or write it in words.',
}

const BOUNDS: Readonly<Record<string, string>> = {
  bytes: 'bytes',
  rows: 'rows',
  columns: 'columns',
  cell: 'characters in a cell',
  rules: 'rules',
  deep: 'levels of elements',
  large: 'elements',
}

/** Tables of rules, in English. */
export const matrixPhrasesEn: MatrixPhrases = {
  place: (row, header, at) =>
    [
      ...(row === null ? [] : [`Row ${row}`]),
      ...(header === null ? [] : [`column ${q(header)}`]),
      ...(at === null ? [] : [`character ${number.format(at + 1)}`]),
    ].join(', '),
  problems: {
    'file-empty': () => ({
      what: 'The file is empty.',
      todo: 'Needed is a table with headings and a row for each rule or decision.',
    }),
    'too-large': ({ most, expected = '' }) => ({
      what: `The file holds more than is read${most ? `: at most ${number.format(most)} ${BOUNDS[expected] ?? expected}` : ` (${BOUNDS[expected] ?? expected})`}.`,
      todo: 'Remove what is not needed, or bring the rules in parts.',
    }),
    'xml-damaged': () => ({
      what: 'The XML is damaged or ends too early.',
      todo: 'Export the file again from the program it comes from.',
    }),
    'xml-doctype': () => ({
      what: 'The XML declares a document type, which is never read.',
      todo: 'Remove the line that begins with <!DOCTYPE; DMN needs none.',
    }),
    'not-dmn': ({ found }) => ({
      what: `This XML is no DMN: it begins with ${q(found)}.`,
      todo: 'Export the decision tables as DMN 1.1 to 1.5.',
    }),
    'no-decision-table': () => ({
      what: 'The DMN file has no decision table.',
      todo: 'Only decision tables become rules; literal expressions and diagrams do not.',
    }),
    'decision-skipped': ({ found }) => ({
      what: `The decision ${q(found)} is no decision table and was left out.`,
      todo: 'If rules stand in it, make it a decision table.',
    }),
    'policy-unknown': ({ found, expected }) => ({
      what: `The table ${q(expected)} has the hit policy ${found}, which says nothing about who decides.`,
      todo: 'Use UNIQUE, ANY, FIRST, PRIORITY with a list of outputs, RULE ORDER or COLLECT without aggregation.',
    }),
    'feel-unreadable': ({ found, expected }) => ({
      what:
        expected === 'one-period'
          ? `A rule holds for one period; this says more: ${q(found)}.`
          : expected === 'no-order'
            ? `Words have no order, so nothing lies between two: ${q(found)}.`
            : expected === 'one-type'
              ? `Numbers, words and days stand in one cell: ${q(found)}.`
              : `This is no unary test of S-FEEL: ${q(found)}.`,
      todo: 'Use values, comparisons, intervals, lists and not(…); texts stand in quotes. Functions, names and arithmetic cannot be rules.',
    }),
    'header-not-found': () => ({
      what: 'No row of headings was found.',
      todo: 'Name the columns, such as Decision, Amount, Decides; or say what they are.',
    }),
    'no-rows': () => ({
      what: 'Below the headings there is no row.',
      todo: 'Check that the right sheet was taken.',
    }),
    'mapping-unknown': ({ found }) => ({
      what: `There is no column ${q(found)}.`,
      todo: 'Write the heading as it stands in the table, or the letters of the column: [C].',
    }),
    'column-not-read': () => ({
      what: 'The column is not read: its heading is not known.',
      todo: 'Say what it is if it says something about who decides; else nothing is to be done.',
    }),
    'input-not-read': () => ({
      what: 'The input is not known here; without it the rules would be wider than they are.',
      todo: 'Declare it among the attributes of the organisation, say what it is, or say that it is to be left out.',
    }),
    'second-column': () => ({
      what: 'Another column is taken for the same.',
      todo: 'Say which of them is meant.',
    }),
    'decision-missing': () => ({
      what: 'The row names no decision.',
      todo: 'Write what is decided, or remove the row.',
    }),
    'says-nothing': () => ({
      what: 'The row says nothing: nobody decides, agrees, is asked or told.',
      todo: 'Write who decides, or an outcome such as exempt.',
    }),
    'rule-twice': ({ found }) => ({
      what: `The rule ${q(found)} stands in the table twice.`,
      todo: 'Give one of them another id.',
    }),
    'order-too-long': ({ most = 0, expected }) => ({
      what:
        expected === 'over'
          ? `The row goes before more than ${most} others.`
          : `More than ${most} rows depend on their order.`,
      todo: 'Make the rows exclude each other and use the hit policy UNIQUE.',
    }),
    unreadable: ({ found, expected = '', nearest }) => ({
      what: `This cannot be read: ${q(found)}.`,
      todo:
        expected === 'choice'
          ? `Possible: ${nearest}.`
          : (EXPECTED[expected] ?? (expected || 'Write it as the guide shows.')),
    }),
    'amount-unclear': ({ found }) => ({
      what: `In ${q(found)} the point or comma may part thousands or decimals.`,
      todo: 'Write 1500 or 1.5.',
    }),
    'amount-exact': ({ found }) => ({
      what: `The amount ${found} means exactly that.`,
      todo: `Write ..${found} for up to ${found}.`,
    }),
    'includes-below': ({ found }) => ({
      what: `${q(found)} includes the kinds of decisions below it.`,
      todo: 'Nothing is to be done if that is meant.',
    }),
    'list-unclear': ({ found }) => ({
      what: `Several seats decide: ${q(found)}.`,
      todo: 'Join them by “and” where all must decide together, by “or” where one of them does.',
    }),
    'name-ambiguous': ({ found, nearest }) => ({
      what: `Several have the name ${q(found)}: ${nearest}.`,
      todo: 'Write the id of the one that is meant, or say it with name=id.',
    }),
    'unknown-decision': (facts) => ({
      what: `There is no kind of decision ${q(facts.found)}.`,
      todo: `${meant(facts, 'Write an id or name from the list of decisions.')} Say it with name=id, or add what is new with new decisions.`,
    }),
    'unknown-seat': (facts) => ({
      what: `There is no seat ${q(facts.found)}.`,
      todo: meant(
        facts,
        'Write the id or title of a position, a body or a role, or say who it is with name=id.',
      ),
    }),
    'unknown-value': (facts) => ({
      what: `There is no value ${q(facts.found)} here.`,
      todo: meant(facts, 'Write one that the attribute has.'),
    }),
    'unknown-attribute': (facts) => ({
      what: `There is no attribute ${q(facts.found)}.`,
      todo: meant(
        facts,
        'Declare it among the attributes of the organisation, or leave the column out.',
      ),
    }),
    'unknown-rule': ({ found }) => ({
      what: `There is no rule ${q(found)}.`,
      todo: 'Write the id of a rule that is in the table or in the organisation.',
    }),
    'unknown-set': ({ found }) => ({
      what: `There is no rule set ${q(found)}.`,
      todo: 'Add it to the organisation first, or leave the cell empty.',
    }),
    'condition-empty': () => ({
      what: 'No case meets this: the conditions leave nothing.',
      todo: 'Look at the limits; the lower may stand above the upper.',
    }),
    'no-rate': ({ found }) => ({
      what: `There is no rate for ${found}.`,
      todo: 'Add one to the rates of the organisation, or write the amount in its currency.',
    }),
    'field-invalid': ({ found, expected }) => ({
      what: `A rule cannot say ${q(found)} here.`,
      todo: expected || 'Write it as the guide shows.',
    }),
  },
}
