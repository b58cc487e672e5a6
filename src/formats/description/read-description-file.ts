import type { DescriptionFault, DescriptionText } from '../../reading/description-text.ts'
import { decodeText } from '../decode-text.ts'
import { holdsStream, isBinary, startsWith } from '../file-marks.ts'
import { isZip } from '../read-xlsx.ts'
import { readDocxText } from './read-docx-text.ts'
import { readPdfText } from './read-pdf-text.ts'

/** Largest file that is read, in bytes (B1). */
export const LARGEST_DESCRIPTION = 16 * 1024 * 1024

/** What may stand before the mark of a PDF: blanks and the mark of an encoding. */
const LEADING = /^(?:[\s\0]|\xEF\xBB\xBF)*/u

/** The text of a file with a description, told by what it holds; see SPEC.md. Never throws. */
export async function readDescriptionFile(bytes: Uint8Array): Promise<DescriptionText> {
  if (bytes.length > LARGEST_DESCRIPTION) return { ok: false, fault: 'too-large' }
  if (isPdf(bytes)) return readPdfText(bytes)
  if (isZip(bytes)) {
    const isOpen = startsWith(bytes, 'mimetypeapplication/vnd.oasis.opendocument', 30)
    return isOpen ? { ok: false, fault: 'odt' } : readDocxText(bytes)
  }
  const fault = otherKind(bytes)
  if (fault !== null) return { ok: false, fault }
  const { text } = decodeText(bytes)
  return isBinary(text) ? { ok: false, fault: 'binary' } : { ok: true, kind: 'text', text }
}

/** Says whether bytes are of a format that is unpacked or interpreted, which takes longer than text. */
export function isPackedDescription(bytes: Uint8Array): boolean {
  return isZip(bytes) || isPdf(bytes)
}

function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  return startsWith(bytes, '%PDF-', LEADING.exec(head)?.[0].length ?? 0)
}

/** What a file is that begins as no description does (K3). */
function otherKind(bytes: Uint8Array): DescriptionFault | null {
  if (startsWith(bytes, '\xD0\xCF\x11\xE0\xA1\xB1')) {
    return holdsStream(bytes, 'EncryptedPackage') ? 'docx-protected' : 'doc'
  }
  if (startsWith(bytes, '{\\rtf')) return 'rtf'
  const pictures = ['\x89PNG\r\n', '\xFF\xD8\xFF', 'GIF8', 'II*\0', 'MM\0*', 'RIFF']
  return pictures.some((mark) => startsWith(bytes, mark)) ? 'picture' : null
}
