import type { Completion as Counted } from '#domain/cycles/count-completion.ts'
import { formatNumber } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** How many of the cycles that should have been studied were, and in how many something was decided, each with its n. */
export function Completion({ completion }: { completion: Counted }) {
  const t = useTexts().cycles.completion
  const language = useLanguage()
  const { begun, due, studied, acted, studiedShare, actedShare } = completion
  if (begun === 0) return <p>{t.none}</p>
  if (due === 0) return <p>{t.notDue(begun)}</p>
  const share = (of: number | null, n: number) => t.share(formatNumber(language, Number(of) * 100), n, due)
  return (
    <>
      <p>{t.sentence({ due, studied, acted })}</p>
      <dl className="facts">
        <div>
          <dt>{t.studied}</dt>
          <dd>{share(studiedShare, studied)}</dd>
        </div>
        <div>
          <dt>{t.acted}</dt>
          <dd>{share(actedShare, acted)}</dd>
        </div>
      </dl>
      {begun > due && <p className="note">{t.more(begun - due)}</p>}
    </>
  )
}
