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
  const { state, file, keptUntil, problem, back } = view
  if (state === 'queued' || state === 'running') return <Waiting {...view} />
  return (
    <>
      {state === 'failed' && (
        <Alert kind="danger" title={t.failedHeading}>
          {problem ?? t.programFault}
        </Alert>
      )}
      <div className="actions">
        {file && <ButtonLink href={file}>{t.fetch}</ButtonLink>}
        <ButtonLink href={back.href} look="secondary">
          {back.label}
        </ButtonLink>
      </div>
      {file && keptUntil && <p className="note">{t.kept(keptUntil)}</p>}
    </>
  )
}

function Waiting({ state, before, done, total, still, pace }: Props) {
  const t = useTexts().jobs
  const { pathname } = useLocation()
  const percent = Math.floor((100 * done) / total)
  return (
    <>
      {state === 'queued' && <p>{t.before(before)}</p>}
      <div className="job-progress">
        <label htmlFor="progress">{t.progress}</label>
        <progress id="progress" max={100} value={percent}>
          {t.part(percent)}
        </progress>
        <span aria-hidden="true">{t.part(percent)}</span>
      </div>
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
