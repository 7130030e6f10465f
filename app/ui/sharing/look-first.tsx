import '../../theme/sharing.css'
import type { Circle } from '#domain/access/circle.ts'
import type { SharedThing } from '#domain/sharing/shared-thing.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { CircleIcon } from './circle-icon.tsx'
import { previewAddress } from './thing-address.ts'

/** Leads to the page of something as each circle would get it. */
export function LookFirst({ thing, circles }: Readonly<{ thing: SharedThing; circles: readonly Circle[] }>) {
  const { page: t } = useTexts().sharing
  const language = useLanguage()
  return (
    <Section title={t.previewTitle} lead={t.previewHow}>
      <ul className="look-first">
        {circles.map((circle) => (
          <li key={circle}>
            <a className="ds-link" href={previewAddress(language, thing, circle)}>
              <CircleIcon circle={circle} />
              {t.preview(t.previewAs[circle])}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
