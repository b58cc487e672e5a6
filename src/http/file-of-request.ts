import { answered, type Outcome, refused } from '../app/errors.ts'

/** A file as a request brings it: its name, and its text or its bytes. */
export type FileOfRequest =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }

/** Takes a file out of a request: either text, or bytes in base64; else says what is wrong. */
export function fileOfRequest(given: {
  readonly name: string
  readonly text?: string | undefined
  readonly bytes?: string | undefined
}): Outcome<FileOfRequest> {
  const { name, text, bytes } = given
  if ((text === undefined) === (bytes === undefined)) {
    const message = 'Give the file either as text, or as bytes in base64; one of the two.'
    return refused('invalid-request', 'text', message)
  }
  if (text !== undefined) return answered({ name, text })
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(bytes ?? '')) {
    const message = 'These bytes are not in base64: only letters, digits, + and / may stand there.'
    return refused('invalid-request', 'bytes', message)
  }
  return answered({ name, bytes: new Uint8Array(Buffer.from(bytes ?? '', 'base64')) })
}
