import type { ShownSet } from '#domain/sets/shown-set.ts'
import { Details } from '../details.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { Prose } from './prose.tsx'

/** What a set is for and who has chosen it, and, folded out where wanted, how to read it. */
export function SetGuidance({ set }: { set: ShownSet }) {
  const t = useTexts().sets
  const localized = useLocalized()
  const guidance = localized(set.guidance)
  return (
    <>
      <Prose>{localized(set.purpose)}</Prose>
      <p className="note">{t.origins[set.origin]}</p>
      {guidance !== '' && (
        <Details summary={t.howToRead}>
          <Prose>{guidance}</Prose>
        </Details>
      )}
    </>
  )
}
