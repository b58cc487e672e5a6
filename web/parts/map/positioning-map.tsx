import type { RoleId } from '../../../src/catalogue/ids.ts'
import type { RolePosition } from '../../../src/comparison/positioning.ts'
import { positioningScene, SCENE_TEXT } from '../../../src/drawing/positioning-scene.ts'
import { useWords } from '../../app/language.ts'
import { useRoleName } from '../use-role-name.ts'
import { measureText } from './measure-text.ts'
import styles from './positioning-map.module.css'
import { PositioningTable } from './positioning-table.tsx'
import { ScenePointMark } from './scene-point-mark.tsx'
import { useWidth } from './use-width.ts'

/** The positioning map as a picture, with the same content as a table one step away. */
export function PositioningMap(props: {
  readonly positions: readonly RolePosition[]
  readonly lit: readonly RoleId[]
}) {
  const { map } = useWords()
  const nameOf = useRoleName()
  const [frame, width] = useWidth(320)
  const scene = positioningScene({
    positions: props.positions,
    lit: props.lit,
    labelOf: nameOf,
    ends: map,
    width,
    height: Math.min(Math.max(width * 0.85, 260), 460),
    measure: measureText,
  })
  const litNames = props.lit.map(nameOf).join(', ')
  const unplaced = scene.unplaced.map(nameOf)
  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.frame}>
        <svg
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          width={scene.width}
          height={scene.height}
          role='img'
          aria-label={map.picture(litNames)}
        >
          <rect {...scene.inward} className={styles.inward} />
          <rect {...scene.outward} className={styles.outward} />
          <path
            className={styles.axes}
            d={`M0 ${scene.middle}H${scene.width}M${scene.outward.x} 0V${scene.height}`}
          />
          {scene.points.toReversed().map((point) => (
            <ScenePointMark key={point.role} point={point} />
          ))}
          {scene.ends.map((end) => (
            <text
              key={end.text}
              x={end.box.x}
              y={end.box.y + end.box.height * 0.75}
              fontSize={SCENE_TEXT.end}
              className={styles.end}
            >
              {end.text}
            </text>
          ))}
        </svg>
      </div>
      <figcaption className={styles.caption}>
        {map.caption} {props.lit.length < props.positions.length && map.others}{' '}
        {unplaced.length > 0 && map.unplaced(unplaced.join(', '))}
      </figcaption>
      <details className={styles.twin}>
        <summary>{map.asTable}</summary>
        <PositioningTable positions={props.positions} />
      </details>
    </figure>
  )
}
