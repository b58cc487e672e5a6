import type { Language } from '../../model/language.ts'
import { foldHeader } from '../people-table/fold-text.ts'
import type { MatrixField } from './fields.ts'

/** What the column of each field is called where it is written (M3). */
const WRITTEN: Readonly<Record<MatrixField, readonly [en: string, de: string]>> = {
  rule: ['Rule', 'Regel'],
  set: ['Rule set', 'Regelwerk'],
  decision: ['Decision', 'Entscheidung'],
  amount: ['Amount', 'Betrag'],
  'amount-from': ['From amount', 'Ab Betrag'],
  'amount-to': ['To amount', 'Bis Betrag'],
  currency: ['Currency', 'Währung'],
  unit: ['Unit', 'Einheit'],
  'unit-kind': ['Kind of unit', 'Art der Einheit'],
  audience: ['Audience', 'Zielgruppe'],
  horizon: ['Horizon', 'Horizont'],
  risk: ['Risk', 'Risiko'],
  requester: ['Requester', 'Antragsteller'],
  decides: ['Decides', 'Entscheidet'],
  'must-agree': ['Must agree', 'Muss zustimmen'],
  'gives-input': ['Gives input', 'Wird angehört'],
  'told-before': ['Told before', 'Vorher informiert'],
  'is-told': ['Is told', 'Wird informiert'],
  'carries-out': ['Carries out', 'Führt aus'],
  signs: ['Signs', 'Unterschreibt'],
  evidence: ['Evidence', 'Nachweise'],
  outcome: ['Outcome', 'Ergebnis'],
  refer: ['Refer to', 'Verweis auf'],
  instead: ['Instead', 'Stattdessen'],
  adds: ['Adds', 'Zusätzlich'],
  over: ['Over', 'Geht vor'],
  remainder: ['Remainder', 'Alles Übrige'],
  fallback: ['Fallback', 'Ersatzweise'],
  'fallback-of': ['Fallback of', 'Ersatz für Regel'],
  deputy: ['Deputy', 'Vertretung'],
  delegable: ['Delegable', 'Delegierbar'],
  refusal: ['Refusal', 'Bei Ablehnung'],
  silence: ['Silence', 'Bei Schweigen'],
  self: ['Own case', 'Eigene Sache'],
  apart: ['Apart', 'Getrennt von'],
  cap: ['Cap', 'Obergrenze'],
  from: ['Valid from', 'Gültig ab'],
  until: ['Valid until', 'Gültig bis'],
  source: ['Source', 'Quelle'],
  section: ['Section', 'Abschnitt'],
}

/** Further headers of tables in use, in English and German, parted by commas. */
const OTHERS: Partial<Readonly<Record<MatrixField, string>>> = {
  rule: 'rule id, id, no, no., nr, nr., nummer, number, #, regel-id, ref',
  set: 'policy set, ruleset, richtlinie',
  decision: `decision kind, decision type, kind of decision, type, matter, subject, transaction, transaction type,
    activity, item, category, authority, action, area, process, entscheidungsart, vorgang, geschäftsvorfall, sachverhalt,
    angelegenheit, gegenstand, maßnahme, thema, was, what, aufgabe, task, expenditure, expenditure type, contract type`,
  amount: `value, amounts, amount range, range, threshold, thresholds, dollar amount, contract value, total value, wert,
    beträge, schwelle, schwellenwert, volumen, auftragswert, vertragswert, betragsgrenzen, wertgrenzen`,
  'amount-from': `amount from, above, over amount, more than, minimum, min, min amount, lower limit, greater than, from, over $,
    betrag von, betrag ab, von betrag, mehr als, untergrenze, von, mindestbetrag`,
  'amount-to': `amount to, limit, up to, up to amount, maximum, max, max amount, upper limit, not exceeding, to, authority limit,
    approval limit, spending limit, betrag bis, limit bis, höchstbetrag, obergrenze betrag, wertgrenze, bis, bis zu`,
  currency: 'ccy, devise',
  unit: 'organisational unit, organizational unit, org unit, department, division, organisationseinheit, abteilung, bereich',
  'unit-kind': 'unit kind, unit type, type of unit, einheitentyp',
  audience: 'for whom, empfängerkreis, publikum',
  horizon: 'run or change, betrieb oder veränderung',
  risk: 'risk level, risk class, risikoklasse, risikostufe',
  requester: 'requested by, requestor, initiator, antragstellerin, anforderer, wer fragt',
  decides: `decider, decision maker, decided by, approver, approves, approved by, approval, approval authority, authority level,
    authorised by, authorized by, authorised signatory, final approval, accountable, who decides, entscheider, entscheiderin,
    entscheidung durch, genehmigt, genehmigung, genehmigung durch, genehmiger, freigabe, freigabe durch, zuständig, wer entscheidet`,
  'must-agree': `agreement, agrees, agreed by, co-approver, co-approval, joint approval, consent, countersignature, with agreement of, zustimmung,
    zustimmung durch, mitzeichnung, einvernehmen, zustimmungspflichtig, gegenzeichnung`,
  'gives-input': `input, consulted, consult, is asked, advice, recommends, recommended by, recommendation, review, reviewed by, anhörung,
    wird gehört, beteiligung, konsultiert, stellungnahme, empfehlung, empfiehlt, prüfung`,
  'told-before': 'informed before, vorab informiert, vorabinformation',
  'is-told': `told, informed, inform, information, notified, notify, reported to, report to, informiert, information an, kenntnisnahme, meldung an, in kenntnis`,
  'carries-out':
    'responsible, executes, performed by, prepared by, prepares, durchführung, ausführung, umsetzung, verantwortlich, bearbeitet',
  signs: 'signature, signatory, signed by, sign, unterschrift, zeichnung, zeichnet',
  evidence: 'documents, attachments, required documents, unterlagen, belege',
  refer: 'refers to, see, siehe',
  deputy: 'deputised by, alternate, vertreter, vertreterin, stellvertretung',
  delegable:
    'may delegate, delegation, sub-delegation, subdelegation, delegation allowed, delegation erlaubt, übertragbar',
  cap: 'annual cap, limit per year, jahreshöchstgrenze',
  from: 'valid since, effective, effective from, effective date, since, gültig seit, in kraft seit, ab',
  until: 'expires, expiry, effective until, valid to, end date, befristet bis, außer kraft',
  source:
    'document, policy, reference, legal basis, dokument, rechtsgrundlage, grundlage, regelung',
  section: 'clause, paragraph, article, ziffer, paragraf, artikel, nummer der regelung',
}

/** The field each folded header means; what a column is written as goes before what it is also called. */
export const HEADERS: ReadonlyMap<string, MatrixField> = new Map(
  [OTHERS, WRITTEN].flatMap((names) =>
    (Object.entries(names) as [MatrixField, string | readonly string[]][]).flatMap(([field, own]) =>
      [field, ...(typeof own === 'string' ? own.split(',') : own)].map(
        (name) => [foldHeader(name), field] as const,
      ),
    ),
  ),
)

/** What the column of a field is called in a language. */
export const headerOf = (field: MatrixField, language: Language): string =>
  WRITTEN[field][language === 'de' ? 1 : 0]
