import '../../theme/sharing.css'
import type { Circle } from '#domain/access/circle.ts'
import { useTexts } from '../language.tsx'
import { CircleIcon } from './circle-icon.tsx'

/** With whom something is shared, to those who share it. */
export function CircleTag({ circle }: { circle: Circle }) {
  const t = useTexts().sharing.tags
  return (
    <span
      className="ds-tag circle-tag"
      data-color={circle === 'organisation' ? 'neutral' : 'info'}
      data-size="sm"
    >
      <CircleIcon circle={circle} />
      {t[circle]}
    </span>
  )
}
