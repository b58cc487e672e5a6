import {
  leadingName,
  type Paper,
  type PaperBlock,
  type PaperLine,
  type PaperSection,
  type PaperSource,
  sourceLine,
} from '../../text/paper/paper.ts'
import { escapeXml } from '../escape-xml.ts'
import { PAPER_STYLE } from './paper-style.ts'

/** A paper as a page of its own: one file, no script, light and dark, and it prints on A4. */
export function writePaperHtml(paper: Paper): string {
  const { language, title, subtitle, note, sections, sources, words } = paper
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(`${title} · ${subtitle}`)}</title>
<style>
${PAPER_STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<p class="subtitle">${escapeXml(subtitle)}</p>
${[
  ...(note === '' ? [] : [`<p class="soft">${escapeXml(note)}</p>`]),
  ...sections.map((section) => sectionHtml(section, words.internal)),
  ...(sources.length === 0 ? [] : [sourcesHtml(words.sources, sources)]),
].join('\n')}
</main>
</body>
</html>
`
}

/** Sections as the plain HTML that job boards take as a description: headings, paragraphs and lists alone. */
export function sectionsHtml(sections: readonly PaperSection[]): string {
  return sections
    .map(({ title, blocks }) => `<h2>${escapeXml(title)}</h2>${blocks.map(plainHtml).join('')}`)
    .join('')
}

function plainHtml(block: PaperBlock): string {
  if (block.kind !== 'facts') return blockHtml(block)
  const items = block.facts.map(({ name, lines }) => {
    return `<li><b>${escapeXml(name)}:</b> ${lines.map(lineHtml).join('; ')}</li>`
  })
  return `<ul>${items.join('')}</ul>`
}

function sectionHtml({ id, title, blocks, internal }: PaperSection, internalWord: string): string {
  const tag = internal ? ` <span class="tag">(${escapeXml(internalWord)})</span>` : ''
  const look = internal ? ' class="internal"' : ''
  return `<section id="${escapeXml(id)}"${look}>
<h2>${escapeXml(title)}${tag}</h2>
${blocks.map(blockHtml).join('\n')}
</section>`
}

function blockHtml(block: PaperBlock): string {
  switch (block.kind) {
    case 'text': {
      const paragraphs = block.line.text.split(/\n{2,}/)
      return paragraphs
        .map((text, at) => {
          const notes = at === paragraphs.length - 1 ? block.line.notes : []
          return `<p>${lineHtml({ ...block.line, text, notes })}</p>`
        })
        .join('\n')
    }
    case 'list': {
      const title = block.title === undefined ? '' : `<h3>${escapeXml(block.title)}</h3>\n`
      return `${title}<ul>\n${block.lines.map((line) => `<li>${lineHtml(line)}</li>`).join('\n')}\n</ul>`
    }
    case 'facts': {
      const facts = block.facts.map(({ name, lines }) => {
        const values = lines.map((line) => `<dd>${lineHtml(line)}</dd>`)
        return `<dt>${escapeXml(name)}</dt>${values.join('')}`
      })
      return `<dl>\n${facts.join('\n')}\n</dl>`
    }
  }
}

function lineHtml(line: PaperLine): string {
  const { text, notes, claims, remark } = line
  const name = leadingName(line)
  const marks = notes.map((one) => `<a href="#source-${one}">${one}</a>`).join(', ')
  const parts = [
    ...(name === null ? [] : [`<b>${escapeXml(name)}</b>`]),
    ...(text === '' ? [] : [escapeXml(text)]),
    ...(remark === undefined ? [] : [`<span class="remark">(${escapeXml(remark)})</span>`]),
    ...(notes.length === 0 ? [] : [`<sup title="${escapeXml(claims.join(', '))}">${marks}</sup>`]),
  ]
  return parts.join(' ')
}

function sourcesHtml(title: string, sources: readonly PaperSource[]): string {
  const items = sources.map(
    (one) => `<li id="source-${one.number}">${escapeXml(sourceLine(one))}</li>`,
  )
  return `<section id="sources">
<h2>${escapeXml(title)}</h2>
<ol class="sources">
${items.join('\n')}
</ol>
</section>`
}
