import { type ReactNode, useCallback, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useWords } from '../../app/language.ts'
import { ClaimDetails } from './claim-details.tsx'
import { DisagreementDetails } from './disagreement-details.tsx'
import { type Reference, ReferenceContext } from './reference.ts'
import styles from './reference-provider.module.css'

/** One popover for all source chips and dispute marks of a page; hundreds of them stay cheap. */
export function ReferenceProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const anchor = useRef<HTMLElement | null>(null)
  const [reference, setReference] = useState<Reference | null>(null)
  const open = useCallback((next: Reference, beside: HTMLElement) => {
    anchor.current = beside
    setReference(next)
  }, [])
  const close = () => setReference(null)
  return (
    <ReferenceContext value={open}>
      {children}
      <Popover
        triggerRef={anchor}
        isOpen={reference !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
        placement='bottom start'
        offset={6}
        className={styles.popover ?? ''}
        data-print='no'
      >
        <Dialog
          className={styles.dialog ?? ''}
          aria-label={
            reference?.kind === 'disagreements' ? words.parts.disputed : words.parts.source
          }
        >
          {reference?.kind === 'claims' &&
            reference.ids.map((id) => <ClaimDetails key={id} id={id} onLeave={close} />)}
          {reference?.kind === 'disagreements' &&
            reference.ids.map((id) => <DisagreementDetails key={id} id={id} onLeave={close} />)}
          <button type='button' className={styles.close} onClick={close}>
            {words.parts.close}
          </button>
        </Dialog>
      </Popover>
    </ReferenceContext>
  )
}
