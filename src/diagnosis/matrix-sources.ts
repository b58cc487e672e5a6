import type { RuleSource } from './rule.ts'

/** What checks of decision tables for gaps, overlaps and needless rules rest on. */
export const DECISION_TABLES: RuleSource = {
  reference:
    'Diego Calvanese, Marlon Dumas, Ülari Laurson, Fabrizio Maria Maggi, Marco Montali, Irene Teinemaa: Semantics, Analysis and Simplification of DMN Decision Tables, Information Systems 78 (2018)',
  for: {
    en: 'A table of rules is checked for cases no rule covers, cases several claim, and rules that could be one.',
    de: 'Eine Regeltabelle wird auf Fälle ohne Regel, Fälle mit mehreren und vereinbare Regeln geprüft.',
  },
}

/** What the check for people whose absence stops a decision rests on. */
export const RESILIENCY: RuleSource = {
  reference:
    'Qihua Wang, Ninghui Li: Satisfiability and Resiliency in Workflow Authorization Systems, ACM Transactions on Information and System Security 13/4 (2010)',
  for: {
    en: 'Rules of authority are resilient when the work gets done although somebody is away.',
    de: 'Befugnisregeln sind belastbar, wenn die Arbeit auch bei Abwesenheit einzelner getan wird.',
  },
}

/** What checks of lines of authority rest on. */
export const SCALAR_CHAIN: RuleSource = {
  reference:
    'Henri Fayol: General and Industrial Management (Administration industrielle et générale, 1916), chapter IV: scalar chain, unity of command',
  for: {
    en: 'Authority runs in one chain from the highest seat down.',
    de: 'Befugnis läuft in einer Kette vom höchsten Sitz nach unten.',
  },
}

/** What checks of delegations rest on. */
export const DELEGATION: RuleSource = {
  reference:
    'Jason Crampton, Hemanth Khambhammettu: Delegation in role-based access control, International Journal of Information Security 7/2 (2008)',
  for: {
    en: 'Who delegates hands on a right of their own, within what the rules let them hand on.',
    de: 'Wer delegiert, gibt ein eigenes Recht weiter, soweit die Regeln das erlauben.',
  },
}

/** What the check of one's own cases rests on. */
export const SEPARATION: RuleSource = {
  reference:
    'David D. Clark, David R. Wilson: A Comparison of Commercial and Military Computer Security Policies, IEEE Symposium on Security and Privacy (1987)',
  for: {
    en: 'Nobody carries a transaction alone from beginning to end.',
    de: 'Niemand führt einen Vorgang allein vom Anfang bis zum Ende.',
  },
}
