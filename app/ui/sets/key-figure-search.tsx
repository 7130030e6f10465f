import { Button } from '../button.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'

/** Key figures that a search gave, the closest first, and how many more there are. */
export type FoundKeyFigures = Readonly<{
  q: string
  keyFigures: readonly Readonly<{ id: string; title: string; bySex: boolean }>[]
  more: number
}>

/** Looks for key figures inside a form that goes on holding all else that was typed. */
export function KeyFigureSearch({ found }: { found: FoundKeyFigures | undefined }) {
  const t = useTexts().sets.form
  return (
    <div className="key-figure-search" id="found">
      <TextField id="q" type="search" label={t.search} hint={t.searchHint} defaultValue={found?.q} />
      <Button look="secondary" name="do" value="search">
        {t.find}
      </Button>
      {found && <Found {...found} />}
    </div>
  )
}

function Found({ q, keyFigures, more }: FoundKeyFigures) {
  const t = useTexts().sets.form
  if (keyFigures.length === 0) return <p role="status">{t.found(q, 0)}</p>
  return (
    <fieldset className="ds-fieldset choices">
      <legend className="ds-label">{t.found(q, keyFigures.length)}</legend>
      {keyFigures.map(({ id, title, bySex }) => (
        <div key={id} className="choice">
          <input className="ds-input" type="checkbox" id={`add-${id}`} name="add" value={id} />
          <label className="ds-label" data-weight="regular" htmlFor={`add-${id}`}>
            {`${id} ${title}`}
            {!bySex && <span className="note"> {`(${t.onlyTotal})`}</span>}
          </label>
        </div>
      ))}
      {more > 0 && <p className="note">{t.more(more)}</p>}
      <Button look="secondary" name="do" value="add">
        {t.addChosen}
      </Button>
    </fieldset>
  )
}
