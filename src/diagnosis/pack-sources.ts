import type { RuleSource } from './rule.ts'

/** The British regime for senior managers. */
export const UK_SMCR: RuleSource = {
  reference:
    'Financial Conduct Authority: FCA Handbook, SUP 10C and SYSC 24 to 26 (senior managers regime, management responsibilities maps)',
  url: 'https://handbook.fca.org.uk/handbook/SYSC/25',
  for: {
    en: 'A map shows that no responsibility lies between two chairs, and how those held by several are shared.',
    de: 'Eine Landkarte zeigt, dass keine Verantwortung zwischen zwei Stühlen liegt und wie geteilte geteilt sind.',
  },
}

/** The duties of chief information officers of federal agencies of the United States. */
export const US_FITARA: RuleSource = {
  reference:
    'United States Code: 40 U.S.C. 11315, 11319; 44 U.S.C. 3506, 3554; OMB Memorandum M-15-14, Attachment A (2015)',
  url: 'https://www.law.cornell.edu/uscode/text/40/11319',
  for: {
    en: 'One designated CIO under the head of the agency, with rights of approval that are not handed on.',
    de: 'Ein benannter CIO unter der Behördenleitung, mit Zustimmungsrechten, die nicht weitergegeben werden.',
  },
}

/** The guidelines of Singapore on technology risk. */
export const SG_MAS_TRM: RuleSource = {
  reference:
    'Monetary Authority of Singapore: Technology Risk Management Guidelines (January 2021), section 3.1',
  for: {
    en: 'A CIO, CTO or Head of IT is appointed: one accountability under three titles.',
    de: 'Ein CIO, CTO oder eine IT-Leitung wird ernannt: eine Verantwortung unter drei Titeln.',
  },
}

/** The European regulation on digital operational resilience of financial entities. */
export const EU_DORA: RuleSource = {
  reference: 'Regulation (EU) 2022/2554 (DORA), Articles 5, 6, 11, 14',
  url: 'https://eur-lex.europa.eu/eli/reg/2022/2554/oj',
  for: {
    en: 'The management body bears ICT risk itself; certain functions have to be given to somebody.',
    de: 'Das Leitungsorgan trägt das IKT-Risiko selbst; bestimmte Funktionen müssen vergeben sein.',
  },
}

/** The European directive on cybersecurity. */
export const EU_NIS2: RuleSource = {
  reference: 'Directive (EU) 2022/2555 (NIS 2), Article 20',
  url: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
  for: {
    en: 'The management body approves measures of cybersecurity and oversees them.',
    de: 'Das Leitungsorgan billigt die Maßnahmen der Cybersicherheit und überwacht sie.',
  },
}
