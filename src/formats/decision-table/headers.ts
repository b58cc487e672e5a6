import { MATRIX_FIELD_NAMES, type MatrixField } from '../../text/matrix-fields.ts'
import { foldHeader } from '../people-table/fold-text.ts'

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
  [OTHERS, MATRIX_FIELD_NAMES].flatMap((names) =>
    (Object.entries(names) as [MatrixField, string | readonly string[]][]).flatMap(([field, own]) =>
      [field, ...(typeof own === 'string' ? own.split(',') : own)].map(
        (name) => [foldHeader(name), field] as const,
      ),
    ),
  ),
)
