import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useWords } from '../../app/language.ts'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { CareerViews } from './career-views.tsx'
import { type CareersSearch, readCareersAddress } from './careers-address.ts'
import { ChooseWay } from './choose-way.tsx'
import { FitView } from './fit/fit-view.tsx'
import { LogView } from './log/log-view.tsx'
import { ProfileFault } from './profile/profile-fault.tsx'
import { ProfileView } from './profile/profile-view.tsx'
import { WayView } from './way/way-view.tsx'

/** Careers: the way from one post to another, what suits, the reader's own profile and log. */
export function CareersPage() {
  const search = useSearch({ from: '/careers' })
  const navigate = useNavigate({ from: '/careers' })
  const catalogue = useCatalogue()
  const { careers: words } = useWords()
  const { from, to, view, unknown } = readCareersAddress(catalogue, search)
  const choose = (way: CareersSearch) =>
    void navigate({
      search: { ...way, view: way.to === undefined ? view : 'way' },
      replace: true,
      resetScroll: false,
    })
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {unknown.length > 0 && (
        <Notice>
          <p>{words.unknown(unknown.join(', '))}</p>
        </Notice>
      )}
      <ChooseWay from={from} to={to} onChoose={choose} />
      <CareerViews view={view} />
      <ProfileFault />
      {view === 'way' && <WayView from={from} to={to} />}
      {view === 'fit' && <FitView />}
      {view === 'profile' && <ProfileView />}
      {view === 'log' && <LogView to={to} />}
    </>
  )
}
