import { useAddress, useTexts } from './language.tsx'
import { Page } from './page.tsx'

type Props = Readonly<{ status: number; problem: string | undefined; requestId: string }>

/** Says what happened, what was kept and what to do. */
export function ErrorPage({ status, problem, requestId }: Props) {
  const { common: t, errors } = useTexts()
  const to = useAddress()
  return (
    <Page title={status === 404 ? t.notFoundHeading : status === 410 ? t.goneHeading : t.errorHeading}>
      <p>{problem ?? (status === 404 ? errors['no-such-page']() : t.unexpected(requestId))}</p>
      <p>
        <a className="ds-link" href={to('start')}>
          {t.toStart}
        </a>
        {status === 410 && (
          <>
            {' · '}
            <a className="ds-link" href={to('library')}>
              {t.nav.library}
            </a>
          </>
        )}
      </p>
    </Page>
  )
}
