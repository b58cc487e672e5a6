/** Breaks a text into lines of at most `width` characters, at spaces; longer words are cut. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(8, width)
  const lines: string[] = []
  let line = ''
  for (let word of text.split(/\s+/).filter((part) => part.length > 0)) {
    while (word.length > room) {
      if (line) lines.push(line)
      lines.push(word.slice(0, room))
      word = word.slice(room)
      line = ''
    }
    if (line && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else {
      line = line ? `${line} ${word}` : word
    }
  }
  if (line) lines.push(line)
  return lines.length > 0 ? lines : ['']
}

/** A text under a hanging indent: `label` stands before the first line. */
export function hanging(label: string, text: string, width: number): string {
  const lines = wrap(text, width - label.length)
  const space = ' '.repeat(label.length)
  return lines.map((line, index) => (index === 0 ? label : space) + line).join('\n')
}

/** Sets blocks of lines side by side, each `width` wide. */
export function sideBySide(
  blocks: readonly (readonly string[])[],
  width: number,
  gap = 3,
): readonly string[] {
  const height = Math.max(0, ...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, row) =>
    blocks
      .map((block) => (block[row] ?? '').padEnd(width))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}
