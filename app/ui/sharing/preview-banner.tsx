import '../../theme/sharing.css'
import { useLocation } from 'react-router'
import { type Circle, circles } from '#domain/access/circle.ts'
import type { SharedRef } from '#domain/sharing/shared-thing.ts'
import { previewName } from '../../addresses.ts'
import { useAddress, useTexts } from '../language.tsx'
import { CircleIcon } from './circle-icon.tsx'

type Props = SharedRef & Readonly<{ circle: Circle; offered: readonly Circle[] }>

/** Says above a page that it is shown as a circle would get it, and leads to the other circles and back. */
export function PreviewBanner({ kind, id, circle, offered }: Props) {
  const { preview: t, tags } = useTexts().sharing
  const { pathname } = useLocation()
  return (
    <aside className="site-banner preview-banner" aria-label={t.label}>
      <p>
        <strong>{t.says[circle]}</strong> {t.nothing}
      </p>
      <ul aria-label={t.others}>
        {circles
          .filter((one) => offered.includes(one))
          .map((one) => (
            <li key={one}>
              <a
                href={`${pathname}?${previewName}=${one}`}
                aria-current={one === circle ? 'true' : undefined}
              >
                <CircleIcon circle={one} />
                {tags[one]}
              </a>
            </li>
          ))}
        <li>
          <a href={useAddress()('sharing', { kind, id })}>{t.stop}</a>
        </li>
      </ul>
    </aside>
  )
}
