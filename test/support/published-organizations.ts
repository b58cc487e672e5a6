import { existsSync, readFileSync } from 'node:fs'
import { alignDocument } from '../../src/app/align-document.ts'
import { readFunctions } from '../../src/app/functions/read-functions.ts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { readOrganogram } from '../../src/formats/organogram-uk/read-organogram.ts'
import { readPeopleList } from '../../src/formats/people-list/read-people-list.ts'
import { readRustTeam } from '../../src/formats/rust-team/read-rust-team.ts'
import { readSigs } from '../../src/formats/sigs/read-sigs.ts'
import type { OrganizationDocument } from '../../src/model/document.ts'
import { readDocument } from '../../src/model/read-document.ts'
import { organogramsIn } from './organogram-files.ts'
import { tomlFilesIn } from './team-files.ts'

/** Published organisations beside the checkout; there are none where they were not fetched. */
const ORGS = new URL('../../../shared/data/orgs/', import.meta.url)

const read = (path: string) => ({ name: path, text: readFileSync(new URL(path, ORGS), 'utf8') })

/** What a format gave, or an error where it gave nothing. */
function documentOf(name: string, result: { readonly ok: boolean; readonly document?: unknown }) {
  const reading = result.ok ? readDocument(result.document) : null
  if (!reading?.ok) throw new Error(`${name}: ${JSON.stringify(reading?.problems ?? result)}`)
  return reading.document
}

/** Whether the published organisations are there. */
export const arePublished = existsSync(ORGS)

/** Every published organisation as an import makes it: titles aligned, texts of posts read; by name. */
export function publishedOrganizations(
  catalogue: Catalogue,
): ReadonlyMap<string, OrganizationDocument> {
  if (!arePublished) return new Map()
  const found = new Map<string, OrganizationDocument>()
  for (const [name, files] of organogramsIn(ORGS)) {
    found.set(name, documentOf(name, readOrganogram(files)))
  }
  found.set(
    'rust-lang',
    documentOf(
      'rust-lang',
      readRustTeam(tomlFilesIn(new URL('rust-lang-team/', ORGS), 'team'), 'Rust'),
    ),
  )
  found.set(
    'kubernetes',
    documentOf('kubernetes', readSigs(read('kubernetes/sigs.yaml'), 'Kubernetes')),
  )
  found.set(
    'sourcegraph',
    documentOf('sourcegraph', readPeopleList(read('sourcegraph/data/team.yml'))),
  )
  const aligned = Array.from(found, ([name, document]) => {
    const { document: read } = readFunctions(catalogue, document)
    return [name, alignDocument(catalogue, read).document] as const
  })
  return new Map(aligned)
}
