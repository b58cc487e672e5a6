import type { Field } from './fields.ts'
import { foldHeader } from './fold-text.ts'

/**
 * Headers by the field they mean, in English and German, and those of HR and directory exports. They
 * are compared folded, so case, blanks, underscores, umlauts and brackets do not matter.
 */
const ALIASES: Readonly<Record<Field, string>> = {
  name: `name, full name, employee name, employee, person, people, display name, displayname, holder,
    position holder, post holder, incumbent, occupant, staff member, team member, member, worker,
    preferred name, legal name, mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeitender,
    mitarbeiter in, mitarbeiter/-in, mitarbeiter:in, mitarbeitername, name mitarbeiter, vollständiger name, vor- und nachname,
    vor- und zuname, name vorname, nachname vorname, name, vorname, inhaber, stelleninhaber,
    stelleninhaberin, stelleninhaber/in, stelleninhaber:in, positionsinhaber, anzeigename, besetzung, besetzt durch, person name`,
  'first-name': `first name, firstname, given name, givenname, forename, vorname, rufname, first`,
  'middle-name': 'middle name, middlename, zweiter vorname',
  'last-name': `last name, lastname, surname, family name, familyname, nachname, familienname, zuname, last`,
  'academic-title': `academic title, akademischer titel, akad. titel, salutation title, namenszusatz, dr.`,
  'person-number': `id, employee id, employeeid, employee number, employee no, employee #, employee nr, emp id, emp no,
    person id, personid, person number, your person id, yourpersonid, worker id, staff id, staff number, staff no, user id, userid, eid,
    unique id, unique_id, hr id, payroll number, external id, objectid, object id, personalnummer, personal-nr., personalnr, pers.-nr., persnr, pnr,
    mitarbeiternummer, mitarbeiter-nr., mitarbeiter nr, mitarbeiter-id, mitarbeiterid, ma-nr., ma nr, manr, nr, nr., no., number, nummer,
    stammnummer, kennung, lfd. nr., lfd nr, box id`,
  'position-number': `position id, positionid, position number, position no, position code, pos id, job id, job position id, seat id, post id, post number, post unique reference,
    post reference, requisition id, role id, planstelle, planstellennummer, planstellen-nr., planstellen-id, stellennummer, stellen-nr., stellennr, stellen-id, stellenid, stelle nr, positionsnummer, positions-id, positions-nr.`,
  email: `email, e-mail, email address, e-mail address, mail, work email, work e-mail, business email, company email, primary email,
    userprincipalname, user principal name, upn, bestemail, best email, workemail, login, e-mail-adresse, emailadresse, mailadresse, mail-adresse,
    e-mail dienstlich, dienstliche e-mail, e-mail geschäftlich, geschäftliche e-mail, firmen-e-mail, contact e-mail`,
  phone: `work phone, business phone, telephone number, office phone, telephone, phone, extension, telefon, telefonnummer, durchwahl, tel, tel., rufnummer,
    telefon dienstlich, telefon geschäftlich, contact phone`,
  title: `title, job title, jobtitle, position, position title, position name, role, role title, job, job role, job name, function, employee title, business title, post title,
    designation, occupation, role/title, current position, titel, stelle, stellenbezeichnung, stellentitel, positionsbezeichnung, positionstitel, position/funktion, funktion, funktionsbezeichnung, rolle,
    tätigkeit, tätigkeitsbezeichnung, berufsbezeichnung, jobtitel, job-titel, job bezeichnung, dienststellung, amtsbezeichnung, aufgabe, planstellenbezeichnung, bezeichnung`,
  unit: `unit, org unit, orgunit, organisational unit, organizational unit, organization unit, organisation unit, org unit path, business area, unit name, org path, path,
    organisationseinheit, org.-einheit, orgeinheit, org einheit, oe, oe-bezeichnung, oe bezeichnung, einheit, bereich/abteilung, abteilung/bereich, abteilung/team, department/team, dept/team, organisationspfad`,
  'unit-parent': `parent unit, parent department, parent org unit, parent organization, parent organisation, superior unit, übergeordnete einheit, übergeordnete organisationseinheit,
    übergeordnete oe, übergeordnete abteilung, department parent`,
  'unit-1': `company, company name, companyname, legal entity, entity, organization, organisation, organization name, organisation name, firma, gesellschaft, unternehmen, subcompany, legal company, konzerngesellschaft, mandant, level 1, ebene 1, org level 1, unit level 1`,
  'unit-2': `division, business unit, business division, directorate, directorate general, group division, bereich, geschäftsbereich, ressort, dezernat, sparte, unternehmensbereich, direktion, fachdirektion, level 2, ebene 2, org level 2, unit level 2`,
  'unit-3': `department, dept, dept., department name, departmentname, abteilung, abt., abt, fachbereich, fachabteilung, hauptabteilung, amt, abteilungsname, level 3, ebene 3, org level 3, unit level 3`,
  'unit-4': `sub department, subdepartment, sub-dept, section, unterabteilung, referat, sachgebiet, level 4, ebene 4, org level 4, unit level 4`,
  'unit-5': `team, team name, teamname, squad, group, subteam, gruppe, arbeitsgruppe, teambezeichnung, level 5, ebene 5, org level 5, unit level 5`,
  'unit-6': 'level 6, ebene 6, org level 6, unit level 6, sub team, unterteam',
  manager: `manager, manager name, manager email, managers email, managers name, manager e-mail, manager id, manager employee id, manager number, manager eid,
    supervisor, supervisor name, supervisor id, supervisor eid, supervisor email, supervisorid, reports to, reports_to, reportsto, reporting to, reports to id, reports to email, reports to name, reporting manager, direct manager,
    boss, boss id, bossid, boss name, parent id, parentid, parent, parent position, parent position id, reports to position, reports to position id, manager position id, superior, superior id, superior position, line manager, line manager id, line manager email, line manager name,
    reporting line, reporting senior post, reports to senior post, immediate supervisor, people manager, led by, vorgesetzter, vorgesetzte, vorgesetzte/r, vorgesetzter (name), vorgesetzten-id, vorgesetzter id, vorgesetztennummer,
    name vorgesetzter, name des vorgesetzten, e-mail vorgesetzter, vorgesetzter e-mail, personalnummer vorgesetzter, personalnr vorgesetzter, pers.-nr. vorgesetzter, direkter vorgesetzter, direkte/r vorgesetzte/r, führungskraft, direkte führungskraft, führungskraft id, fk, teamleiter, berichtet an, berichtslinie, unterstellt, untersteht, disziplinarischer vorgesetzter, disziplinarische führungskraft,
    disziplinarisch, disziplinarvorgesetzter, chef, chefin, leiter, leitung, leitung durch, übergeordnete stelle, übergeordnete planstelle, übergeordnete position, vorgesetzte stelle, vorgesetzte position`,
  'dotted-manager': `dotted line, dotted line manager, dotted line relationships, dotted, dotted-line to, secondary manager, second manager, other manager, other managers, matrix manager, additional manager,
    weiterer vorgesetzter, weitere vorgesetzte, zweiter vorgesetzter, zusätzlicher vorgesetzter, matrixvorgesetzter, matrix-vorgesetzter, gestrichelte linie`,
  'functional-manager': `functional manager, functional line, functional reporting, functional supervisor, functional lead, fachlicher vorgesetzter, fachvorgesetzter, fachliche führungskraft, fachlich, fachliche leitung, fachlich unterstellt`,
  'project-manager': `project line, project reporting, project supervisor, projektvorgesetzter, projektlinie`,
  'administrative-manager': `administrative manager, administrative line, administrative supervisor, admin manager, administrativer vorgesetzter, administrative führungskraft`,
  status: `status, position status, employment status, employee status, new status, stellenstatus, besetzungsstatus, beschäftigungsstatus, zustand`,
  vacant: `vacant, is vacant, vacancy, open position, open, vakant, unbesetzt, vakanz, offen, frei`,
  'vacant-since': `vacant since, vacancy date, open since, vakant seit, unbesetzt seit, offen seit, frei seit`,
  occupancy: `occupancy, appointment, appointment type, acting, acting/interim, besetzungsart, kommissarisch`,
  fte: `fte, ftes, full time equivalent, full-time equivalents, headcount fte, capacity, fte %, fte in %, vzä, vzae, vollzeitäquivalent, vollzeitäquivalente, vollzeitäquivalent (vzä), mak, vk, vbe, pensum, beschäftigungsgrad, bg, stellenumfang, arbeitszeitanteil, kapazität, umfang`,
  share: `share, share of position, allocation, percentage, anteil, stellenanteil, besetzungsanteil, anteil %`,
  grade: `grade, job grade, job level, level, career level, grade level, seniority, band, job band, hierarchieebene, hierarchiestufe, karrierestufe, führungsebene, stufe, ebene, funktionsstufe, grade (or equivalent)`,
  profession: `profession, job family, discipline, professional/occupational group, job category, fachrichtung, berufsgruppe, jobfamilie, fachgebiet`,
  from: `start date, start, position start date, in position since, in role since, effective date, from, startdate, since, seit, beginn, gültig ab, ab, in position seit, stelle seit, in funktion seit, von, besetzt seit`,
  until: `end date, end, position end date, enddate, until, valid until, bis, ende, gültig bis, befristet bis, besetzt bis`,
  description: `job description, description, position description, responsibilities, accountabilities, purpose, job/team function, stellenbeschreibung, aufgabenbeschreibung, aufgaben, verantwortlichkeiten, beschreibung, kurzbeschreibung`,
  notes: '',
}

/** The field each folded header means. Notes may say anything of anybody: they are read when chosen. */
export const HEADER_ALIASES: ReadonlyMap<string, Field> = new Map(
  (Object.entries(ALIASES) as [Field, string][]).flatMap(([field, aliases]) =>
    aliases === ''
      ? []
      : [...aliases.split(','), field].map((alias) => [foldHeader(alias), field] as const),
  ),
)
