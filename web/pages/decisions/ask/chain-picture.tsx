import type { Answer } from '../../../../src/authority/answer.ts'
import {
  CHAIN_TEXT,
  chainScene,
  type SceneStep,
} from '../../../../src/drawing/decisions/chain-scene.ts'
import type { DecisionTeller } from '../../../../src/text/decision-sentences.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { measureText } from '../../../parts/map/measure-text.ts'
import { useWidth } from '../../../parts/map/use-width.ts'
import { chainOfAnswer } from './chain-of-answer.ts'
import styles from './chain-picture.module.css'

/** The way to an answer as a drawing; it shows nothing that the reasons beside it do not say (L4). */
export function ChainPicture(props: { readonly answer: Answer; readonly teller: DecisionTeller }) {
  const { decisions } = useWords()
  const language = useLanguage()
  const [frame, width] = useWidth(320)
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const { chain: words } = decisions
  const told = {
    ...words,
    way: Object.fromEntries(
      Object.entries(words.way).map(([way, tell]) => [
        way,
        (until: string | undefined) =>
          tell(until === undefined ? undefined : day.format(new Date(`${until}T00:00:00Z`))),
      ]),
    ) as typeof words.way,
  }
  const { main, branches } = chainOfAnswer(props.answer, props.teller, told)
  if (main.length === 0) return null
  const isEven = props.answer.outcome === 'disputed'
  const scene = chainScene({ main, branches, isEven, width, measure: measureText })
  return (
    <div ref={frame} className={styles.frame}>
      <svg
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        width={scene.width}
        height={scene.height}
        role='img'
        aria-label={words.picture}
      >
        <defs>
          <marker
            id='chain-head'
            viewBox='0 0 8 8'
            refX='7'
            refY='4'
            markerWidth='7'
            markerHeight='7'
            orient='auto'
          >
            <path d='M0 0L8 4L0 8Z' className={styles.head} />
          </marker>
        </defs>
        {scene.arrows.map((corners) => {
          const path = `M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}`
          return <path key={path} d={path} className={styles.arrow} markerEnd='url(#chain-head)' />
        })}
        {scene.steps.map((step) => (
          <Step key={step.key} step={step} />
        ))}
      </svg>
    </div>
  )
}

function Step({ step: { look, box, title, note } }: { readonly step: SceneStep }) {
  const x = box.x + 12
  const first = box.y + 12 + CHAIN_TEXT.line * 0.75
  return (
    <g data-look={look} className={styles.step}>
      <rect {...box} rx={6} />
      {[...title, ...note].map((text, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have nothing but their place
          key={at}
          x={x}
          y={first + at * CHAIN_TEXT.line}
          className={at < title.length ? styles.title : styles.note}
        >
          {text}
        </text>
      ))}
    </g>
  )
}
