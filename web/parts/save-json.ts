import { saveFile } from './save-file.ts'

/** Hands data to the reader as a JSON file. */
export function saveJson(name: string, data: unknown): void {
  saveFile(`${name}.json`, 'application/json', `${JSON.stringify(data, null, 2)}\n`)
}
