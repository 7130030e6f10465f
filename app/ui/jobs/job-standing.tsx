import '../../theme/jobs.css'
import { useLocation } from 'react-router'
import { Alert } from '../alert.tsx'
import { ButtonLink } from '../button.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  state: 'queued' | 'running' | 'done' | 'failed'
  before: number
  done: number
  total: number
  /** Whether the reader has stopped the page from being read anew. */
  still: boolean
  pace: number
  file: string | null
  keptUntil: string | null
  problem: string | null
  back: Readonly<{ href: string; label: string }>
}>

/** How far ordered work has come, and the way on: to wait, to the file, or back. */
export function JobStanding(view: Props) {
  const t = useTexts().jobs
  switch (view.state) {
    case 'queued':
    case 'running':
      return <Waiting {...view} />
    case 'done':
      return <Done {...view} />
    case 'failed':
      return (
        <>
          <Alert kind="danger" title={t.failedHeading}>
            {view.problem ?? t.programFault}
          </Alert>
          <div className="actions">
            <ButtonLink href={view.back.href}>{view.back.label}</ButtonLink>
          </div>
        </>
      )
  }
}

function Waiting({ state, before, done, total, still, pace }: Props) {
  const t = useTexts().jobs
  const { pathname } = useLocation()
  const percent = Math.floor((100 * done) / total)
  return (
    <>
      {state === 'queued' ? (
        <p>{t.before(before)}</p>
      ) : (
        <div className="job-progress">
          <label htmlFor="progress">{t.progress}</label>
          <progress id="progress" max={100} value={percent}>
            {t.part(percent)}
          </progress>
          <span aria-hidden="true">{t.part(percent)}</span>
        </div>
      )}
      <p>{t.mayLeave}</p>
      <p className="note">
        {still ? t.standsStill : t.readsAnew(pace)}{' '}
        <a className="ds-link" href={still ? `${pathname}?fetch` : `${pathname}?still`}>
          {still ? t.again : t.stop}
        </a>
      </p>
    </>
  )
}

function Done({ file, keptUntil }: Props) {
  const t = useTexts().jobs
  if (file === null) return null
  return (
    <>
      <div className="actions">
        <ButtonLink href={file}>{t.fetch}</ButtonLink>
      </div>
      {keptUntil && <p className="note">{t.kept(keptUntil)}</p>}
    </>
  )
}
