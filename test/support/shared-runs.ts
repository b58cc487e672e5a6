/**
 * Runs of `length` words that a text has in common with any article, whatever the case and the
 * marks between the words. Gives each run once.
 */
export function sharedRuns(
  texts: readonly string[],
  articles: readonly string[],
  length: number,
): readonly string[] {
  const known = new Set(articles.flatMap((article) => runs(article, length)))
  const shared = texts.flatMap((text) => runs(text, length)).filter((run) => known.has(run))
  return [...new Set(shared)]
}

function runs(text: string, length: number): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-zäöüß0-9]+/g) ?? []
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '))
}
