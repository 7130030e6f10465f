import type { Method } from '#domain/worksheets/method.ts'
import { Details } from '../details.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { SourceList } from '../source-list.tsx'

/** How a method is done, how sure it is and where it comes from. */
export function AboutMethod({ method }: { method: Method }) {
  const t = useTexts().worksheets
  const localized = useLocalized()
  return (
    <Details summary={t.how}>
      <ol>
        {method.steps.map((step) => (
          <li key={step.sv}>{localized(step)}</li>
        ))}
      </ol>
      <p className="note">{localized(method.note)}</p>
      <SourceList sources={method.sources} />
    </Details>
  )
}
