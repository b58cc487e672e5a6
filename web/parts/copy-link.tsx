import { useState } from 'react'
import { useWords } from '../app/language.ts'
import { ActionButton } from './action-button.tsx'

/** Copies the address of the page, which carries its whole state. */
export function CopyLink() {
  const { parts } = useWords()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setSaid(parts.copied)
    } catch {
      setSaid(parts.notCopied)
    }
  }
  return (
    <>
      <ActionButton onPress={() => void copy()}>{parts.copy}</ActionButton>
      <span role='status'>{said}</span>
    </>
  )
}
