import { saveFile } from './save-file.ts'

/** Hands data to the reader as a JSON file. */
export function saveJson(name: string, data: unknown): void {
  const text = `${JSON.stringify(data, null, 2)}\n`
  saveFile(`${name}.json`, new Blob([text], { type: 'application/json' }))
}
