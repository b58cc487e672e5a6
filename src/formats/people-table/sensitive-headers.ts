import { foldHeader } from './fold-text.ts'

/** Words that make a header sensitive wherever they stand in it (T13). */
const WITHIN = `salary, salaries, wage, compensation, payrate, pay rate, paygrade, base pay, total pay, remuneration, bonus, payband, iban, bank account, account number, bankverbindung, kontonummer, konto nr, bic, gehalt, gehälter,
  entgelt, lohn, vergütung, besoldung, prämie, tantieme, steuer, taxid, tax id, tax number, birth, birthday, geburt, dateofbirth, religion, konfession, kirchensteuer, health, medical, sick,
  disability, disabled, gesundheit, krank, behinder, schwerbehind, ethnic, race, nationality, citizenship, national id, nationalid, staatsangehörig, nationalität, staatsbürger, gender, geschlecht, pronoun, marital, familienstand,
  children, kinder, spouse, ehepartner, social security, social insurance, ssn, nino, sozialversicherung, rentenversicherung, krankenkasse, passport, reisepass, personalausweis, ausweisnummer, driving licence, drivers license, führerschein, home address, homeaddress, private address,
  private email, personal email, private phone, home phone, homephone, privatadresse, privatanschrift, wohnort, wohnanschrift, anschrift, e-mail privat, private e-mail, telefon privat, privattelefon, personal phone, recovery email, recovery phone, home secondary email, authentication phone, authentication email, alternate email, street, straße,
  strasse, postal code, postalcode, postleitzahl, zip code, zipcode, emergency contact, notfallkontakt, password, passwort, kennwort, union member, gewerkschaft, trade union, sexual, criminal, vorstrafe, performance rating, leistungsbeurteilung, absence reason, fehlzeit, elternzeit, mutterschutz, maternity, parental leave, schwanger, pregnan, age group, agegroup, consent provided for minor, legal age, urlaubstage, pay floor, pay ceiling, salary cost`

/** Headers that are sensitive when they say just this. */
const WHOLE = `pay, age, alter, sex, dob, sin, nin, plz, zip, geb., geb, geb.-datum, tax, bank, konto, address, adresse, sv-nr., sv-nummer, mobile, mobile phone, handy, anrede, salutation, tvöd, eg, entgeltgruppe, hourly rate, stundensatz, cost rate, kirche, blood type, blutgruppe, gdb, steuer-id, steuerklasse`

const listOf = (text: string): readonly string[] => text.split(',').map(foldHeader)

const WITHIN_FOLDED = listOf(WITHIN)
const WHOLE_FOLDED: ReadonlySet<string> = new Set(listOf(WHOLE))

/** Short words that would be found inside others: they count at the start of a header only. */
const SHORTEST_WITHIN = 5

/** Words with a sensitive one inside that have nothing to do with it. */
const HARMLESS =
  /rebirth|trace|brace|embrace|terrace|steuerung|kinderg[ae]|healthcare|gesundheitsw|lohnend/g

/** Whether the header of a column says that it holds what must not be taken in. */
export function isSensitiveHeader(header: string): boolean {
  const folded = foldHeader(header)
  if (WHOLE_FOLDED.has(folded)) return true
  const rest = folded.replace(HARMLESS, '')
  return WITHIN_FOLDED.some((word) =>
    word.length < SHORTEST_WITHIN
      ? rest.startsWith(word) || rest.endsWith(word)
      : rest.includes(word),
  )
}

/** Whether a cell looks like an international bank account number. */
export const isBankAccount = (text: string): boolean =>
  /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?$/.test(text) &&
  /\d{8}/.test(text.replaceAll(' ', ''))
