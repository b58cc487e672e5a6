import { isMap, isSeq, type ParsedNode } from 'yaml'
import type { CareerProfile, LogEntry } from '../../career/career-profile.ts'
import type { ProposedEntry } from '../../career/cv/cv-proposal.ts'
import type { SourceProblem } from '../../model/document-source.ts'
import { sameValue } from '../../record/same-value.ts'
import { lineStart, type Splice, spliced, textLineEnd } from '../organization-yaml/edit-mapping.ts'
import { beginsAsJson } from '../organization-yaml/parse-organization-text.ts'
import { parseYamlTree } from '../organization-yaml/parse-yaml-tree.ts'
import { keyName } from '../organization-yaml/plain-of-tree.ts'
import { readProfileYaml } from './read-profile-yaml.ts'
import { entryText, listText, writeProfileYaml } from './write-profile-yaml.ts'

/** An entry for a list of the profile. */
export type AddedEntry =
  | Pick<ProposedEntry, 'list' | 'entry'>
  | { readonly list: 'log'; readonly entry: LogEntry }

/** The text with the entries; `kept`: what stood there stands as it stood, comments too. */
export type AddedEntries =
  | {
      readonly ok: true
      readonly text: string
      readonly kept: boolean
      readonly profile: CareerProfile
    }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

/**
 * Adds entries to the lists of a profile's text: each at the end of its list, everything else stays as it is. A text laid
 * out in a way this does not know (lists between brackets, JSON) is written anew, and that is told. What comes out is read
 * back before it is given.
 */
export function addProfileEntries(
  text: string,
  name: string,
  entries: readonly AddedEntry[],
): AddedEntries {
  const reading = readProfileYaml(text, name)
  if (!reading.ok) return reading
  const profile = withEntries(reading.profile, entries)
  const plain = text.replaceAll('\r\n', '\n')
  const edited = beginsAsJson(plain) ? null : editText(plain, entries)
  const read = edited === null ? null : readProfileYaml(edited, name)
  if (edited === null || !read?.ok || !sameValue(read.profile, profile)) {
    const anew = beginsAsJson(plain)
      ? `${JSON.stringify(profile, null, 2)}\n`
      : writeProfileYaml(profile)
    // What the schema refuses of the entries (too many, too long) shows when it is read back.
    const back = readProfileYaml(anew, name)
    return back.ok ? { ok: true, text: anew, kept: beginsAsJson(plain), profile } : back
  }
  const written = text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited
  return { ok: true, text: written, kept: true, profile }
}

function withEntries(profile: CareerProfile, entries: readonly AddedEntry[]): CareerProfile {
  const lists: Record<string, readonly unknown[]> = {}
  for (const { list, entry } of entries) {
    lists[list] = [...(lists[list] ?? profile[list] ?? []), entry]
  }
  return { ...profile, ...lists }
}

function editText(text: string, entries: readonly AddedEntry[]): string | null {
  const tree = parseYamlTree(text)
  if (!tree.ok || !isMap(tree.root) || tree.root.flow) return null
  const outermost = new Map(
    tree.root.items.map(({ key, value }) => [
      keyName(key as ParsedNode),
      { key: key as ParsedNode, value: (value ?? null) as ParsedNode | null },
    ]),
  )
  const splices: Splice[] = []
  const gap = text.endsWith('\n') || text === '' ? '' : '\n'
  let appended = ''
  for (const list of new Set(entries.map((one) => one.list))) {
    const own = entries.filter((one) => one.list === list).map(({ entry }) => entry)
    const standing = outermost.get(list)
    if (!standing) {
      appended += `\n${listText(list, own)}`
      continue
    }
    const splice = isSeq(standing.value)
      ? appendTo(text, standing.value as ParsedNode & { readonly items: readonly unknown[] }, own)
      : fill(text, standing.key, standing.value, own)
    if (!splice) return null
    splices.push(splice)
  }
  if (appended !== '') {
    splices.push({ from: text.length, to: text.length, text: `${gap}${appended}` })
  }
  return spliced(text, splices)
}

/** Behind the last entry of a list that stands an entry a line. */
function appendTo(
  text: string,
  node: ParsedNode & { readonly items: readonly unknown[]; readonly flow?: boolean },
  own: readonly unknown[],
): Splice | null {
  const [first] = node.items as readonly ParsedNode[]
  if (node.flow || !first) {
    const from = node.range[0]
    // An empty list between brackets makes room for entries below its key.
    return node.items.length > 0 || text.slice(from, node.range[1]).includes('#')
      ? null
      : {
          from: text.lastIndexOf(':', from) + 1,
          to: node.range[1],
          text: `\n${lines(own, '  ').trimEnd()}`,
        }
  }
  const begin = first.range[0]
  const [, indent] = /^( *)- +$/.exec(text.slice(lineStart(text, begin), begin)) ?? []
  if (indent === undefined) return null
  const at = textLineEnd(text, node.range[1])
  return { from: at, to: at, text: `${text[at - 1] === '\n' ? '' : '\n'}${lines(own, indent)}` }
}

/** Below a key that stands there with nothing behind it. */
function fill(
  text: string,
  key: ParsedNode,
  value: ParsedNode | null,
  own: readonly unknown[],
): Splice | null {
  if (value !== null && text.slice(value.range[0], value.range[1]).trim() !== '') return null
  const at = textLineEnd(text, key.range[1])
  return { from: at, to: at, text: `${text[at - 1] === '\n' ? '' : '\n'}${lines(own, '  ')}` }
}

const lines = (entries: readonly unknown[], indent: string): string =>
  entries.map((entry) => entryText(entry, indent)).join('')
