import '../../theme/assessments.css'
import type { ReactNode } from 'react'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  /** Where the script sends one part at a time. Without the script the form is sent as a whole to its own page. */
  saveAt: string
  children: ReactNode
}>

/** A form that the enhancement script saves part by part as one goes; its words stand in attributes. */
export function AutosaveForm({ saveAt, children }: Props) {
  const t = useTexts().assessments.save
  return (
    <form
      method="post"
      className="sheet"
      data-autosave={saveAt}
      data-typing={t.typing}
      data-saving={t.saving}
      data-offline={t.offline}
      data-restored={t.restored}
    >
      {children}
    </form>
  )
}
