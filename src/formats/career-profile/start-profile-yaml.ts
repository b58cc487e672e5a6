import type { Topic } from '../../catalogue/career-model.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'

/** What the comments of a first profile say. */
type StartWords = {
  readonly head: string
  readonly fill: string
  readonly name: string
  readonly degrees: string
  readonly certificates: string
  readonly experience: string
  readonly skills: string
  readonly held: string
  readonly interests: string
  readonly goals: string
  readonly log: string
  readonly reads: string
  readonly known: string
}

const WORDS: Readonly<Record<Language, StartWords>> = {
  en: {
    head: 'A career profile. It stays on this machine; what is left out counts as not told.',
    fill: 'Take out the # before a line and write your own.',
    name: 'Whose it is.',
    degrees: 'level: vocational, bachelor, master or doctorate. An empty list says there are none.',
    certificates: 'Certificates.',
    experience: 'Years by kind of practice.',
    skills: 'What is mastered, and what shows it: without evidence a skill counts in part only.',
    held: 'Posts held; role by the duties, team and budget at most at one time.',
    interests: 'What draws you.',
    goals: 'What you want.',
    log: 'What was learned and shown. mandate career log add writes here.',
    reads: 'How "several" and "extensive" years are read, since no source names a number.',
    known: 'Known',
  },
  de: {
    head: 'Ein Karriereprofil. Es bleibt auf diesem Rechner; was fehlt, gilt als nicht angegeben.',
    fill: 'Das # vor einer Zeile entfernen und Eigenes eintragen.',
    name: 'Wessen Profil es ist.',
    degrees: 'level: vocational, bachelor, master oder doctorate. Eine leere Liste heißt: keine.',
    certificates: 'Zertifikate.',
    experience: 'Jahre nach Art der Praxis.',
    skills: 'Was beherrscht wird und was es belegt: Ohne Beleg zählt eine Fähigkeit nur zum Teil.',
    held: 'Posten; role nach den Aufgaben, Team und Budget zur größten Zeit.',
    interests: 'Was reizt.',
    goals: 'Was erreicht werden soll.',
    log: 'Was gelernt und gezeigt wurde. mandate career log add schreibt hierher.',
    reads: 'Wie "mehrere" und "umfangreiche" Jahre gelesen werden: Keine Quelle nennt eine Zahl.',
    known: 'Bekannt',
  },
}

/** Longest line of a comment, in characters. */
const LONGEST_LINE = 100

/** A first `me.yaml`: every list as a comment to be filled, with the ids there are. */
export function startProfileYaml(
  { data: { career }, roles }: Catalogue,
  language: Language,
): string {
  const words = WORDS[language]
  const ids = (kinds: readonly Topic['kind'][]) =>
    career.topics.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  const leanings = (kind: 'interest' | 'goal') =>
    career.leanings.filter((one) => one.kind === kind).map(({ id }) => id)
  const leaders = [...roles.values()].filter(({ kind }) => kind === 'leader').map(({ id }) => id)
  const list = (key: string, told: string, example: string, known: readonly string[] = []) => {
    const comment = known.length > 0 ? comments(`${words.known}: ${known.join(', ')}`) : []
    return [`# ${told}`, ...comment, `# ${key}:`, `#   - ${example}`, '']
  }
  return [
    `# ${words.head}`,
    `# ${words.fill}`,
    'profile: 1',
    '',
    `# ${words.name}`,
    '# name: Ada',
    '',
    ...list(
      'degrees',
      words.degrees,
      '{ level: bachelor, field: computer-science, year: 2012 }',
      ids(['field']),
    ),
    ...list(
      'certificates',
      words.certificates,
      '{ name: CISSP, field: cybersecurity, year: 2020 }',
    ),
    ...list('experience', words.experience, '{ area: it-projects, years: 4 }', ids(['area'])),
    ...list(
      'skills',
      words.skills,
      '{ skill: leadership, evidence: [Led twelve people through a move] }',
      ids(['skill', 'proof']),
    ),
    ...list(
      'held',
      words.held,
      '{ title: IT Manager, role: it-manager, from: 2019-04-01, team: 12 }',
      [...leaders, ...career.entryPosts.map(({ id }) => id)],
    ),
    `# ${words.interests}`,
    ...comments(`${words.known}: ${leanings('interest').join(', ')}`),
    '# interests: [big-picture, new-technology]',
    '',
    `# ${words.goals}`,
    ...comments(`${words.known}: ${leanings('goal').join(', ')}`),
    '# goals: [vision]',
    '',
    ...list(
      'log',
      words.log,
      '{ date: 2026-03-02, kind: talk, what: Spoke on cloud costs, proves: [communicates] }',
    ),
    `# ${words.reads}`,
    '# reads: { several: 3, extensive: 8 }',
    '',
  ].join('\n')
}

function comments(text: string): readonly string[] {
  const lines = ['#']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length + 1 > LONGEST_LINE) lines.push(`#   ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
