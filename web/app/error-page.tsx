import { useWords } from './language.ts'

/** What is shown when a page cannot be drawn: what happened, and the way back. */
export function ErrorPage({
  error,
  reset,
}: {
  readonly error: unknown
  readonly reset: () => void
}) {
  const { shell } = useWords()
  return (
    <div role='alert' style={{ padding: 'var(--gap-6) var(--edge)' }}>
      <h1>{shell.brokenTitle}</h1>
      <p>{shell.broken}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <p>
        <button type='button' onClick={reset}>
          {shell.again}
        </button>{' '}
        <a href='/'>{shell.toStart}</a>
      </p>
    </div>
  )
}
