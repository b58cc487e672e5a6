import type { DescriptionText } from '../../../src/reading/description-text.ts'

/** How long a file may take, in milliseconds; a PDF is read in a thread of its own. */
const LONGEST = 20_000

/** Bytes among which the mark of a PDF stands. */
const HEAD = 1024

/** Reads the text of a file within the page: text, Markdown, HTML, DOCX or PDF, told by the content. Nothing is sent. */
export async function readDescriptionInPage(file: File): Promise<DescriptionText> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { readDescriptionFile } = await import(
    '../../../src/formats/description/read-description-file.ts'
  )
  if (new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).includes('%PDF-')) await openPdfs()
  const tooSlow = new Promise<DescriptionText>((resolve) => {
    setTimeout(() => resolve({ ok: false, fault: 'too-slow' }), LONGEST)
  })
  return Promise.race([readDescriptionFile(bytes), tooSlow])
}

/** Tells the reader of PDFs where its thread is; both are large and come with the first PDF. */
async function openPdfs(): Promise<void> {
  const [{ GlobalWorkerOptions }, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs?url'),
  ])
  GlobalWorkerOptions.workerSrc = worker.default
}
