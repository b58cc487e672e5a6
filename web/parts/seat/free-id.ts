/** An id made of a name that is not taken yet; `fallback` where the name has no letters for one. */
export function freeId(name: string, fallback: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
    .replace(/-$/, '')
  const wanted = plain === '' ? fallback : plain
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`
    if (!isTaken(id)) return id
  }
}
