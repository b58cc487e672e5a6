import { describe, expect, it } from 'vitest'
import {
  codesOf,
  documentOfTable,
  fieldsOf,
  problemOf,
  readTable,
} from '../../../test/support/people-table.ts'

describe('columns', () => {
  it.each([
    [
      'Google',
      'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],Recovery Email,Home Address,Employee ID,Employee Title,Manager Email,Department',
      {
        'First Name [Required]': 'first-name',
        'Email Address [Required]': 'email',
        'Password [Required]': null,
        'Org Unit Path [Required]': 'unit',
        'Recovery Email': null,
        'Employee ID': 'person-number',
        'Employee Title': 'title',
        'Manager Email': 'manager',
        Department: 'unit-3',
      },
    ],
    [
      'Entra',
      'userPrincipalName,displayName,surname,givenName,objectId,jobTitle,department,streetAddress,postalCode,ageGroup',
      {
        userPrincipalName: 'email',
        displayName: 'name',
        surname: 'last-name',
        objectId: 'person-number',
        jobTitle: 'title',
        streetAddress: null,
        ageGroup: null,
      },
    ],
    [
      'BambooHR',
      'employeeNumber,firstName,lastName,jobTitle,department,division,supervisorEId,workEmail,dateOfBirth,payRate,gender,maritalStatus',
      {
        employeeNumber: 'person-number',
        supervisorEId: 'manager',
        division: 'unit-2',
        workEmail: 'email',
        dateOfBirth: null,
        payRate: null,
        gender: null,
        maritalStatus: null,
      },
    ],
    [
      'OrgChart',
      'PersonID,SupervisorID,Name,Title,Department,IsAssistant',
      { PersonID: 'person-number', SupervisorID: 'manager', Title: 'title', IsAssistant: null },
    ],
    ['Organimi', 'ID,First Name,Last Name,Boss ID', { ID: 'person-number', 'Boss ID': 'manager' }],
    [
      'Workday',
      'Employee_ID,Full_Name,Manager_Name,Manager_ID,Team_Name,Employee_Type',
      { Full_Name: 'name', Manager_Name: 'manager', Manager_ID: 'manager', Team_Name: 'unit-5' },
    ],
    [
      'SAP',
      'Planstelle;Planstellenbezeichnung;Inhaber;Org.-Einheit;Übergeordnete Planstelle;Beschäftigungsgrad',
      {
        Planstelle: 'position-number',
        Planstellenbezeichnung: 'title',
        Inhaber: 'name',
        'Org.-Einheit': 'unit',
        'Übergeordnete Planstelle': 'manager',
        Beschäftigungsgrad: 'fte',
      },
    ],
    [
      'lines',
      'Name;Funktion;Fachlicher Vorgesetzter;Disziplinarischer Vorgesetzter;Dotted Line',
      {
        'Fachlicher Vorgesetzter': 'functional-manager',
        'Disziplinarischer Vorgesetzter': 'manager',
        'Dotted Line': 'dotted-manager',
      },
    ],
  ])('of %s are recognised (T10)', (_, header, expected) => {
    expect(fieldsOf(readTable(`${header}\n`))).toMatchObject(expected)
  })

  it('takes “Name” beside “Vorname” for the family name, “Titel” of doctors for no job (T10)', () => {
    const text = 'Titel;Name;Vorname;Position\nDr.;Brandt;Lea;Leiterin\n;Castro;Ivo;Referent\n'
    expect(fieldsOf(readTable(text))).toEqual({
      Titel: 'academic-title',
      Name: 'last-name',
      Vorname: 'first-name',
      Position: 'title',
    })
    expect(documentOfTable(text).people.map(({ name }) => name)).toEqual([
      'Ivo Castro',
      'Dr. Lea Brandt',
    ])
  })

  it('hears what they hold: codes are no titles, yes and no are no managers (T10)', () => {
    const rows = [1, 2, 3, 4].map(
      (i) => `P-00${i};Person ${'ABCD'[i - 1]};Engineer;${i > 1 ? 'no' : 'yes'}`,
    )
    const result = readTable(`Position;Name;Title;Manager\n${rows.join('\n')}`)
    expect(fieldsOf(result)).toMatchObject({
      Position: 'position-number',
      Title: 'title',
      Manager: null,
    })
  })

  it('drops a column of bank accounts whatever it is called, and no mapping brings it in (T13)', () => {
    const text = 'Name,Remark\nAda,DE89 3704 0044 0532 0130 00\nBo,GB29NWBK60161331926819'
    const result = readTable(text, { mapping: { Remark: 'notes' } })
    expect(result.report.columns[1]).toMatchObject({ leftOut: 'sensitive', field: null })
    expect(JSON.stringify(result)).not.toMatch(/3704|NWBK/)
  })

  it('takes neither notes nor years for anything unless they are chosen (T12, T14)', () => {
    const text = 'Name;Title;Notes;2024\nAda;CTO;often away;12\n'
    expect(fieldsOf(readTable(text))).toMatchObject({ Notes: null, 2024: null })
    expect(JSON.stringify(readTable(text))).not.toContain('often away')
    const chosen = documentOfTable(text, { mapping: { Notes: 'notes' } })
    expect(chosen.positions[0]?.notes).toBe('often away')
  })

  it('obeys a mapping, by key, letters or the header in other letters (T12)', () => {
    const text = 'A1;B1;Name\nHead of IT;4711;Ada\n'
    const result = readTable(text, { mapping: { a1: 'title', '[B]': 'person-number', Name: null } })
    expect(fieldsOf(result)).toEqual({ A1: 'title', B1: 'person-number', Name: null })
    expect(codesOf(readTable(text, { mapping: { Boss: 'manager' } }))).toContain('mapping-unknown')
  })

  it('keeps the surer of two columns for one thing (T11)', () => {
    const result = readTable('Name,Job Title,Role\nAda,CTO,boss\n')
    expect(problemOf(result, 'second-column')?.facts).toEqual({
      header: 'Role',
      first: 'Job Title',
    })
  })

  it('gives columns to choose from when no header is known, without values (T8)', () => {
    const result = readTable('Jméno;Funkce\nAda Byron;ředitelka\nada@x.example;12\n')
    expect(result.ok).toBe(false)
    expect(codesOf(result)).toEqual(['header-not-found'])
    expect(result.report.columns.map(({ letters }) => letters)).toEqual(['A', 'B'])
    const chosen = readTable('Jméno;Funkce\nAda Byron;ředitelka\n', {
      mapping: { Jméno: 'name', Funkce: 'title' },
    })
    expect(chosen).toMatchObject({ ok: true, document: { positions: [{ title: 'ředitelka' }] } })
  })
})
