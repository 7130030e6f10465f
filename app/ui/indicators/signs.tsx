import { useTexts } from '../language.tsx'

/** What the signs of the table mean, as in Swedish official statistics. */
export function Signs() {
  const t = useTexts().keyFigure.signs
  const signs = [
    ['–', t.zero],
    ['0', t.lessThanHalf],
    ['..', t.notAvailable],
    ['.', t.notApplicable],
  ] as const
  return (
    <>
      <h3 className="ds-heading" data-size="2xs">
        {t.heading}
      </h3>
      <dl className="figure-signs">
        {signs.map(([sign, meaning]) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
