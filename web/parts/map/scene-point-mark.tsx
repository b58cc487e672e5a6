import { SCENE_TEXT, type ScenePoint } from '../../../src/drawing/positioning-scene.ts'
import styles from './scene-point-mark.module.css'

/** A role on the map: its cloud, its dot, its name. */
export function ScenePointMark({ point }: { readonly point: ScenePoint }) {
  const { spread, label, leader } = point
  return (
    <g data-tone={point.lit ? point.tone : undefined} className={styles.point}>
      {spread !== null && (
        <ellipse
          cx={spread.x}
          cy={spread.y}
          rx={spread.rx}
          ry={spread.ry}
          className={styles.spread}
        />
      )}
      {leader !== null && (
        <line x1={point.x} y1={point.y} x2={leader.x} y2={leader.y} className={styles.leader} />
      )}
      <circle
        cx={point.x}
        cy={point.y}
        r={point.radius}
        className={point.lit ? styles.dot : styles.unlit}
      />
      <text
        x={label.box.x}
        y={label.box.y + label.box.height * 0.76}
        fontSize={SCENE_TEXT.label}
        className={point.lit ? styles.name : styles.background}
      >
        {label.text}
      </text>
    </g>
  )
}
