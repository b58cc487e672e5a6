import {
  leadingName,
  type Paper,
  type PaperBlock,
  type PaperLine,
  sourceLine,
} from '../../text/paper/paper.ts'
import { escapeMarkdown } from '../escape-markdown.ts'

/** A paper as Markdown: headings, lists, numbers in square brackets, the sources at the end. */
export function writePaperMarkdown(paper: Paper): string {
  const { title, subtitle, note, sections, sources, words } = paper
  const blocks = [
    `# ${prose(title)}`,
    `*${prose(subtitle)}*`,
    ...(note === '' ? [] : [prose(note)]),
    ...sections.flatMap((section) => [
      `## ${prose(section.title)}${section.internal ? ` (${prose(words.internal)})` : ''}`,
      ...section.blocks.flatMap(blockText),
    ]),
    ...(sources.length === 0
      ? []
      : [
          `## ${prose(words.sources)}`,
          sources.map((one) => `${one.number}. ${prose(sourceLine(one))}`).join('\n'),
        ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Within a line only some signs are markup; a hyphen, a bracket or a number sign in it is none. */
const prose = (text: string): string =>
  escapeMarkdown(text)
    .replace(/\\([-()!#+{}|~])/g, '$1')
    // What would begin a list or a heading at the start of a line stays escaped.
    .replace(/^([-+#])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')

function blockText(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'text':
      return block.line.text
        .split(/\n{2,}/)
        .map((text, at, all) =>
          lineText({ ...block.line, text, notes: at === all.length - 1 ? block.line.notes : [] }),
        )
    case 'list': {
      const items = block.lines.map((line) => `- ${lineText(line)}`).join('\n')
      return block.title === undefined ? [items] : [`**${prose(block.title)}**`, items]
    }
    case 'facts':
      return [
        block.facts
          .map(({ name, lines }) => `- **${prose(name)}:** ${lines.map(lineText).join('; ')}`)
          .join('\n'),
      ]
  }
}

function lineText(line: PaperLine): string {
  const { text, notes, remark } = line
  const name = leadingName(line)
  const parts = [
    ...(name === null ? [] : [`**${prose(name)}**`]),
    ...(text === '' ? [] : [prose(text)]),
    ...(remark === undefined ? [] : [`*(${prose(remark)})*`]),
    ...(notes.length === 0 ? [] : [`\\[${notes.join(', ')}\\]`]),
  ]
  return parts.join(' ')
}
