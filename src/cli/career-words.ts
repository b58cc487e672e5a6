import type { Language } from '../model/language.ts'

/** What `mandate career` says around the sentences. */
export type CareerCliWords = {
  readonly steps: string
  readonly paths: string
  readonly because: string
  readonly against: string
  readonly changes: string
  readonly career: string
  readonly disputes: string
  readonly cv: string
  readonly postings: string
  readonly duties: string
  readonly growing: string
  readonly pay: string
  readonly scale: string
  readonly unheard: string
  readonly ranking: string
  readonly dependsOn: string
  readonly readyForEach: string
  readonly grew: string
  readonly resting: string
  readonly more: (count: number) => string
  readonly whereTo: string
  readonly profileNotRead: string
  readonly readPosting: string
  readonly written: (file: string) => string
  readonly rewritten: string
  readonly added: (count: number, file: string) => string
  readonly preview: (file: string) => string
  readonly nothingToAdd: string
  readonly topicKinds: Readonly<Record<'field' | 'area' | 'skill' | 'proof', string>>
}

const WORDS: Readonly<Record<Language, CareerCliWords>> = {
  en: {
    steps: 'What to do, in this order',
    paths: 'Ways by the sources',
    because: 'Because',
    against: 'Against it',
    changes: 'What changes',
    career: 'What sources say of the career',
    disputes: 'Where the sources disagree',
    cv: 'What belongs in the CV',
    postings: 'What to watch for in postings',
    duties: 'Duties a posting should name, by most claims',
    growing: 'How to keep growing',
    pay: 'Pay',
    scale: 'Size of what was led and held',
    unheard: 'What counts for nothing',
    ranking: 'What speaks for each',
    dependsOn: 'What it depends on',
    readyForEach: 'How ready for each: counts, no ranking',
    grew: 'What grew',
    resting: 'Where nothing was added',
    more: (count) => `… and ${count} more`,
    profileNotRead: 'The career profile cannot be read',
    whereTo: 'Say where to: mandate career --to cio. Further: mandate career --help',
    readPosting: 'What a posting really describes: mandate read posting.docx',
    written: (file) =>
      `Written: ${file}. Next: fill it, then mandate career --to cio --profile ${file}`,
    rewritten: 'The file was laid out in a way that could not be kept; it was written anew.',
    added: (count, file) => `Added to ${file}: ${count}`,
    preview: (file) => `Nothing was written. To add them: --into ${file}`,
    nothingToAdd: 'Nothing to add.',
    topicKinds: {
      field: 'Fields of study',
      area: 'Areas of practice',
      skill: 'Skills',
      proof: 'What is to be proven',
    },
  },
  de: {
    steps: 'Was zu tun ist, in dieser Reihenfolge',
    paths: 'Wege nach den Quellen',
    because: 'Weil',
    against: 'Dagegen',
    changes: 'Was sich ändert',
    career: 'Was Quellen über die Laufbahn sagen',
    disputes: 'Worin sich die Quellen uneins sind',
    cv: 'Was in den Lebenslauf gehört',
    postings: 'Worauf in Anzeigen zu achten ist',
    duties: 'Aufgaben, die eine Anzeige nennen sollte, nach den meisten Aussagen',
    growing: 'Wie man weiterwächst',
    pay: 'Bezahlung',
    scale: 'Größe des Geführten und Verantworteten',
    unheard: 'Was nicht zählt',
    ranking: 'Was für jede spricht',
    dependsOn: 'Wovon es abhängt',
    readyForEach: 'Wie bereit für jede: Zahlen, keine Rangfolge',
    grew: 'Was gewachsen ist',
    resting: 'Wo nichts hinzukam',
    more: (count) => `… und ${count} weitere`,
    profileNotRead: 'Das Karriereprofil lässt sich nicht lesen',
    whereTo: 'Wohin soll es gehen? mandate career --to cio. Weiteres: mandate career --help',
    readPosting: 'Was eine Anzeige wirklich beschreibt: mandate read anzeige.docx',
    written: (file) =>
      `Geschrieben: ${file}. Als Nächstes: ausfüllen, dann mandate career --to cio --profile ${file}`,
    rewritten: 'Der Aufbau der Datei ließ sich nicht erhalten; sie wurde neu geschrieben.',
    added: (count, file) => `Zu ${file} hinzugefügt: ${count}`,
    preview: (file) => `Nichts wurde geschrieben. Zum Übernehmen: --into ${file}`,
    nothingToAdd: 'Nichts hinzuzufügen.',
    topicKinds: {
      field: 'Studienfächer',
      area: 'Praxisfelder',
      skill: 'Fähigkeiten',
      proof: 'Was nachzuweisen ist',
    },
  },
}

/** What `mandate career` says, in a language. */
export function careerCliWords(language: Language): CareerCliWords {
  return WORDS[language]
}
