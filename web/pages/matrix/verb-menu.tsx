import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Box } from '../../../src/drawing/box.ts'
import type { Assignment } from '../../../src/model/assignment.ts'
import { VERBS, type Verb } from '../../../src/model/verb.ts'
import { renderingWords } from '../../../src/text/matrix-rendering-words.ts'
import { lettersFor, type RenderingId } from '../../../src/text/matrix-renderings.ts'
import { useLanguage, usePhrases } from '../../app/language.ts'
import { isForPart } from '../../parts/matrix/row-codes.ts'
import { useNarrow } from './use-narrow.ts'
import { useScopeWords } from './use-scope-words.ts'
import styles from './verb-menu.module.css'

/** The eight verbs of one cell, to be given and taken away; it stands at the cell. */
export function VerbMenu(props: {
  readonly label: string
  readonly assignments: readonly Assignment[]
  readonly rendering: RenderingId
  readonly at: Box
  readonly room: { readonly width: number; readonly height: number }
  readonly onSet: (verb: Verb, isOn: boolean) => void
  readonly onClose: () => void
}) {
  const { assignments, at, room, rendering } = props
  const scopeText = useScopeWords()
  const { verbs } = usePhrases()
  const { keys } = renderingWords(useLanguage())
  const isNarrow = useNarrow()
  const menu = useRef<HTMLDivElement>(null)
  const close = useRef(props.onClose)
  close.current = props.onClose

  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role=menuitemcheckbox]')?.focus()
    const onPress = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) close.current()
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [])

  const isOn = (verb: Verb) => assignments.some((one) => one.verb === verb)
  const set = (verb: Verb) => props.onSet(verb, !isOn(verb))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    const items = [
      ...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitemcheckbox]') ?? []),
    ]
    const index = items.indexOf(document.activeElement as HTMLElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (key === 'Escape' || key === 'Tab') props.onClose()
    else if (step !== undefined) items.at((index + step) % items.length)?.focus()
    else if (key === 'Home') items[0]?.focus()
    else if (key === 'End') items.at(-1)?.focus()
    else {
      const verb = VERBS.find((one) => keys[one] === key.toUpperCase())
      if (verb === undefined) return
      set(verb)
    }
    event.preventDefault()
    event.stopPropagation()
  }

  const upward = at.y + at.height > room.height * 0.55
  const place = {
    left: Math.max(4, Math.min(at.x, room.width - MENU_WIDTH - 4)),
    ...(upward
      ? { bottom: Math.max(4, room.height - at.y + 2) }
      : { top: Math.max(4, at.y + at.height + 2) }),
  }
  return (
    <div
      ref={menu}
      className={styles.menu}
      role='menu'
      aria-label={props.label}
      style={isNarrow ? undefined : place}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {VERBS.map((verb) => {
        const letter = rendering === 'verbs' ? '' : lettersFor(rendering, [verb])
        const parts = assignments.filter((one) => one.verb === verb && isForPart(one))
        return (
          <button
            key={verb}
            type='button'
            role='menuitemcheckbox'
            aria-checked={isOn(verb)}
            tabIndex={-1}
            className={styles.item}
            onClick={() => set(verb)}
          >
            <span className={styles.check} aria-hidden='true'>
              {isOn(verb) ? '✓' : ''}
            </span>
            <span className={styles.text}>
              <span className={styles.name}>
                {verbs[verb].name}
                {letter !== '' && <span className={styles.letter}> {letter}</span>}
              </span>
              <span className={styles.meaning}>
                {verbs[verb].meaning}
                {parts.length > 0 && ` (${parts.map(({ scope }) => scopeText(scope)).join('; ')})`}
              </span>
            </span>
            <span className={styles.key} aria-hidden='true'>
              {keys[verb]}
            </span>
          </button>
        )
      })}
    </div>
  )
}

/** Width of the menu in pixels; the style sheet says the same. */
const MENU_WIDTH = 288
