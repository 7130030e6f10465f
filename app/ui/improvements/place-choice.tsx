import type { Localized } from '#domain/language/language.ts'
import { Choices } from '../choices.tsx'
import { useLocalized, useTexts } from '../language.tsx'

type Props = Readonly<{
  openRounds: readonly Readonly<{ slug: string; name: Localized }>[]
  /** What was chosen before; the first round where nothing has been yet. */
  chosen?: string | undefined
}>

/** Whether an improvement is made in a round that the organisation takes part in, or outside them. */
export function PlaceChoice({ openRounds, chosen = openRounds[0]?.slug }: Props) {
  const t = useTexts().challenges.place
  const localized = useLocalized()
  return (
    <Choices
      name="place"
      legend={t.legend}
      hint={t.hint}
      choices={[
        ...openRounds.map(({ slug, name }) => ({
          value: slug,
          label: localized(name),
          checked: chosen === slug,
        })),
        { value: '', label: t.outside, checked: chosen === '' },
      ]}
    />
  )
}
