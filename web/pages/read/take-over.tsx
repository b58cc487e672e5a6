import { useState } from 'react'
import type { Position } from '../../../src/model/position.ts'
import type { Reading } from '../../../src/reading/reading.ts'
import { EditProvider } from '../../app/edit-provider.tsx'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { Choice } from '../../parts/choice.tsx'
import { EditStatus } from '../../parts/edit-status.tsx'
import { SeatFinder } from '../../parts/seat/seat-finder.tsx'
import { Section } from '../../parts/section.tsx'
import { NewSeatForm } from './new-seat-form.tsx'
import { ProposalList } from './proposal-list.tsx'
import { SeatBeside } from './seat-beside.tsx'
import styles from './take-over.module.css'

const WAYS = ['there', 'new'] as const

/** Sets a reading beside a seat of the opened organisation, or makes one of it: assignments to choose from. */
export function TakeOver({ reading }: { readonly reading: Reading }) {
  const { model, id } = useOpenedOrganization()
  const { read: words } = useWords()
  const [way, setWay] = useState<(typeof WAYS)[number]>('there')
  const [found, setFound] = useState<string | null>(null)
  const [made, setMade] = useState<Position | null>(null)
  const seat = found === null ? undefined : model.tables.positions.get(found)
  return (
    <EditProvider key={id}>
      <Section id='take-over' title={words.takeOver(model.organization.name)}>
        <p className={styles.lead}>{words.takeOverLead}</p>
        <Choice
          name='take-over-way'
          label={words.way}
          value={way}
          options={WAYS.map((one) => ({ id: one, text: words.ways[one] }))}
          onChoose={setWay}
        />
        {way === 'there' && (
          <div className={styles.finder}>
            <span aria-hidden='true'>{words.findSeat}</span>
            <SeatFinder label={words.findSeat} onFind={setFound} />
          </div>
        )}
        {way === 'new' && <NewSeatForm reading={reading} onSeat={setMade} />}
        {way === 'there' && seat !== undefined && (
          <>
            <SeatBeside reading={reading} position={seat} />
            <ProposalList key={seat.id} reading={reading} position={seat} isNew={false} />
          </>
        )}
        {way === 'new' && made !== null && (
          <ProposalList key='new' reading={reading} position={made} isNew />
        )}
      </Section>
      <EditStatus />
    </EditProvider>
  )
}
