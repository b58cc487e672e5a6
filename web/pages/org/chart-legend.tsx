import { SEVERITIES } from '../../../src/diagnosis/finding.ts'
import type { OverlayKind } from '../../../src/drawing/chart/overlay.ts'
import { TONES } from '../../../src/drawing/chart/overlay.ts'
import { useWords } from '../../app/language.ts'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import styles from './chart-legend.module.css'

/** What the colours and lines of the picture mean. */
export function ChartLegend(props: {
  readonly overlay: OverlayKind
  /** Kinds of further lines that stand in the chart. */
  readonly lines: readonly ('functional' | 'project' | 'dotted' | 'broken')[]
}) {
  const { chart: words, findings } = useWords()
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {props.overlay === 'alignment' && (
        <>
          {TONES.map((tone) => (
            <li key={tone} data-tone={tone}>
              <span className={styles.tone} />
              {words.toneLegend[tone]}
            </li>
          ))}
          <li>
            <span className={styles.plain} />
            {words.noRole}
          </li>
        </>
      )}
      {props.overlay === 'findings' && (
        <>
          {SEVERITIES.map((severity) => (
            <li key={severity}>
              <SeverityMark severity={severity} withName />
            </li>
          ))}
          <li>
            <span className={styles.plain} />
            {findings.none}
          </li>
        </>
      )}
      {props.overlay === 'vacancies' && (
        <>
          <li>
            <span className={styles.vacant} />
            {words.vacant}
          </li>
          <li>
            <span className={styles.plain} />
            {words.held}
          </li>
        </>
      )}
      {props.overlay === 'units' && <li>{words.unitsLegend}</li>}
      {props.lines.map((kind) => (
        <li key={kind}>
          <svg width='28' height='8' aria-hidden='true'>
            <line x1='0' y1='4' x2='28' y2='4' className={styles[kind]} />
          </svg>
          {words.lineLegend[kind]}
        </li>
      ))}
    </ul>
  )
}
