import { Button } from '../button.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Begins a draft that is to take the place of the adopted report; `action` is its address, where that is another page. */
export function BeginVersion({ action = '?' }: { action?: string }) {
  const t = useTexts().reportLife.frozen
  return (
    <Section title={t.begin} lead={t.beginWhy}>
      <form method="post" action={action}>
        <Button look="secondary">{t.begin}</Button>
      </form>
    </Section>
  )
}
