import { DoneNotice } from '../done-notice.tsx'
import { useTexts } from '../language.tsx'

/** Says that what was asked for has been done, after the page has been led back to. */
export function Done({ what }: { what: string | null }) {
  const t = useTexts().reportLife.done
  return what !== null && Object.hasOwn(t, what) ? <DoneNotice>{t[what as keyof typeof t]}</DoneNotice> : null
}
