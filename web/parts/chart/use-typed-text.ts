import { useRef } from 'react'

/** Letters typed within so many milliseconds of each other belong together. */
const PAUSE = 900

/** Gathers letters typed one after the other, to find a row by the beginning of its name. */
export function useTypedText(): {
  readonly add: (letter: string) => string
  readonly isEmpty: () => boolean
} {
  const typed = useRef({ text: '', at: 0 })
  const text = () => (performance.now() - typed.current.at > PAUSE ? '' : typed.current.text)
  return {
    add: (letter) => {
      typed.current = { text: text() + letter, at: performance.now() }
      return typed.current.text
    },
    isEmpty: () => text() === '',
  }
}
