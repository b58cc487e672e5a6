import { VERBS } from '../../../src/model/verb.ts'
import { renderingWords, tellLoss } from '../../../src/text/matrix-rendering-words.ts'
import {
  lettersOf,
  lossesOf,
  NO_LETTER,
  type RenderingId,
  sourcesOf,
} from '../../../src/text/matrix-renderings.ts'
import { useLanguage, usePhrases, useWords } from '../../app/language.ts'
import styles from './matrix-legend.module.css'

/** What each letter means, and what the view loses. */
export function MatrixLegend({ rendering }: { readonly rendering: RenderingId }) {
  const language = useLanguage()
  const { matrix: words } = useWords()
  const { verbs } = usePhrases()
  const said = renderingWords(language)
  const losses = lossesOf(rendering)
  const signs =
    rendering === 'verbs'
      ? VERBS.map((verb) => ({ sign: said.keys[verb], ...verbs[verb] }))
      : lettersOf(rendering).map(({ letter }) => ({
          sign: letter,
          name: said.letters[rendering][letter]?.name ?? letter,
          meaning: said.letters[rendering][letter]?.meaning ?? '',
        }))
  const hasGaps = losses.some(({ kind }) => kind === 'missing')
  return (
    <details className={styles.legend} open>
      <summary className={styles.title}>{words.legend}</summary>
      <p className={styles.about}>{said.about[rendering]}</p>
      <dl className={styles.letters}>
        {signs.map(({ sign, name, meaning }) => (
          <div key={sign} className={styles.entry}>
            <dt>
              <kbd className={styles.letter}>{sign}</kbd>
            </dt>
            <dd>
              <b>{name}</b>: {meaning}
            </dd>
          </div>
        ))}
        {hasGaps && (
          <div className={styles.entry}>
            <dt>
              <span className={styles.letter}>{NO_LETTER}</span>
            </dt>
            <dd>{said.noLetter}</dd>
          </div>
        )}
      </dl>
      <h2 className={styles.heading}>{words.losses}</h2>
      {losses.length === 0 ? (
        <p className={styles.about}>{words.lossless}</p>
      ) : (
        <ul className={styles.losses}>
          {losses.map((loss) => (
            <li key={loss.verb}>{tellLoss(loss, language)}</li>
          ))}
        </ul>
      )}
    </details>
  )
}

/** The marks of cells, and where the convention is described. */
export function MatrixNotes({ rendering }: { readonly rendering: RenderingId }) {
  const { matrix: words } = useWords()
  const sources = sourcesOf(rendering)
  return (
    <div className={styles.notes}>
      <ul className={styles.marks} aria-label={words.marks}>
        {(['forPart', 'suggested', 'contested'] as const).map((mark) => (
          <li key={mark}>
            <span className={styles.mark} data-mark={mark} aria-hidden='true' /> {words[mark]}
          </li>
        ))}
      </ul>
      {sources.length > 0 && (
        <div>
          <h2 className={styles.heading}>{words.sources}</h2>
          <ul>
            {sources.map(({ authors, title, published, url }) => (
              <li key={title}>
                {authors}:{' '}
                {url === undefined ? (
                  <cite>{title}</cite>
                ) : (
                  <a href={url} rel='noreferrer'>
                    <cite>{title}</cite>
                  </a>
                )}
                . {published}.
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
