import { usePageData } from '#app/entry/page-data.ts'
import '#app/theme/comparison.css'
import '#app/theme/suggestions.css'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Select } from '#app/ui/field.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Page } from '#app/ui/page.tsx'
import type { ComparisonData, loader } from './comparison.server.ts'
import { GroupSection } from './group-section.tsx'
import { LowSection } from './low-section.tsx'
import { measureText } from './measure-text.ts'
import { ReferenceSection } from './reference-section.tsx'
import { TalkSection } from './talk-section.tsx'
import { TimeSection } from './time-section.tsx'

export { loader } from './comparison.server.ts'

export default function Comparison() {
  const data = usePageData<typeof loader>()
  const { comparison: t, common } = useTexts()
  const to = useAddress()
  const localized = useLocalized()
  const { round, organisation, chosen } = data
  const here = { round: round.slug, code: organisation.code }
  return (
    <Page
      title={t.title(organisation.name)}
      lead={<Lead data={data} />}
      breadcrumbs={[
        { href: to('rounds'), label: common.nav.rounds },
        { href: to('round', { round: round.slug }), label: localized(round.name) },
        { href: to('participation', here), label: organisation.name },
      ]}
    >
      {chosen === null ? (
        <Empty action={<ButtonLink href={to('importWorkbook', here)}>{t.readIn}</ButtonLink>}>
          {round.published ? t.nothingPublished : t.nothing}
        </Empty>
      ) : (
        <>
          <ChoiceForm data={data} />
          <GroupSection chosen={chosen} organisations={data.members.length} />
          <TalkSection chosen={chosen} />
          {data.mayImprove && (
            <LowSection chosen={chosen} suggestions={data.suggestions} begin={to('newImprovement', here)} />
          )}
        </>
      )}
      <TimeSection organisation={organisation.name} series={data.series} />
      {chosen && <ReferenceSection organisation={organisation.name} chosen={chosen} />}
    </Page>
  )
}

function Lead({ data }: { data: ComparisonData }) {
  const t = useTexts().comparison
  const localized = useLocalized()
  const group = localized(data.group)
  if (data.chosen === null) return t.leadNothing(group)
  const { items, n } = data.chosen.group
  return t.lead({
    group,
    n,
    of: data.members.length,
    meeting: localized(data.chosen.meeting.name),
    apart: items.filter(({ spread }) => spread !== null && spread.width > 0).length,
    items: items.length,
  })
}

/** Which meeting and which level of which checklist to look at. Sends itself as an address that can be shared. */
function ChoiceForm({ data: { choices, chosenKey } }: { data: ComparisonData }) {
  const t = useTexts().comparison
  const localized = useLocalized()
  return (
    <form method="get" className="compare-choice">
      <Select
        id="show"
        label={t.choose}
        hint={t.chooseHint}
        defaultValue={chosenKey ?? undefined}
        options={choices.map(({ key, meeting, measure }) => ({
          value: key,
          label: `${localized(meeting)}: ${measureText(measure, localized)}`,
        }))}
      />
      <Button look="secondary">{t.show}</Button>
    </form>
  )
}
