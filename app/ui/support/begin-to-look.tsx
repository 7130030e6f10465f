import { Button } from '../button.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Begins to look at an organisation, or says what is needed first. */
export function BeginToLook({ name, may }: Readonly<{ name: string; may: boolean }>) {
  const t = useTexts().support.look
  return (
    <Section title={t.title}>
      {may ? (
        <>
          <p>{t.lead(name)}</p>
          <form method="post" action="?">
            <input type="hidden" name="intent" value="look" />
            <Button>{t.begin}</Button>
          </form>
        </>
      ) : (
        <p>{t.none}</p>
      )}
    </Section>
  )
}
