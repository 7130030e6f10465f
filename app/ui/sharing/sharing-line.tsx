import '../../theme/sharing.css'
import type { Circle } from '#domain/access/circle.ts'
import type { SharedRef } from '#domain/sharing/shared-thing.ts'
import { useAddress, useTexts } from '../language.tsx'
import { CircleIcon } from './circle-icon.tsx'
import { CircleTag } from './circle-tag.tsx'

type Props = SharedRef & Readonly<{ circle: Circle; organisation: string; own: boolean; mayChange: boolean }>

/** With whom what a page shows is shared: to those who share it with the way to change it, to others by whom. */
export function SharingLine({ kind, id, circle, organisation, own, mayChange }: Props) {
  const t = useTexts().sharing.line
  const to = useAddress()
  if (!own)
    return (
      <p className="sharing-line note">
        <CircleIcon circle={circle} />
        {t.by(organisation, circle)}
      </p>
    )
  return (
    <p className="sharing-line">
      {t.own} <CircleTag circle={circle} />{' '}
      {mayChange && (
        <a className="ds-link" href={to('sharing', { kind, id })}>
          {t.change}
        </a>
      )}
    </p>
  )
}
