import { useCallback, useMemo, useState } from 'react'
import { isDuty } from '../../../src/reading/find-unclear.ts'
import type { Reading } from '../../../src/reading/reading.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { Section } from '../../parts/section.tsx'
import { areaOf, namedAreas } from './area-colours.ts'
import { PieceView } from './piece-view.tsx'
import styles from './read-text.module.css'

/** Pieces drawn at first: a posting has fewer. */
const FIRST = 400

/** The text, sentence by sentence, coloured and labelled by the responsibilities each names. */
export function ReadText({ reading }: { readonly reading: Reading }) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const text = useText()
  const { read: words } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const { pieces } = reading
  const areas = useMemo(() => namedAreas(pieces), [pieces])
  const colourOf = useCallback(
    (responsibility: string) =>
      areas.find(({ area }) => area === areaOf(responsibility))?.colour ?? 1,
    [areas],
  )
  const shown = showsAll ? pieces : pieces.slice(0, FIRST)
  const number = new Intl.NumberFormat(language)
  return (
    <Section id='text' title={words.text}>
      <ul className={styles.legend} aria-label={words.legend}>
        {areas.map(({ area, count, colour }) => {
          const name = catalogue.areas.get(area)?.name
          return (
            <li key={area} data-area={colour}>
              {name === undefined ? area : text(name)} ({number.format(count)})
            </li>
          )
        })}
      </ul>
      <p className={styles.soft}>{areas.length === 0 ? words.namesNothing : words.textLead}</p>
      <div className={styles.pieces} lang={reading.language}>
        {shown.map((piece) => (
          <PieceView key={piece.start} piece={piece} counts={isDuty(piece)} colourOf={colourOf} />
        ))}
      </div>
      {shown.length < pieces.length && (
        <ActionButton onPress={() => setShowsAll(true)}>
          {words.showAll(number.format(pieces.length))}
        </ActionButton>
      )}
    </Section>
  )
}
