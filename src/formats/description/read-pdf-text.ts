import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { DescriptionFault, DescriptionText } from '../../reading/description-text.ts'
import { joinPdfLines, type PdfLine } from './join-pdf-lines.ts'
import { MOST_CHARACTERS } from './read-docx-text.ts'

/** Pages of a PDF that are read at most (B3). */
const MOST_PAGES = 100

/** Fewer letters a page than this are no text (P3). */
const LEAST_LETTERS = 10

/** The text of a PDF file; see SPEC.md, P. Nothing of it runs, nothing is loaded from elsewhere. Never throws. */
export async function readPdfText(bytes: Uint8Array): Promise<DescriptionText> {
  // It is large: loaded with the first PDF.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({
    // What is handed over is taken away from whoever had it, and may be no Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await loading.promise
    if (document.numPages > MOST_PAGES) return { ok: false, fault: 'pdf-pages' }
    return await textOf(document)
  } catch (error) {
    return { ok: false, fault: faultOf(error) }
  } finally {
    await loading.destroy()
  }
}

async function textOf(document: PDFDocumentProxy): Promise<DescriptionText> {
  const lines: PdfLine[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages && characters < MOST_CHARACTERS; number++) {
    const page = await document.getPage(number)
    for (const line of await linesOf(page)) {
      lines.push(line)
      characters += line.text.length
    }
    page.cleanup()
  }
  const text = joinPdfLines(lines)
  const letters = text.replace(/\P{L}+/gu, '').length
  return letters < LEAST_LETTERS * document.numPages
    ? { ok: false, fault: 'pdf-without-text' }
    : { ok: true, kind: 'pdf', text }
}

type OpenLine = { text: string; left: number; right: number; y: number; size: number }

/** The lines of a page in the order in which they were written. */
async function linesOf(page: PDFPageProxy): Promise<readonly PdfLine[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  const lines: OpenLine[] = []
  let isEnded = true
  for (const item of items) {
    if (!('str' in item)) continue
    const [left = 0, y = 0] = item.transform.slice(4)
    const size = item.height > 0 ? item.height : Math.abs(Number(item.transform[3] ?? 0))
    const line = lines.at(-1)
    const isOther = !line || (item.str.trim() !== '' && Math.abs(line.y - y) > line.size * 0.6)
    if (item.str !== '' && (isEnded || isOther)) {
      lines.push({ text: item.str, left, right: left + item.width, y, size })
      isEnded = false
    } else if (line && item.str !== '') {
      line.text += item.str
      line.right = Math.max(line.right, left + item.width)
      line.size = Math.max(line.size, size)
    }
    if (item.hasEOL) isEnded = true
  }
  return lines.flatMap((line) => {
    // Fonts without a table of letters give control characters.
    const text = line.text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
    return text === '' ? [] : [{ ...line, text, page: page.pageNumber }]
  })
}

function faultOf(error: unknown): DescriptionFault {
  const name = error instanceof Error ? error.name : ''
  return name === 'PasswordException' ? 'pdf-protected' : 'pdf-damaged'
}
