import { refused, type UseProblem } from '../app/errors.ts'

/** Why a file was not written, as a problem; one that is there already can be replaced by `--force`. */
export function notWritten(
  file: string,
  { exists, message }: { readonly exists: boolean; readonly message: string },
): UseProblem {
  if (!exists) return refused('unwritable-file', file, message).problem
  const advice = `${file} is there already. Nothing was written. Name another file, or say --force to replace it.`
  return refused('file-exists', file, advice).problem
}
