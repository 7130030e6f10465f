import { Button } from '../button.tsx'
import { Select } from '../field.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { writeYears } from '#domain/indicators/choose-years.ts'
import { capitalise } from '#texts/formats.ts'
import { useGroupName } from './use-group-name.ts'
import type { KeyFigureData } from './key-figure-data.ts'

const rolling = [10, 5] as const

/** Which years and which group to look at, and the link that keeps the choice. Sends itself as an address. */
export function ViewForm({ data }: { data: KeyFigureData }) {
  const { keyFigure } = useTexts()
  const t = keyFigure.years
  const groupName = useGroupName()
  const { choice, knownYears, peers, comparison } = data
  const [first, last] = [knownYears[0]!, knownYears.at(-1)!]
  const chosen = writeYears(choice)
  const options = [
    { value: 'all', label: `${t.all} (${t.span(first, last)})` },
    ...rolling.map((years) => ({ value: `last${years}`, label: t.last(years) })),
  ]
  const own =
    choice.kind === 'span'
      ? t.span(choice.first, choice.last)
      : choice.kind === 'last'
        ? t.last(choice.years)
        : t.all
  const known = options.some(({ value }) => value === chosen)
  return (
    <div className="figure-view">
      <form method="get" className="figure-view__form">
        <Select
          id="years"
          label={t.label}
          defaultValue={chosen}
          options={known ? options : [...options, { value: chosen, label: own }]}
        />
        {peers.length > 0 && (
          <Select
            id="compareWith"
            label={t.compareLabel}
            defaultValue={comparison?.kind}
            options={peers.map((group) => ({
              value: group.kind,
              label: capitalise(groupName(group)),
            }))}
          />
        )}
        <Button look="secondary">{t.show}</Button>
      </form>
      <SavedLink data={data} />
    </div>
  )
}

function SavedLink({ data }: { data: KeyFigureData }) {
  const t = useTexts().keyFigure.years
  const { choice, query } = data
  const says = choice.kind === 'last' ? t.rolling(choice.years) : choice.kind === 'span' ? t.fixed : t.always
  const href = `${useOwnAddress(data)}${query}`
  return (
    <p className="note">
      {t.saveLink}. {says}{' '}
      <a className="ds-link" href={href}>
        {href}
      </a>
      {choice.kind === 'last' && ` (${t.hint})`}
    </p>
  )
}

/** The address of this page without its choices. */
function useOwnAddress({ place, known }: KeyFigureData): string {
  const to = useAddress()
  const keyFigure = known.keyFigure.id
  return place.organisation
    ? to('keyFigure', { code: place.organisation.code, keyFigure })
    : to('nationalKeyFigure', { keyFigure })
}
