import '../../theme/organisations.css'
import { Button } from '../button.tsx'
import { Select } from '../field.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  here: string
  organisations: readonly Readonly<{ code: string; name: string }>[]
  chosen: string | null
}>

/** Chooses whose figures a page looks at. */
export function ChooseOrganisation({ here, organisations, chosen }: Props) {
  const { page: t } = useTexts().snapshots
  return (
    <form className="organisation-search" action={here}>
      <Select
        id="organisation"
        label={t.choose}
        defaultValue={chosen ?? ''}
        none={t.chooseNone}
        options={organisations.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Button>{t.show}</Button>
    </form>
  )
}
