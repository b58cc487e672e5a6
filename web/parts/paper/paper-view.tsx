import type { Paper, PaperBlock, PaperLine } from '../../../src/text/paper/paper.ts'
import { leadingName } from '../../../src/text/paper/paper.ts'
import { SourceChips } from '../source-chips.tsx'
import styles from './paper-view.module.css'

/** A charter or a posting as it would be handed out; sources open on the page instead of at its end. */
export function PaperView(props: {
  readonly paper: Paper
  /** Distinguishes the sections of several papers on one page. */
  readonly id: string
  /** How deep its title stands; its sections stand one below. */
  readonly level: 2 | 3
}) {
  const { paper, id, level } = props
  const Title = level === 2 ? 'h2' : 'h3'
  const Heading = level === 2 ? 'h3' : 'h4'
  return (
    <article className={styles.paper} lang={paper.language} aria-labelledby={`${id}-title`}>
      <Title id={`${id}-title`} className={styles.title}>
        {paper.title}
      </Title>
      <p className={styles.subtitle}>{paper.subtitle}</p>
      {paper.sections.map((section) => (
        <section
          key={section.id}
          className={section.internal ? styles.internal : styles.section}
          aria-labelledby={`${id}-${section.id}`}
        >
          <Heading id={`${id}-${section.id}`} className={styles.heading}>
            {section.title}
            {section.internal && <span className={styles.tag}> ({paper.words.internal})</span>}
          </Heading>
          {section.blocks.map((block, at) => (
            // Blocks have no names, and their order is fixed.
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            <Block key={at} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'text':
      return (
        <p className={styles.prose}>
          <Line line={block.line} />
        </p>
      )
    case 'list':
      return (
        <>
          {block.title !== undefined && <p className={styles.listTitle}>{block.title}</p>}
          <ul>
            {block.lines.map((line) => (
              <li key={`${line.name} ${line.text}`}>
                <Line line={line} />
              </li>
            ))}
          </ul>
        </>
      )
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.facts.map(({ name, lines }) => (
            <div key={`${name} ${lines[0]?.text}`}>
              <dt>{name}</dt>
              {lines.map((line) => (
                <dd key={line.text}>
                  <Line line={line} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )
  }
}

function Line({ line }: { readonly line: PaperLine }) {
  const name = leadingName(line)
  return (
    <>
      {name !== null && <b>{name} </b>}
      {line.text}
      {line.remark !== undefined && <span className={styles.remark}> ({line.remark})</span>}
      {line.notes.length > 0 && (
        <>
          {' '}
          <SourceChips claims={line.claims} />
        </>
      )}
    </>
  )
}
