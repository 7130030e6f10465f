import { Alert } from '../alert.tsx'
import { useTexts } from '../language.tsx'

type Named = Readonly<{ name: string }>
type Props = Readonly<{ organisation: Named; borrowedFrom: Named | null }>

/** Says whose figures a made-up organisation shows; nothing where they are its own. */
export function BorrowedNotice({ organisation, borrowedFrom }: Props) {
  const { figures } = useTexts()
  if (borrowedFrom === null) return null
  return <Alert kind="info">{figures.borrowed(organisation.name, borrowedFrom.name)}</Alert>
}
