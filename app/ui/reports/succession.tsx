import { Alert } from '../alert.tsx'
import { useAddress, useTexts } from '../language.tsx'
import type { DecisionWords } from './life.ts'

type Other = DecisionWords & Readonly<{ id: string }>

type Props = Readonly<{
  newer: Other | null
  older: Other | null
  workedOn: boolean
  /** Where a new version is worked on. */
  working: string
}>

/** What an adopted report stands between: the one it replaced, the one that has replaced it or may come to. */
export function Succession({ newer, older, workedOn, working }: Props) {
  const t = useTexts().reportLife.frozen
  const to = useAddress()
  const link = (href: string, words: string) => (
    <a className="ds-link" href={href}>
      {words}
    </a>
  )
  return (
    <>
      {newer && (
        <Alert kind="warning">
          <p>
            {t.newer(newer)} {link(to('adoptedReport', { report: newer.id }), t.readNewer)}
          </p>
        </Alert>
      )}
      {older && (
        <p>
          {t.older(older)} {link(to('adoptedReport', { report: older.id }), t.readOlder)}
        </p>
      )}
      {workedOn && (
        <p>
          {t.working} {link(working, t.readWorking)}
        </p>
      )}
    </>
  )
}
