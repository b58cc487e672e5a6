import { readdirSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'

/** The TOML files of a folder and the folders below it, with the last of its own name before theirs. */
export function tomlFilesIn(folder: URL, name: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.toml'))
    .sort()
    .map((path) => ({ name: `${name}/${path}`, text: readFileSync(new URL(path, folder), 'utf8') }))
}

const FICTIONAL = new URL('../../fixtures/', import.meta.url)

/** A fictional repository of teams in TOML. */
export const fictionalTeams = () => tomlFilesIn(new URL('rust-team/', FICTIONAL), 'team')

/** A fictional file of a community's groups. */
export const fictionalSigs = (): string =>
  readFileSync(new URL('sigs/sigs.yaml', FICTIONAL), 'utf8')

/** Files as a ZIP of their folder. */
export const zipOf = (files: readonly { readonly name: string; readonly text: string }[]) =>
  zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])))
