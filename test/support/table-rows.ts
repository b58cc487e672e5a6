/** The cells of every table of a Markdown text, headers left out. */
export function tableRows(text: string): readonly (readonly (readonly string[])[])[] {
  return text
    .split(/\n\n/)
    .filter((block) => block.trim().startsWith('|'))
    .map((block) => {
      const rows = block.trim().split('\n')
      return rows
        .slice(2)
        .map((row) => row.split(' | ').map((cell) => cell.replaceAll('|', '').trim()))
    })
}
