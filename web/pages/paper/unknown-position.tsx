import { useWords } from '../../app/language.ts'
import { PageHead } from '../../parts/page-head.tsx'

/** An address of a paper of a position that is not there. */
export function UnknownPosition({ id }: { readonly id: string }) {
  const { position: words } = useWords()
  return <PageHead title={words.unknown(id.slice(0, 60))} lead={words.unknownText} />
}
