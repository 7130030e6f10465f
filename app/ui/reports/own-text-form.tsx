import { useLocation } from 'react-router'
import type { TextLimit } from '#domain/reports/report-text.ts'
import { formatNumber } from '#texts/formats.ts'
import { Button } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useLanguage, useTexts } from '../language.tsx'

export type OwnText = Readonly<{ body: string; version: number; saved: string | null }>
export type Refused = Readonly<{ problem: string; section: string; body: string; version: number | null }>

type Props = Readonly<{
  id: string
  title: string
  own: OwnText
  refused: Refused | undefined
  limit: TextLimit
}>

/** Own text edited under its section, folded away until it is wanted; refused, it is open with what was typed. */
export function OwnTextForm({ id: section, title, own, refused, limit }: Props) {
  const t = useTexts().reportWork.own
  const language = useLanguage()
  const { pathname } = useLocation()
  return (
    <details className="ds-details report-edit" open={refused !== undefined}>
      <summary>{own.body === '' ? t.edit : t.change}</summary>
      <div>
        <form method="post" action={`${pathname}?write#${section}`} className="form">
          <FormProblem problem={refused?.problem} />
          <input type="hidden" name="intent" value="text" />
          <input type="hidden" name="section" value={section} />
          <input type="hidden" name="version" value={refused?.version ?? own.version} />
          <TextArea
            id={`own-${section}`}
            name="body"
            label={t.field(title)}
            hint={`${t.hint(formatNumber(language, limit.characters), limit.lines)} ${t.inLanguage[language]}`}
            rows={12}
            defaultValue={refused?.body ?? own.body}
          />
          <div>
            <Button>{t.save}</Button>
          </div>
        </form>
      </div>
    </details>
  )
}
