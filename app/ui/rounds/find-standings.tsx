import { type StandingFilter, standingFilters } from '#domain/rounds/filter-standings.ts'
import '../../theme/rounds.css'
import { Button } from '../button.tsx'
import { Select, TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  filter: StandingFilter
  /** How many fit, of how many. */
  shown: number
  of: number
}>

/** Asks for some of the organisations of a round by name or code and by how they stand. */
export function FindStandings({ filter: { search, show }, shown, of }: Props) {
  const t = useTexts().people.find
  return (
    <>
      <form className="find-standings" role="search" action="#state">
        <TextField id="q" type="search" label={t.search} hint={t.searchHint} defaultValue={search} />
        <Select
          id="show"
          label={t.show}
          options={standingFilters.map((value) => ({ value, label: t.shows[value] }))}
          defaultValue={show}
        />
        <Button look="secondary">{t.find}</Button>
      </form>
      {(search !== '' || show !== 'all') && (
        <p role="status">
          {shown === 0 ? t.none : t.shown(shown, of)}{' '}
          <a className="ds-link" href="?#state">
            {t.all}
          </a>
        </p>
      )}
    </>
  )
}
