import type { RaterComparison } from '#domain/assessments/compare-raters.ts'
import { Alert } from '../alert.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  since: Readonly<{ previous: Readonly<{ label: string }>; raters: RaterComparison }> | null
}>

/** Warns where last time was not rated by the same number of people in the same roles. */
export function Comparability({ since }: Props) {
  const { assessments, common } = useTexts()
  const t = assessments.agree.comparability
  if (since === null) return <Alert kind="info">{assessments.agree.first}</Alert>
  const { raters, previous } = since
  if (raters.kind === 'same') return <p className="note">{t.same(raters.count)}</p>
  if (raters.kind === 'unknown') {
    return (
      <Alert kind="warning" title={t.unknownTitle}>
        {t.unknown(previous.label)}
      </Alert>
    )
  }
  const roles = raters.roles.map(({ role, before, now }) => t.role(common.roles[role], before, now))
  return (
    <Alert kind="warning" title={t.changedTitle}>
      {t.changed(raters.before, raters.now, roles)}
    </Alert>
  )
}
