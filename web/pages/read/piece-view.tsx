import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { ReadPiece } from '../../../src/reading/reading.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, usePhrases, useText, useWords } from '../../app/language.ts'
import { cutWords } from './cut-words.ts'
import styles from './piece-view.module.css'

/** Gives the colour (`areas.css`) of a responsibility's area. */
type ColourOf = (responsibility: string) => number

/** One piece of the text: its evidence marked, below it a label for each responsibility it names. */
export function PieceView(props: {
  readonly piece: ReadPiece
  /** Whether it may hold duties; others stand back. */
  readonly counts: boolean
  readonly colourOf: ColourOf
}) {
  const { counts, colourOf } = props
  // What is asked of the person, or told of the house, gives nobody a part.
  const piece = counts ? props.piece : { ...props.piece, verb: null }
  const { kind, responsibilities } = piece
  const isNamed = responsibilities.length > 0
  const [pointed, setPointed] = useState<string | null>(null)
  const [first] = responsibilities
  return (
    <div
      className={styles.piece}
      data-kind={kind}
      data-counts={counts}
      data-named={isNamed}
      data-area={first && colourOf(first.responsibility)}
      lang={piece.language}
      dir='auto'
    >
      <p className={styles.words}>
        {cutWords(piece).map((run) =>
          run.of.length === 0 && !run.isVerb ? (
            run.text
          ) : (
            <mark
              key={run.start}
              className={run.of.length > 0 ? styles.evidence : styles.verb}
              data-pointed={pointed !== null && run.of.includes(pointed)}
              data-area={run.of[0] && colourOf(run.of[0])}
            >
              {run.text}
            </mark>
          ),
        )}
      </p>
      {isNamed && (
        <Labels piece={piece} pointed={pointed} onPoint={setPointed} colourOf={colourOf} />
      )}
    </div>
  )
}

/** What a piece names: verb and responsibility, and for the one pointed at the words that say so. */
function Labels(props: {
  readonly piece: ReadPiece
  readonly pointed: string | null
  readonly onPoint: (responsibility: string | null) => void
  readonly colourOf: ColourOf
}) {
  const { piece, pointed, onPoint, colourOf } = props
  const { verb, responsibilities, text, start, stances } = piece
  const catalogue = useCatalogue()
  const language = useLanguage()
  const say = useText()
  const { verbs } = usePhrases()
  const { read: words } = useWords()
  const id = useId()
  const cut = (place: { readonly start: number; readonly end: number }) =>
    text.slice(place.start - start, place.end - start)
  const looks = [...new Set(stances.map(({ stance }) => words.stances[stance]))]
  const nameOf = (responsibility: string) => {
    const name = catalogue.responsibilities.get(responsibility)?.name
    return name === undefined ? responsibility : say(name)
  }
  const evidence = responsibilities.filter((one) => one.responsibility === pointed)
  return (
    <div className={styles.labels} lang={language} dir='ltr'>
      <ul>
        {responsibilities.map(({ responsibility }) => (
          <li key={responsibility} data-area={colourOf(responsibility)}>
            <Link
              to='/responsibilities/$responsibility'
              params={{ responsibility }}
              className={styles.label}
              aria-describedby={pointed === responsibility ? id : undefined}
              onMouseEnter={() => onPoint(responsibility)}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint(responsibility)}
              onBlur={() => onPoint(null)}
            >
              {verb !== null && <b>{verbs[verb.verb].name}: </b>}
              {nameOf(responsibility)}
            </Link>
          </li>
        ))}
      </ul>
      {evidence.length > 0 && (
        <p id={id} className={styles.why} role='tooltip'>
          {words.words(evidence.map(cut).join(', '))}{' '}
          {verb?.place && words.verbWords(cut(verb.place))}{' '}
          {verb && !verb.place && words.noVerbWords}{' '}
          {looks.length > 0 && words.looks(looks.join(', '))}
        </p>
      )}
    </div>
  )
}
