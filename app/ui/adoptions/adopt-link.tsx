import { ButtonLink } from '../button.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { AdoptionCount } from './adoption-count.tsx'

type Props = Readonly<{
  slug: string
  count: number
  /** Whether whoever reads works somewhere that could take after it. */
  mayAdopt: boolean
}>

/** On the page of something in the library: how many have taken after it, and the way to do so oneself. */
export function AdoptLink({ slug, count, mayAdopt }: Props) {
  const t = useTexts().adoptions
  const to = useAddress()
  return (
    <Section id="adopt" title={t.spread}>
      <AdoptionCount count={count} />
      {mayAdopt && (
        <p>
          <ButtonLink look="secondary" href={to('adopt', { slug })}>
            {t.take}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}
