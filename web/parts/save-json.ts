/** Hands data to the reader as a JSON file. */
export function saveJson(name: string, data: unknown): void {
  const text = `${JSON.stringify(data, null, 2)}\n`
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.json`
  link.click()
  URL.revokeObjectURL(address)
}
