import '../../theme/sharing.css'
import { Button } from '../button.tsx'
import { useAddress, useTexts } from '../language.tsx'

/** Says on every page that one looks at an organisation as support, and how to stop. */
export function LookingBanner({ code, name }: Readonly<{ code: string; name: string }>) {
  const t = useTexts().support.banner
  const to = useAddress()
  return (
    <aside className="site-banner looking-banner" aria-label={t.label}>
      <p>
        <strong>{t.says(name)}</strong> {t.nothing} <a href={to('organisation', { code })}>{t.start(name)}</a>
      </p>
      <form method="post" action={to('stopLooking')}>
        <Button look="secondary">{t.stop}</Button>
      </form>
    </aside>
  )
}
