import { useTexts } from '../language.tsx'

/** How many organisations have taken after something in the library: a number for everybody. */
export function AdoptionCount({ count }: Readonly<{ count: number }>) {
  const t = useTexts().adoptions
  return <p className="note">{t.count(count)}</p>
}
