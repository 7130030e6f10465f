import { palette } from './palette.ts'

const names = ['women', 'men', 'accent'] as const

/** The name of the hatching of a sex, or of what is of neither, within the drawing that `Hatching` stands in. */
export function hatched(id: string, name: (typeof names)[number]): string {
  return `url(#${id}-${name})`
}

/** The hatchings, those of women and men leaning towards each other so that colour is never needed. */
export function Hatching({
  id,
  of = ['women', 'men'],
}: {
  id: string
  of?: readonly (typeof names)[number][]
}) {
  return (
    <defs>
      {of.map((name) => (
        <pattern
          key={name}
          id={`${id}-${name}`}
          width={7}
          height={7}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${name === 'men' ? -45 : 45})`}
        >
          <rect width={7} height={7} fill={palette.paper} />
          <rect width={2} height={7} fill={palette[name]} />
        </pattern>
      ))}
    </defs>
  )
}
