/** A spreadsheet as it was brought: a file in base64, or what was pasted. */
export type TableSource =
  | { readonly name: string; readonly bytes: string }
  | { readonly name: string; readonly text: string }

/** Reads a file as it is; the server finds out what it is. Throws when it cannot be read. */
export function readTableFile(file: File): Promise<TableSource> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      // `data:…;base64,` stands before the bytes; an empty file has nothing behind it.
      const [, bytes = ''] = String(reader.result).split(',')
      resolve({ name: file.name, bytes })
    }
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
