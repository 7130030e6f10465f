import type { Measure } from '#domain/measures/measure.ts'
import type { PointsPreview } from '#domain/measures/points-preview.ts'
import { Button, ButtonLink } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { useAddress, useTexts } from '../language.tsx'

type Props = Readonly<{
  measure: Measure
  typed: Readonly<{ text: string; swap: boolean }> | undefined
  preview: PointsPreview | undefined
}>

/** Where a table is pasted; once it has been shown, also where it is saved. */
export function PasteForm({ measure, typed, preview }: Props) {
  const { measures, common } = useTexts()
  const t = measures.paste
  const to = useAddress()
  const names = measures.who[measure.of]
  const who = { women: names.women.toLowerCase(), men: names.men.toLowerCase() }
  const read = preview?.read.kind === 'read' ? preview.read : null
  const news = preview?.merged.filter(({ came }) => came !== 'same').length ?? 0
  const maySave = read !== null && read.problems.length === 0 && news > 0
  return (
    <>
      {maySave && (
        <form method="post" className="form">
          <HiddenFields
            fields={{
              text: typed?.text ?? '',
              swapped: typed?.swap ? 'yes' : 'no',
              version: String(preview!.version),
            }}
          />
          <div className="actions">
            <Button name="do" value="save">
              {t.save(news)}
            </Button>
            <Button look="secondary" name="do" value="swap">
              {t.swap(who)}
            </Button>
          </div>
        </form>
      )}
      <form method="post" className="form">
        {preview === undefined && <How measure={measure} who={who} />}
        <HiddenFields fields={{ swapped: typed?.swap ? 'yes' : 'no' }} />
        <TextArea id="text" label={t.text} hint={t.textHint} rows={12} defaultValue={typed?.text} />
        <div className="actions">
          <Button look={maySave ? 'secondary' : 'primary'} name="do" value="preview">
            {preview === undefined ? t.preview : t.again}
          </Button>
          <ButtonLink look="tertiary" href={to('measure', { measure: measure.id })}>
            {common.cancel}
          </ButtonLink>
        </div>
      </form>
    </>
  )
}

function How({ measure, who }: Pick<Props, 'measure'> & { who: { women: string; men: string } }) {
  const { paste: t, table } = useTexts().measures
  const heads = table.columns[measure.of]
  const isShare = measure.kind === 'share'
  const columns = isShare
    ? [heads.date, heads.women, heads.womenOf, heads.men, heads.menOf]
    : [heads.date, heads.women, heads.men]
  const rows = t.exampleRows[isShare ? 'share' : 'other'][measure.every]
  return (
    <>
      <p>{t.how(who)}</p>
      {isShare && <p>{t.howShare(who)}</p>}
      <p>{t.example}:</p>
      <pre className="table-frame" tabIndex={0}>
        {[columns.join('\t'), ...rows].join('\n')}
      </pre>
    </>
  )
}
