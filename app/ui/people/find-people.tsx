import '../../theme/organisations.css'
import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ search: string; found: readonly Readonly<{ code: string; name: string }>[] }>

/** Leads to the people of an organisation, found by name or code. */
export function FindPeople({ search, found }: Props) {
  const { people } = useTexts()
  const t = people.installation
  const to = useAddress()
  return (
    <Section id="find" title={t.find}>
      <form className="organisation-search" role="search" action="#find">
        <TextField
          id="q"
          type="search"
          label={people.find.search}
          hint={people.find.searchHint}
          defaultValue={search}
        />
        <Button look="secondary">{people.find.find}</Button>
      </form>
      {search !== '' && found.length === 0 && <p role="status">{t.foundNone}</p>}
      <ul className="plain-list">
        {found.map(({ code, name }) => (
          <li key={code}>
            <a className="ds-link" href={to('people', { code })}>
              {people.titleOf(name)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
