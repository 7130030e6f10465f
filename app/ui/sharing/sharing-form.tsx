import type { Circle } from '#domain/access/circle.ts'
import { Button, ButtonLink } from '../button.tsx'
import { Choices } from '../choices.tsx'
import { useTexts } from '../language.tsx'
import { CircleTag } from './circle-tag.tsx'

/** A circle as it stands right now; people is null where it is everybody. */
type CircleNow = Readonly<{
  circle: Circle
  organisations: readonly string[]
  people: number | null
  supporters: readonly string[]
}>

type Props = Readonly<{
  circle: Circle
  /** What was chosen and refused. */
  chosen: string | undefined
  organisation: string
  circles: readonly CircleNow[]
  back: string
}>

/** Names told before the rest are counted. */
const named = 8

/** With whom something is to be shared: each circle with who that is right now. */
export function SharingForm({ circle, chosen, organisation, circles, back }: Props) {
  const { sharing } = useTexts()
  const t = sharing.page
  const who = useWho(organisation)
  return (
    <form method="post" action="?" className="form">
      <input type="hidden" name="from" value={circle} />
      <Choices
        name="circle"
        legend={t.legend}
        hint={t.hint}
        choices={circles.map((now) => ({
          value: now.circle,
          label: <CircleTag circle={now.circle} />,
          hint: who(now),
          checked: now.circle === (chosen ?? circle),
        }))}
      />
      <p className="note">{t.withdraw}</p>
      <div className="actions">
        <Button>{t.save}</Button>
        <ButtonLink look="tertiary" href={back}>
          {t.back}
        </ButtonLink>
      </div>
    </form>
  )
}

function useWho(organisation: string) {
  const t = useTexts().sharing.page
  const list = (names: readonly string[]) =>
    names.length > named ? t.listed(names.slice(0, named), names.length - named) : t.listed(names, 0)
  return ({ circle, organisations, people, supporters }: CircleNow): string => {
    const count = t.people(people ?? 0)
    const said = t.peopleIn(count, supporters.length === 0 ? null : list(supporters))
    switch (circle) {
      case 'organisation':
        return t.who.organisation(organisation, count)
      case 'coordinator':
        return t.who.coordinator(said)
      case 'group':
        return t.who.group(list(organisations), said)
      case 'round':
        return t.who.round(list(organisations), said)
      case 'public':
        return t.who.public
    }
  }
}
