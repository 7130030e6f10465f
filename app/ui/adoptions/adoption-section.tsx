import { useTexts } from '../language.tsx'
import { type Taken, TakenIdea } from './taken-idea.tsx'

/** The ideas that an improvement was taken from. */
export function AdoptionSection({ taken }: Readonly<{ taken: readonly Taken[] }>) {
  const t = useTexts().adoptions.section
  return (
    <>
      <p>{t.lead}</p>
      <ul>
        {taken.map((one) => (
          <li key={one.adoption.id}>
            <TakenIdea {...one} />
          </li>
        ))}
      </ul>
    </>
  )
}
